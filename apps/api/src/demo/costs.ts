/** The grant of the demo's year and what was spent beside allowances; all sums and numbers are invented. */
import { type Access, CivilDate, Funding, Money, Month, type Office } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"

const costs: ReadonlyArray<
  Pick<Funding.NewExpense, "kind" | "reason"> & { readonly cents: number; readonly voucher?: string }
> = [
  { kind: "supervision", cents: 480_00, voucher: "R 1041", reason: "Supervision in der Gruppe" },
  { kind: "materials", cents: 127_40, voucher: "R 1058", reason: "Flyer in fünf Sprachen" },
  { kind: "travel", cents: 36_80, reason: "Fahrten zum Erfahrungsaustausch" }
]

/** Enters them as the office would, for the months before the last. */
export const enterCosts = Effect.fn("Demo.enterCosts")(function* (
  today: CivilDate.CivilDate,
  { id, name }: Access.Staff
) {
  const book = yield* Funding.ExpenseBook
  const act = { by: { id, name }, at: `${CivilDate.plusDays(today, -3)}T09:00:00Z` as Office.Instant }
  for (const [index, { cents, voucher, ...cost }] of costs.entries()) {
    const month = Month.plus(Month.containing(today), -2 - index)
    yield* book.add(
      {
        ...cost,
        month,
        cents: Money.cents(cents),
        ...(voucher === undefined ? {} : { voucher, paidOn: CivilDate.plusDays(Month.last(month), 4) })
      },
      act
    )
  }
  const grant = {
    granted: Money.cents(28_200_00),
    received: Money.cents(14_100_00),
    reference: "207-33201-17 (Beispiel)",
    decidedOn: CivilDate.of(`${CivilDate.year(today)}-02-12`)
  }
  // Before the day of the decision nobody could have entered it.
  if (grant.decidedOn < today) yield* book.setGrant(CivilDate.year(today), grant, act)
})
