/** Spans of days, both ends included; without an end, until further notice. */
import * as Schema from "effect/Schema"
import * as CivilDate from "./CivilDate.ts"

/**
 * A span of days whose end, where it has one, is not before its start.
 *
 * @term Zeitraum
 */
export const Period = Schema.Struct({ from: CivilDate.CivilDate, to: Schema.optionalKey(CivilDate.CivilDate) }).check(
  Schema.makeFilter(({ from, to }) => to === undefined || from <= to, { expected: "an end not before the start" })
)
export interface Period extends Schema.Schema.Type<typeof Period> {}

/** A period written in source code. @throws when it ends before it starts */
export const of = (from: string, to?: string): Period =>
  Period.make({ from: CivilDate.of(from), ...(to === undefined ? {} : { to: CivilDate.of(to) }) })

/**
 * Whether a day lies in the period.
 *
 * @example
 * ```ts
 * Period.includes(Period.of("2026-01-01", "2026-12-31"), CivilDate.of("2026-12-31")) // → true
 * Period.includes(Period.of("2026-01-01"), CivilDate.of("2025-12-31")) // → false
 * ```
 */
export const includes = ({ from, to }: Period, day: CivilDate.CivilDate): boolean =>
  from <= day && (to === undefined || day <= to)

/**
 * Whether the day after a day lies in the period.
 *
 * @example
 * ```ts
 * Period.includesDayAfter(Period.of("2026-01-01", "2026-01-31"), CivilDate.of("2025-12-31")) // → true
 * Period.includesDayAfter(Period.of("2026-01-01", "2026-01-31"), CivilDate.of("2026-01-31")) // → false
 * ```
 */
export const includesDayAfter = ({ from, to }: Period, day: CivilDate.CivilDate): boolean =>
  (to === undefined || day < to) && CivilDate.daysIn(day, from) <= 2

/**
 * Whether two periods share a day.
 *
 * @example
 * ```ts
 * Period.overlap(Period.of("2026-01-01", "2026-06-30"), Period.of("2026-06-30")) // → true
 * Period.overlap(Period.of("2026-01-01", "2026-06-30"), Period.of("2026-07-01")) // → false
 * ```
 */
export const overlap = (one: Period, other: Period): boolean =>
  (other.to === undefined || one.from <= other.to) && (one.to === undefined || other.from <= one.to)

/** Whether the first period holds every day of the second. */
export const covers = (one: Period, other: Period): boolean =>
  one.from <= other.from && (one.to === undefined || (other.to !== undefined && other.to <= one.to))

/**
 * Counts the days that two periods share within a closed span.
 *
 * @unit whole days
 * @example
 * ```ts
 * Period.sharedDays(Period.of("2026-10-16"), CivilDate.of("2026-10-01"), CivilDate.of("2026-10-31")) // → 16
 * ```
 */
export const sharedDays = (one: Period, first: CivilDate.CivilDate, last: CivilDate.CivilDate): number => {
  const from = CivilDate.later(one.from, first)
  const to = one.to === undefined ? last : CivilDate.earlier(one.to, last)
  return from <= to ? CivilDate.daysIn(from, to) : 0
}
