/** Until when an office counts as used after its last activity. */
import * as CivilDate from "../../CivilDate.ts"
import type * as Period from "../../Period.ts"
import type { TenureFile } from "./model.ts"

/**
 * Until when an office that is not used may stand so, without an end where it is suspended without one; `undefined`
 * while the facts do not tell.
 *
 * Suspended days move it back one by one, where they are excused.
 */
export const usedUntil = (
  { office, interruptions, lastActiveOn }: TenureFile,
  months: number,
  isPauseExcused: boolean
): Use | undefined => {
  if (office === undefined || lastActiveOn === undefined) return undefined
  const last = CivilDate.later(office.from, lastActiveOn ?? office.from)
  const to = CivilDate.plusMonths(last, months)
  if (!isPauseExcused) return { to }
  return interruptions && movedBy(interruptions, CivilDate.plusDays(last, 1), to)
}

/** The last day on which an office counts as used; none where it does so without an end. */
export interface Use {
  readonly to?: CivilDate.CivilDate
}

const byStart = (one: Period.Period, other: Period.Period) => (one.from < other.from ? -1 : 1)

const movedBy = (
  interruptions: ReadonlyArray<Period.Period>,
  first: CivilDate.CivilDate,
  limit: CivilDate.CivilDate
): Use => {
  let next = first
  let until = limit
  for (const { from, to } of [...interruptions].sort(byStart)) {
    const begins = CivilDate.later(from, next)
    if (until < begins) break
    if (to === undefined) return {}
    if (to < begins) continue
    until = CivilDate.plusDays(until, CivilDate.daysIn(begins, to))
    next = CivilDate.plusDays(to, 1)
  }
  return { to: until }
}
