/** A proof of use, for the tests to bend. */
import { type Allowance, Appointment, CivilDate, Dated, Funding, Money, Month, Office } from "@lotsenwerk/domain"
import { FundingStatutes } from "@lotsenwerk/domain/testing"
import * as Result from "effect/Result"

const step = (at: string) => ({ by: { id: "1", name: "Erika Beispiel" }, at: Office.Instant.make(at) })

/** A grant that is known in full. */
export const grant = (changed: Partial<Funding.RecordedGrant> = {}): Funding.RecordedGrant => ({
  granted: Money.cents(28_200_00),
  received: Money.cents(20_000_00),
  reference: "207-33201-17/2026",
  decidedOn: CivilDate.of("2026-02-12"),
  notice: "Gefördert durch das Land mit Mitteln des zuständigen Ministeriums",
  narrative: "Im Frühjahr kamen vier neue Lotsinnen dazu.\n\nDie Begleitung zu Ämtern war am meisten gefragt.",
  recorded: step("2027-03-01T09:00:00.000Z"),
  ...changed
})

/** An expense of the book. */
export const other = (id: string, changed: Partial<Funding.RecordedExpense> = {}): Funding.RecordedExpense => ({
  id,
  kind: "training",
  month: Month.of("2026-05"),
  cents: Money.cents(412_50),
  paidOn: CivilDate.of("2026-06-03"),
  voucher: "R 2026/118",
  reason: "Honorar für Anna Beispiel",
  recorded: step("2026-06-04T09:00:00.000Z"),
  ...changed
})

/** So many payments of allowances, eight a month; the last ones after the end of the year. */
export const payments = (count: number): ReadonlyArray<Allowance.Payment> =>
  Array.from({ length: count }, (_, index) => {
    const month = Month.of(`2026-${String(Math.floor(index / 8) + 1).padStart(2, "0")}`)
    return {
      run: month,
      reference: `LO-${month}-1-${String((index % 8) + 1).padStart(3, "0")}`,
      person: Appointment.PersonId.make(`p${index % 8}`),
      month,
      cents: Money.cents(130_00),
      releasedAt: Office.Instant.make("2026-12-01T09:00:00.000Z")
    }
  })

const runs = Array.from({ length: 12 }, (_, index) => {
  const month = Month.of(`2026-${String(index + 1).padStart(2, "0")}`)
  return {
    id: month,
    executed: { ...step("2027-01-08T09:00:00.000Z"), on: CivilDate.of(`${Month.plus(month, 1)}-07`) }
  }
})

/** The year of a directive of which not everything has been read. */
export const year = Funding.year(FundingStatutes.asRead, CivilDate.of("2026-01-01"))

/** The paper of a year with so many payments. */
export const paper = (
  books: Partial<Funding.Books> & { readonly count?: number } = {},
  changed: Partial<Funding.ProofPaper> = {}
): Funding.ProofPaper => ({
  proved: Result.getOrThrow(
    Funding.provedYear(year, {
      payments: payments(books.count ?? 96),
      runs,
      others: [
        other("a"),
        other("b", { kind: "travel", cents: Money.cents(18_40), voucher: "R 2026/120" }),
        other("c", { kind: "staff", cents: Money.cents(900_00), voucher: "R 2026/131" })
      ],
      grant: grant(),
      ...books
    })
  ),
  facts: { guides: 9, appointments: 9, guidesAtEnd: 8, sessions: 4, supervised: 7, courses: 2, certificates: 11 },
  issuer: { body: "Landkreis Musterland", office: "Sozialamt, Koordinierungsstelle" },
  ...grantedBy(),
  repaid: { claims: 0, cents: Money.nothing },
  asOf: CivilDate.of("2027-03-01"),
  isSample: false,
  ...changed
})

const grantedBy = () => {
  const grantingBody = Dated.known(year.rules.grantingBody)
  return grantingBody === undefined ? {} : { grantingBody }
}
