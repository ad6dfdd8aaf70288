/** What a guide's file tells about the allowance. A fact not yet known is absent. */
import * as Schema from "effect/Schema"
import { Role } from "../appointment/index.ts"
import { CivilDate } from "../CivilDate.ts"
import { Cents } from "../Money.ts"
import { Month } from "../Month.ts"
import { Period } from "../Period.ts"

/** The days in office, and the days of them without service; without a role, as a guide. @term Berufung, Ruhen */
export const Service = Schema.Struct({
  office: Period,
  interruptions: Schema.Array(Period),
  role: Schema.optionalKey(Role)
})
export interface Service extends Schema.Schema.Type<typeof Service> {}

const minutes = (most: number) => Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: most }))

/**
 * A month's report as the office accepted it: how long each deployment took, never for whom.
 *
 * @term Stundennachweis, Einsatznachweis
 * @unit minutes
 */
export const Activity = Schema.Struct({ month: Month, deployments: Schema.Array(minutes(31 * 24 * 60)) })
export interface Activity extends Schema.Schema.Type<typeof Activity> {}

/** A date of a duty from which a guide stayed away without excuse. @term unentschuldigtes Fehlen */
export const Absence = Schema.Struct({ on: CivilDate, from: Schema.Literals(["exchange", "advancedTraining"]) })
export interface Absence extends Schema.Schema.Type<typeof Absence> {}

/** What the earlier months of the calendar year have used up of its caps. @unit minutes, euro cents */
export const YearSoFar = Schema.Struct({ minutes: minutes(366 * 24 * 60), cents: Cents })
export interface YearSoFar extends Schema.Schema.Type<typeof YearSoFar> {}

/** The dated facts about one guide; the same file answers for every month. */
export const GuideFile = Schema.Struct({
  services: Schema.optionalKey(Schema.Array(Service)),
  /** Months whose report the office has accepted. @term Tätigkeitsnachweis */
  reportedMonths: Schema.optionalKey(Schema.Array(Month)),
  /** Hours and deployments of the months whose report was accepted; in a month that is not named there was none. */
  activity: Schema.optionalKey(Schema.Array(Activity)),
  /** Absences noted; an empty list says that there were none. */
  absences: Schema.optionalKey(Schema.Array(Absence)),
  /** What of the year is used up before the month; reckoned from the other facts by `entitlement`. */
  yearSoFar: Schema.optionalKey(YearSoFar),
  /** The day on which it is decided: in arrears, the month is over by then. */
  decidedOn: Schema.optionalKey(CivilDate)
})
export interface GuideFile extends Schema.Schema.Type<typeof GuideFile> {}
