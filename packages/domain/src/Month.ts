/** Calendar months, the beat of the programme: written `2026-10`, sorting as text. */
import * as Schema from "effect/Schema"
import * as CivilDate from "./CivilDate.ts"

/**
 * A calendar month, written `2026-10`.
 *
 * @term Kalendermonat
 */
export const Month = Schema.String.check(
  Schema.makeFilter((text) => /^(?!0000)\d{4}-(0[1-9]|1[0-2])$/.test(text), { expected: "a month, written YYYY-MM" })
).pipe(Schema.brand("Month"))
export type Month = typeof Month.Type

/** A month written in source code. @throws when it is none */
export const of = (text: string): Month => Month.make(text)

/**
 * The month in which a day lies.
 *
 * @example
 * ```ts
 * Month.containing(CivilDate.of("2026-10-31")) // → "2026-10"
 * ```
 */
export const containing = (day: CivilDate.CivilDate): Month => day.slice(0, 7) as Month

/** The first day of a month. */
export const first = (month: Month): CivilDate.CivilDate => `${month}-01` as CivilDate.CivilDate

/**
 * The last day of a month: the 28th, 29th, 30th or 31st.
 *
 * @example
 * ```ts
 * Month.last(Month.of("2024-02")) // → "2024-02-29"
 * ```
 */
export const last = (month: Month): CivilDate.CivilDate => CivilDate.plusDays(CivilDate.plusMonths(first(month), 1), -1)

/** The month so many months later; earlier when negative. */
export const plus = (month: Month, months: number): Month => {
  const count = 12 * Number(month.slice(0, 4)) + Number(month.slice(5)) - 1 + months
  return `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}` as Month
}

/** The later of two months. */
export const later = (one: Month, other: Month): Month => (one < other ? other : one)

/**
 * All months from one to another, both included; none when the second lies before the first.
 *
 * @example
 * ```ts
 * Month.range(Month.of("2025-12"), Month.of("2026-02")) // → ["2025-12", "2026-01", "2026-02"]
 * Month.range(Month.of("2026-02"), Month.of("2026-01")) // → []
 * ```
 */
export const range = (from: Month, to: Month): ReadonlyArray<Month> => {
  const months: Array<Month> = []
  for (let month = from; month <= to; month = plus(month, 1)) months.push(month)
  return months
}
