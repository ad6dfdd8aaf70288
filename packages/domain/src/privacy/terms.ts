/** From which day on a length of time no longer keeps a record. */
import * as Schema from "effect/Schema"
import * as CivilDate from "../CivilDate.ts"
import type { RecordFile } from "./model.ts"
import type { Length } from "./rules.ts"

/** The facts that are days, from which lengths are counted. */
export type Anchor = {
  readonly [Fact in keyof RecordFile]-?: CivilDate.CivilDate extends RecordFile[Fact] ? Fact : never
}[keyof RecordFile]

/**
 * How a length is counted.
 *
 * `fromNextYear`: from 1 January after the day, it stays at least so long. `keeps`: from the day, it stays at least so
 * long, its last day included. `limits`: from the day, it is gone on the last day at the latest.
 */
export type Counting = "fromNextYear" | "keeps" | "limits"

/** The fact from which a length is counted, and how. */
export interface Term {
  readonly after: Anchor
  readonly counting: Counting
}

const isDay = Schema.is(CivilDate.CivilDate)

/** A day as it is known; what is no day tells nothing. */
export const dayOf = (fact: unknown): CivilDate.CivilDate | null | undefined =>
  fact === null || isDay(fact) ? fact : undefined

const plus = (day: CivilDate.CivilDate, length: Length): CivilDate.CivilDate => {
  if ("years" in length) return CivilDate.plusMonths(day, 12 * length.years)
  return "months" in length ? CivilDate.plusMonths(day, length.months) : CivilDate.plusDays(day, length.days)
}

/**
 * The first day on which a length no longer keeps a record, counted from a day.
 *
 * @source §§ 187, 188 BGB: the day itself is not counted, the last day bears its number
 */
export const freeFrom = (counting: Counting, day: CivilDate.CivilDate, length: Length): CivilDate.CivilDate => {
  if (counting === "fromNextYear") return plus(CivilDate.of(`${CivilDate.year(day) + 1}-01-01`), length)
  const last = plus(day, length)
  return counting === "keeps" ? CivilDate.plusDays(last, 1) : last
}
