/** The order by which the cash office pays, with the list of those it pays: ten items, as a file that is kept. */
import type { Allowance, CivilDate, Money, Month } from "@lotsenwerk/domain"
import { amountInWords, format, messagesIn, orderReasons, paidMonth } from "@lotsenwerk/messages"
import { isReadonlyArrayNonEmpty, type NonEmptyReadonlyArray } from "effect/Array"
import * as Result from "effect/Result"
import { collected, ofCents, ofCount, ofDay, ofText, type PaperFault } from "./faults.ts"
import type { Font } from "./fonts.ts"
import { limits } from "./limits.ts"
import { print } from "./press.ts"
import { plain, worded } from "./wording.ts"

/** A payment of an order. */
export interface OrderedLine {
  /** Whose account it is, as the bank has the name. */
  readonly holder: string
  readonly iban: string
  readonly month: Month.Month
  readonly kind: Allowance.RunLine["kind"]
  /** `LO-2026-10-1-001` */
  readonly reference: string
  /** @unit euro cents */
  readonly cents: Money.Cents
}

/**
 * A released run as the cash office gets it.
 *
 * @term Auszahlungsanordnung, Sammelanordnung
 * @source § 8 Abs. 1 KomKBVO: amount, reason, payee, budget line, IBAN, due day, budget year, confirmations, day, order
 */
export interface PaymentOrder {
  /** `LO-2026-10-1` */
  readonly number: string
  /** Who orders: `Landkreis Harz`, `Sozialamt, Koordinierungsstelle`; and who pays. */
  readonly issuer: { readonly body: string; readonly office: string; readonly cashOffice: string }
  readonly terms: Pick<Allowance.OrderTerms, "budgetLine" | "budgetYear" | "executionOn" | "fileNumber">
  /** Who found it right in substance, and who in its sums. */
  readonly findings: { readonly factual: Allowance.ToldFinding; readonly arithmetical: Allowance.ToldFinding }
  /** Who ordered it. */
  readonly released: Allowance.RunStep
  /** The day of the order in Germany. */
  readonly orderedOn: CivilDate.CivilDate
  /** How many people are paid. */
  readonly persons: number
  /** In the order of the list. */
  readonly lines: ReadonlyArray<OrderedLine>
  readonly programmeVersion: number
  /** A digest of the list, to compare paper and file. */
  readonly checksum: string
  /** Whether the people are invented; the paper says so. */
  readonly isSample?: boolean
}

const sumOf = ({ lines }: PaymentOrder): number => lines.reduce((sum, { cents }) => sum + cents, 0)

const faults = (order: PaymentOrder, fonts: ReadonlyArray<Font>): ReadonlyArray<PaperFault> => {
  const { number, issuer, terms, findings, released, orderedOn, lines, checksum } = order
  const text = (typed: string, most: number = limits.text) => ofText(typed, most, fonts)
  return collected([
    ["/number", text(number, limits.number)],
    ["/issuer/body", text(issuer.body)],
    ["/issuer/office", text(issuer.office)],
    ["/issuer/cashOffice", text(issuer.cashOffice)],
    ["/terms/budgetLine", text(terms.budgetLine)],
    ["/terms/fileNumber", text(terms.fileNumber)],
    ["/terms/executionOn", ofDay(terms.executionOn)],
    ["/findings/factual/by/name", text(findings.factual.by.name, limits.name)],
    ["/findings/arithmetical/by/name", text(findings.arithmetical.by.name, limits.name)],
    ["/released/by/name", text(released.by.name, limits.name)],
    ["/orderedOn", ofDay(orderedOn)],
    ["/checksum", text(checksum, limits.number)],
    ["/lines", ofCount(lines.length, limits.payments)],
    ["/lines", ofCents(sumOf(order))],
    ...lines.flatMap(({ holder, iban, reference, cents }, index) => [
      [`/lines/${index}/holder`, text(holder, limits.name)] as const,
      [`/lines/${index}/iban`, text(iban, limits.number)] as const,
      [`/lines/${index}/reference`, text(reference, limits.number)] as const,
      [`/lines/${index}/cents`, ofCents(cents)] as const
    ])
  ])
}

const { roles } = messagesIn("de").words

/** In groups of four, each of which stays whole at the end of a line. */
const grouped = (iban: string): string => plain(iban).replace(/(.{4})(?=.)/g, "$1 ")

const amount = (cents: number): string => format.euro(cents).replace("\u00A0€", "")

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const words = (order: PaymentOrder, fonts: NonEmptyReadonlyArray<Font>) => {
  const { number, issuer, terms, findings, released, orderedOn, persons, lines } = order
  const own = (typed: string) => worded(plain(typed), fonts)
  const finding = ({ by, role, at }: Allowance.ToldFinding) => ({
    by: own(by.name),
    at: role === undefined ? format.moment(at) : `${roles[role]}, ${format.moment(at)}`
  })
  const title = `Auszahlungsanordnung ${plain(number)}`
  return {
    document: { title, author: plain(issuer.body), date: orderedOn },
    number: own(number),
    body: own(issuer.body),
    office: own(issuer.office),
    cashOffice: own(issuer.cashOffice),
    fileNumber: own(terms.fileNumber),
    orderedOn: format.day(orderedOn),
    amount: format.euro(sumOf(order)),
    amountInWords: amountInWords(sumOf(order)),
    reasons: orderReasons(lines),
    payees: `${counted(persons, "Person", "Personen")} mit ${counted(lines.length, "Zahlung", "Zahlungen")}`,
    budgetLine: own(terms.budgetLine),
    budgetYear: `${terms.budgetYear}`,
    executionOn: format.day(terms.executionOn),
    factual: finding(findings.factual),
    arithmetical: finding(findings.arithmetical),
    released: { by: own(released.by.name), at: format.moment(released.at) },
    payments: counted(lines.length, "Zahlung", "Zahlungen"),
    sum: amount(sumOf(order)),
    lines: lines.map((line) => ({
      holder: own(line.holder),
      iban: own(grouped(line.iban)),
      month: paidMonth(line),
      reference: own(line.reference),
      cents: amount(line.cents)
    })),
    foot: own(`${number}, Regelstand ${order.programmeVersion}, Prüfwert der Liste ${order.checksum}`),
    isSample: order.isSample === true
  }
}

/** Prints an order; see `Papers`. */
export const paymentOrder =
  (fonts: NonEmptyReadonlyArray<Font>) =>
  (order: PaymentOrder): Result.Result<Uint8Array, NonEmptyReadonlyArray<PaperFault>> => {
    const found = faults(order, fonts)
    return isReadonlyArrayNonEmpty(found)
      ? Result.fail(found)
      : Result.succeed(print("paymentOrder", words(order, fonts)).pdf("a-2a"))
  }
