/** What is known of an office that is held, as far as its going on depends on it. A fact not yet known is absent. */
import * as Schema from "effect/Schema"
import { CivilDate } from "../../CivilDate.ts"
import { Period } from "../../Period.ts"

/** The dated facts about one office on the day on which it is asked whether it goes on. */
export const TenureFile = Schema.Struct({
  /** The days of the office, without an end where it is open. */
  office: Schema.optionalKey(Period),
  /** The days of it on which it was suspended. @term Ruhen */
  interruptions: Schema.optionalKey(Schema.Array(Period)),
  /** The last day of activity; `null` where there was none since the office began. */
  lastActiveOn: Schema.optionalKey(Schema.NullOr(CivilDate)),
  /** Whether the office finds the work done well; what a person found, never counted. */
  isPerforming: Schema.optionalKey(Schema.Boolean),
  /** Whether the office finds the person still fit for it, in person and by knowledge. @term persönliche und fachliche Eignung */
  isFit: Schema.optionalKey(Schema.Boolean),
  /** The last day for which money was granted; `null` where none was. */
  fundedUntil: Schema.optionalKey(Schema.NullOr(CivilDate))
})
export interface TenureFile extends Schema.Schema.Type<typeof TenureFile> {}
