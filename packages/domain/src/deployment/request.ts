/** A request for help and those who might give it: what is told of them, and nothing else. */
import * as Schema from "effect/Schema"
import { PersonId } from "../appointment/index.ts"
import { CivilDate } from "../CivilDate.ts"
import { ClockTime } from "../course/index.ts"
import { Period } from "../Period.ts"
import { DeploymentFile } from "./model.ts"

/** By what guides are compared, after the law itself. @term Auswahlkriterium */
export const CriterionName = Schema.Literals(["language", "task", "time", "place", "load"])
export type CriterionName = typeof CriterionName.Type

/**
 * What a requesting body asks for: kind, language, place and time, never for whom.
 *
 * @term Einsatzanfrage
 * @source § 35 SGB I, § 67 SGB X: the platform holds no records of clients; read 2026-04-29
 */
export const DeploymentRequest = Schema.Struct({
  on: CivilDate,
  /** When it begins; absent where any hour of the day will do. */
  from: Schema.optionalKey(ClockTime),
  /** How long it is likely to last. @unit minutes */
  minutes: Schema.optionalKey(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1440 }))),
  /** A language code (BCP 47); absent where none is needed. */
  language: Schema.optionalKey(Schema.NonEmptyString),
  /** The id of a task of the programme. */
  task: Schema.optionalKey(Schema.NonEmptyString),
  /** The town or district where help is needed. */
  area: Schema.optionalKey(Schema.NonEmptyString)
})
export interface DeploymentRequest extends Schema.Schema.Type<typeof DeploymentRequest> {}

/** Hours of a day at which a guide said to be free. */
export const FreeHours = Schema.Struct({ on: CivilDate, from: ClockTime, until: ClockTime })
export interface FreeHours extends Schema.Schema.Type<typeof FreeHours> {}

/**
 * A guide as the choice reads one: what the guide offers, when, where, and how much was done already.
 *
 * Languages are those offered for service, self-declared. Neither name nor origin, gender, religion, age or address is
 * told, so that nothing can be chosen by it.
 *
 * @source Art. 5 Abs. 1 lit. c, Art. 9 DSGVO in the reading of CJEU C-184/20, read 2026-11-22
 */
export const Candidate = Schema.Struct({
  guide: PersonId,
  languages: Schema.optionalKey(Schema.Array(Schema.String)),
  tasks: Schema.optionalKey(Schema.Array(Schema.String)),
  /** Where the guide goes. */
  areas: Schema.optionalKey(Schema.Array(Schema.String)),
  /** When the guide said to be free; at other hours nobody knows. */
  free: Schema.optionalKey(Schema.Array(FreeHours)),
  /** When the guide said to be away. */
  away: Schema.optionalKey(Schema.Array(Period)),
  file: Schema.Struct({
    role: DeploymentFile.fields.role,
    services: DeploymentFile.fields.services,
    deployments: DeploymentFile.fields.deployments
  })
})
export interface Candidate extends Schema.Schema.Type<typeof Candidate> {}
