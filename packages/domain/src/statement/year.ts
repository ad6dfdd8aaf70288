/** What belongs to a year: payments by the day and by the turn of the year, and the months of a function. */
import * as Order from "effect/Order"
import * as CivilDate from "../CivilDate.ts"
import * as Money from "../Money.ts"
import * as Month from "../Month.ts"
import * as Period from "../Period.ts"
import type { PaidSum, PayKind } from "./model.ts"

const yearOf = (month: Month.Month): number => Number(month.slice(0, 4))

/**
 * The year in which a payment is taxed: that of the day, or near the turn of the year that of the month it is for.
 *
 * Only what recurs regularly moves, and only from one year to the next: the allowance.
 *
 * @example
 * ```ts
 * const december = { forMonth: Month.of("2026-12"), kind: "allowance", cents: Money.cents(130_00) }
 * Statement.taxYearOf({ ...december, paidOn: CivilDate.of("2027-01-10") }, 10) // → 2026
 * Statement.taxYearOf({ ...december, paidOn: CivilDate.of("2027-01-11") }, 10) // → 2027
 * ```
 */
export const taxYearOf = ({ paidOn, forMonth, kind }: PaidSum, days: number): number => {
  const [paid, meant] = [CivilDate.year(paidOn), yearOf(forMonth)]
  if (kind !== "allowance" || Math.abs(paid - meant) !== 1) return paid
  const turn = CivilDate.of(`${Math.max(paid, meant)}-01-01`)
  const isNear = paid > meant ? paidOn < CivilDate.plusDays(turn, days) : paidOn >= CivilDate.plusDays(turn, -days)
  return isNear ? meant : paid
}

/** The order of payments by their day. */
export const byDay = Order.mapInput(Order.String, ({ paidOn }: PaidSum): string => paidOn)

/** The sum of one kind of payment. @unit euro cents */
export const sumOf = (payments: ReadonlyArray<PaidSum>, ...kinds: ReadonlyArray<PayKind>): Money.Cents =>
  Money.sum(payments.flatMap(({ kind, cents }) => (kinds.includes(kind) ? cents : [])))

/**
 * On how many days somebody served for which allowances were paid: of the months that they are for, each day once.
 *
 * @unit days
 */
export const daysOfService = (days: ReadonlyArray<CivilDate.CivilDate>, allowances: ReadonlyArray<PaidSum>): number => {
  const paidFor = new Set(allowances.map(({ forMonth }) => forMonth))
  return new Set(days.filter((day) => paidFor.has(Month.containing(day)))).size
}

/** How many calendar months of a year a function holds, a month begun counted in full. @unit months */
export const monthsOfFunction = (functions: ReadonlyArray<Period.Period>, year: number): number =>
  Month.range(Month.of(`${year}-01`), Month.of(`${year}-12`)).filter((month) =>
    functions.some((span) => Period.sharedDays(span, Month.first(month), Month.last(month)) > 0)
  ).length
