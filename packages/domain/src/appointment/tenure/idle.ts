/** Until when an office counts as used after its last activity. */
import * as CivilDate from "../../CivilDate.ts"
import type * as Period from "../../Period.ts"
import type { TenureFile } from "./model.ts"

/**
 * The last day on which an office that is not used may stand so; none where it is suspended without an end, `undefined`
 * while the facts do not tell.
 *
 * Suspended days move it back one by one, where they are excused.
 */
export const usedUntil = (
  { office, interruptions, lastActiveOn }: TenureFile,
  months: number,
  isPauseExcused: boolean
): CivilDate.CivilDate | "withoutEnd" | undefined => {
  if (office === undefined || lastActiveOn === undefined) return undefined
  const last = lastActiveOn === null ? office.from : CivilDate.later(office.from, lastActiveOn)
  const limit = CivilDate.plusMonths(last, months)
  if (!isPauseExcused) return limit
  if (interruptions === undefined) return undefined
  return movedBy(interruptions, CivilDate.plusDays(last, 1), limit)
}

const byStart = (one: Period.Period, other: Period.Period) => (one.from < other.from ? -1 : 1)

const movedBy = (
  interruptions: ReadonlyArray<Period.Period>,
  first: CivilDate.CivilDate,
  limit: CivilDate.CivilDate
): CivilDate.CivilDate | "withoutEnd" => {
  let next = first
  let until = limit
  for (const { from, to } of [...interruptions].sort(byStart)) {
    const begins = CivilDate.later(from, next)
    if (until < begins) break
    if (to === undefined) return "withoutEnd"
    if (to < begins) continue
    until = CivilDate.plusDays(until, CivilDate.daysIn(begins, to))
    next = CivilDate.plusDays(to, 1)
  }
  return until
}
