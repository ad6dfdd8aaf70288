/** Supervision as the office may keep it: day, kind, place, the supervisor's organisation and who came; no topic, no note. */
import * as Schema from "effect/Schema"
import { PersonId } from "../appointment/index.ts"
import { CivilDate } from "../CivilDate.ts"

/** With all, with one, or among guides alone. @term Gruppensupervision, Einzelsupervision, kollegiale Beratung */
export const SupervisionKind = Schema.Literals(["group", "single", "peer"])
export type SupervisionKind = typeof SupervisionKind.Type

/** What guides come together for: supervision of a kind, an exchange, a module that deepens the basic course. @term Supervision, Lotsenstammtisch, Aufbaumodul */
export const GatheringKind = Schema.Literals(["group", "single", "peer", "exchange", "module"])
export type GatheringKind = typeof GatheringKind.Type

/** A gathering as far as a duty reads it. */
export interface Gathering {
  readonly on: CivilDate
  readonly kind: GatheringKind
}

/** What is asked of a new event. */
export const NewSession = Schema.Struct({
  on: CivilDate,
  kind: SupervisionKind,
  place: Schema.NonEmptyString,
  /** The organisation that supervises; never a person's name beyond it. */
  organisation: Schema.NonEmptyString
})
export interface NewSession extends Schema.Schema.Type<typeof NewSession> {}

/**
 * An event of supervision.
 *
 * @term Supervision
 * @source Art. 5 Abs. 1 lit. c DSGVO: nothing beyond day, kind and attendance, read 2026-11-22
 */
export const SupervisionSession = Schema.Struct({
  ...NewSession.fields,
  id: Schema.String,
  attended: Schema.Array(PersonId)
})
export interface SupervisionSession extends Schema.Schema.Type<typeof SupervisionSession> {}
