/** A proof of use, for the tests to bend. */
import { type Allowance, Appointment, CivilDate, Funding, Money, Month, Office } from "@lotsenwerk/domain"
import { FundingStatutes } from "@lotsenwerk/domain/testing"
import * as Result from "effect/Result"

const step = { by: { id: "1", name: "Erika Beispiel" }, at: Office.Instant.make("2027-02-28T09:00:00.000Z") }

/** An expense of the book. */
export const other = (id: string, changed: Partial<Funding.RecordedExpense> = {}): Funding.RecordedExpense => ({
  id,
  kind: "travel",
  month: Month.of("2026-05"),
  cents: Money.cents(18_40),
  paidOn: CivilDate.of("2026-06-03"),
  voucher: "R 118",
  reason: "Fahrt von Anna Beispiel",
  recorded: step,
  ...changed
})

const payment: Allowance.Payment = {
  run: "r",
  reference: "LO-2026-12-1-001",
  person: Appointment.PersonId.make("p1"),
  month: Month.of("2026-12"),
  cents: Money.cents(130_00),
  releasedAt: step.at
}

const grant: Funding.RecordedGrant = {
  granted: Money.cents(1_000_00),
  received: Money.cents(1_000_00),
  reference: "207-17",
  recorded: step
}

/** The paper of a year with one late payment and an expense. */
export const paper = (books: Partial<Funding.Books> = {}): Funding.ProofPaper => ({
  proved: Result.getOrThrow(
    Funding.provedYear(Funding.year(FundingStatutes.asRead, CivilDate.of("2026-01-01")), {
      payments: [payment],
      runs: [{ id: "r", executed: { ...step, on: CivilDate.of("2027-01-07") } }],
      others: [other("a")],
      grant,
      ...books
    })
  ),
  facts: { guides: 9, appointments: 9, guidesAtEnd: 8, sessions: 4, supervised: 7, courses: 2, certificates: 11 },
  issuer: { body: "Landkreis Musterland", office: "Sozialamt" },
  repaid: { claims: 1, cents: Money.cents(130_00) },
  asOf: CivilDate.of("2027-03-01"),
  isSample: false
})
