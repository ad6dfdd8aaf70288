/** What is to be paid: one debtor, one day, many transfers. */
import type { CivilDate, Money, Office } from "@lotsenwerk/domain"

/** One payment to one account. */
export interface Transfer {
  /** Unique within the order: `LO-2026-10-1-001`; no name, no personal number. */
  readonly endToEndId: string
  /** The holder as at the bank, apart from the name shown. */
  readonly creditorName: string
  readonly creditorIban: string
  /** @unit euro cents */
  readonly cents: Money.Cents
  /** What the payee reads. @term Verwendungszweck */
  readonly remittance: string
}

/** The transfers of a released run, and who pays them when. @term Zahlungsauftrag */
export interface PaymentOrder {
  /** New for every file; also names its one bundle of payments. */
  readonly messageId: string
  readonly createdAt: Office.Instant
  readonly debtor: { readonly name: string; readonly iban: string; readonly bic?: string }
  /** @term Ausführungstag */
  readonly executionOn: CivilDate.CivilDate
  readonly transfers: ReadonlyArray<Transfer>
}
