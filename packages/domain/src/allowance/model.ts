/** What a guide's file tells about the allowance. A fact not yet known is absent. */
import * as Schema from "effect/Schema"
import { CivilDate } from "../CivilDate.ts"
import { Month } from "../Month.ts"
import { Period } from "../Period.ts"

/** The days in office, and the days of them without service. @term Berufung, Ruhen */
export const Service = Schema.Struct({ office: Period, interruptions: Schema.Array(Period) })
export interface Service extends Schema.Schema.Type<typeof Service> {}

/** The dated facts about one guide; the same file answers for every month. */
export const GuideFile = Schema.Struct({
  services: Schema.optionalKey(Schema.Array(Service)),
  /** Months whose report the office has accepted. @term Tätigkeitsnachweis */
  reportedMonths: Schema.optionalKey(Schema.Array(Month)),
  /** The day on which it is decided: in arrears, the month is over by then. */
  decidedOn: Schema.optionalKey(CivilDate)
})
export interface GuideFile extends Schema.Schema.Type<typeof GuideFile> {}
