/** Calendar days as the law names them: no clock, no zone. Days sort as text, so `<=` reads "not after". */
import * as DateTime from "effect/DateTime"
import * as Schema from "effect/Schema"

// There is no year 0: neither the calendar nor a database knows it.
const written = /^(?!0000)\d{4}-\d{2}-\d{2}$/

const exists = (text: string): boolean => {
  if (!written.test(text)) return false
  const moment = Date.parse(text)
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text)
}

/**
 * A day that exists, written `2026-02-28`; `2026-02-31` is refused.
 *
 * @term Kalendertag
 */
export const CivilDate = Schema.String.check(
  Schema.makeFilter(exists, { expected: "an existing day, written YYYY-MM-DD" })
).pipe(Schema.brand("CivilDate"))
export type CivilDate = typeof CivilDate.Type

/** A day written in source code. @throws when it does not exist */
export const of = (text: string): CivilDate => CivilDate.make(text)

const moved = (day: CivilDate, to: (moment: DateTime.Utc) => DateTime.Utc) =>
  DateTime.formatIsoDateUtc(to(DateTime.makeUnsafe(`${day}T00:00:00Z`))) as CivilDate

/**
 * The day so many days later; earlier when negative.
 *
 * @unit whole days
 * @example
 * ```ts
 * CivilDate.plusDays(CivilDate.of("2024-02-28"), 1) // → "2024-02-29"
 * CivilDate.plusDays(CivilDate.of("2026-03-01"), -1) // → "2026-02-28"
 * ```
 */
export const plusDays = (day: CivilDate, days: number): CivilDate =>
  // Days of UTC are all of one length, and a run adds some hundred thousand times.
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10) as CivilDate

/**
 * The same day so many months later, or the last of that month where it has none: 31 January + 1 = 28 February.
 *
 * @example
 * ```ts
 * CivilDate.plusMonths(CivilDate.of("2026-01-31"), 1) // → "2026-02-28"
 * CivilDate.plusMonths(CivilDate.of("2024-02-29"), 12) // → "2025-02-28"
 * ```
 */
export const plusMonths = (day: CivilDate, months: number): CivilDate => moved(day, DateTime.add({ months }))

/**
 * The first day on which somebody born on a day is so many years old: for a 29 February, 1 March of a common year.
 *
 * @unit whole years
 * @source § 187 Abs. 2 Satz 2, § 188 Abs. 2 BGB: the day of birth counts, so a year is complete the day before
 */
export const aged = (bornOn: CivilDate, years: number): CivilDate => {
  const birthday = plusMonths(bornOn, 12 * years)
  return birthday.slice(8) === bornOn.slice(8) ? birthday : plusDays(birthday, 1)
}

/** The last day of the calendar year of a day. */
export const endOfYear = (day: CivilDate): CivilDate => `${day.slice(0, 4)}-12-31` as CivilDate

/** The calendar year of a day. */
export const year = (day: CivilDate): number => Number(day.slice(0, 4))

/**
 * Counts the days of a span, first and last included.
 *
 * @unit whole days
 * @example
 * ```ts
 * CivilDate.daysIn(CivilDate.of("2026-02-01"), CivilDate.of("2026-02-28")) // → 28
 * ```
 */
export const daysIn = (first: CivilDate, last: CivilDate): number =>
  (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1

/** The later of two days. */
export const later = (one: CivilDate, other: CivilDate): CivilDate => (one < other ? other : one)

/** The earlier of two days. */
export const earlier = (one: CivilDate, other: CivilDate): CivilDate => (one < other ? one : other)

const weekdayOf = (day: CivilDate): number => DateTime.getPartUtc(DateTime.makeUnsafe(`${day}T00:00:00Z`), "weekDay")

/**
 * The day so many weekdays later; Saturdays and Sundays are none. Public holidays, which differ by Land, are not known here.
 *
 * @example
 * ```ts
 * CivilDate.plusWeekdays(CivilDate.of("2026-11-27"), 1) // → "2026-11-30"
 * CivilDate.plusWeekdays(CivilDate.of("2026-11-27"), 20) // → "2026-12-25"
 * ```
 */
export const plusWeekdays = (day: CivilDate, count: number): CivilDate => {
  let last = day
  for (let left = count; left > 0; ) {
    last = plusDays(last, 1)
    if (weekdayOf(last) % 6 !== 0) left -= 1
  }
  return last
}

/**
 * The same day, or the Monday after it where it falls on a weekend: banks execute on working days.
 *
 * @example
 * ```ts
 * CivilDate.offWeekend(CivilDate.of("2026-11-28")) // → "2026-11-30"
 * ```
 */
export const offWeekend = (day: CivilDate): CivilDate => {
  const weekday = weekdayOf(day)
  return weekday === 6 ? plusDays(day, 2) : weekday === 0 ? plusDays(day, 1) : day
}
