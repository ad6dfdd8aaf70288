/** Time in service: the offices of a guide, cut by interruptions, as far as a duty counts it. */
import type { Service } from "../appointment/index.ts"
import * as CivilDate from "../CivilDate.ts"
import * as Month from "../Month.ts"
import * as Period from "../Period.ts"

const ended = (from: CivilDate.CivilDate, to: CivilDate.CivilDate | undefined): Period.Period =>
  to === undefined ? { from } : { from, to }

const without = (span: Period.Period, hole: Period.Period): ReadonlyArray<Period.Period> => {
  if (!Period.overlap(span, hole)) return [span]
  const before = span.from < hole.from ? [ended(span.from, CivilDate.plusDays(hole.from, -1))] : []
  if (hole.to === undefined || (span.to !== undefined && span.to <= hole.to)) return before
  return [...before, ended(CivilDate.plusDays(hole.to, 1), span.to)]
}

const joined = (one: Period.Period, other: Period.Period): Period.Period =>
  one.to === undefined || other.to === undefined
    ? { from: one.from }
    : ended(one.from, CivilDate.later(one.to, other.to))

/** The spans that count, in order and without overlaps; interruptions are cut out where they are excused. */
export const spansOf = (services: ReadonlyArray<Service>, areExcused: boolean): ReadonlyArray<Period.Period> => {
  const cut = services.flatMap(({ office, interruptions }) =>
    areExcused ? interruptions.reduce((left, hole) => left.flatMap((span) => without(span, hole)), [office]) : [office]
  )
  const spans: Array<Period.Period> = []
  for (const span of cut.sort((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = spans.at(-1)
    if (last !== undefined && (last.to === undefined || span.from <= last.to))
      spans[spans.length - 1] = joined(last, span)
    else spans.push(span)
  }
  return spans
}

/** The day so many months of service after a day: what lies between two spans does not count; none where service ends before. */
export const afterService = (
  spans: ReadonlyArray<Period.Period>,
  from: CivilDate.CivilDate,
  months: number
): CivilDate.CivilDate | undefined => {
  let end = CivilDate.plusMonths(from, months)
  for (const [index, { to }] of spans.entries()) {
    if (to === undefined) return end
    const resumed = spans[index + 1]?.from
    const gap = CivilDate.later(CivilDate.plusDays(to, 1), from)
    if (end < gap) return end
    if (resumed === undefined) return undefined
    if (gap < resumed) end = CivilDate.plusDays(end, CivilDate.daysIn(gap, resumed) - 1)
  }
  return undefined
}

/** How many months of a year have a day that counts. @unit whole months, 0 to 12 */
export const monthsServed = (spans: ReadonlyArray<Period.Period>, from: CivilDate.CivilDate, year: number): number =>
  Month.range(Month.of(`${year}-01`), Month.of(`${year}-12`)).filter((month) => {
    const first = CivilDate.later(Month.first(month), from)
    return (
      first <= Month.last(month) && spans.some((span) => Period.overlap(span, { from: first, to: Month.last(month) }))
    )
  }).length
