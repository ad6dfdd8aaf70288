/** An order as a released run makes it, for the tests to bend. */
import { CivilDate, Money, Office } from "@lotsenwerk/domain"
import type { PaymentOrder, Transfer } from "../src/index.ts"

/** Example accounts that no bank has given out. */
export const ibans = ["DE89370400440532013000", "DE02120300000000202051", "AT611904300234573201", "NL91ABNA0417164300"]

/** The n-th transfer, counted from one. */
export const transfer = (position: number, changed: Partial<Transfer> = {}): Transfer => ({
  endToEndId: `LO-2026-10-1-${String(position).padStart(3, "0")}`,
  creditorName: `Lotsin ${position}`,
  creditorIban: ibans[position % ibans.length] ?? "",
  cents: Money.cents(13_000),
  remittance: "Aufwandsentschädigung Integrationslotsen 10/2026",
  ...changed
})

/** An order of three transfers. */
export const order = (changed: Partial<PaymentOrder> = {}): PaymentOrder => ({
  messageId: "LO-2026-10-1",
  createdAt: Office.Instant.make("2026-11-02T08:15:00Z"),
  debtor: { name: "Landkreis Harz", iban: "DE02120300000000202051" },
  executionOn: CivilDate.of("2026-11-16"),
  transfers: [transfer(1), transfer(2), transfer(3)],
  ...changed
})
