/** A decision as it is kept: whole, in a versioned form, so that it can be read years later without the software. */
import * as Schema from "effect/Schema"
import { Citation } from "./Citation.ts"
import { CivilDate } from "./CivilDate.ts"
import { Unit, Verification } from "./Dated.ts"
import type * as Decision from "./Decision.ts"

/** Facts and values as plain JSON. */
export const Json = Schema.MutableJson

/** One ground, written down. */
export const TracedGround = Schema.Struct({
  question: Schema.String,
  condition: Schema.String,
  standing: Schema.Literals(["met", "waived", "violated", "unknown", "doubted"]),
  rule: Schema.String,
  version: Schema.optionalKey(
    Schema.Struct({
      from: CivilDate,
      to: Schema.optionalKey(CivilDate),
      unit: Unit,
      source: Citation,
      doubt: Schema.optionalKey(Schema.String),
      verification: Verification,
      value: Schema.optionalKey(Json),
      evidencedUntil: Schema.optionalKey(CivilDate)
    })
  ),
  beyondEvidence: Schema.Boolean,
  read: Schema.Record(Schema.String, Json),
  cure: Schema.optionalKey(Schema.Record(Schema.String, Json))
})
export interface TracedGround extends Schema.Schema.Type<typeof TracedGround> {}

/** The answer, written down; `value` is what was granted. */
export const TracedDecision = Schema.Union([
  Schema.TaggedStruct("Granted", { value: Json, doubted: Schema.Array(Schema.String) }),
  Schema.TaggedStruct("Refused", { unmet: Schema.NonEmptyArray(Schema.String) }),
  Schema.TaggedStruct("Undetermined", { unknown: Schema.NonEmptyArray(Schema.String) })
])
export type TracedDecision = typeof TracedDecision.Type

const written = {
  programme: Schema.String,
  programmeVersion: Schema.Int,
  decidedOn: CivilDate,
  decision: TracedDecision,
  grounds: Schema.Array(TracedGround)
}

/** The first form, which did not tell whose day's rules were asked. Kept traces have it; no new one does. */
export const FirstTrace = Schema.Struct({ form: Schema.Literal(1), ...written })
export interface FirstTrace extends Schema.Schema.Type<typeof FirstTrace> {}

/** The form in which decisions are written down now. */
export const CurrentTrace = Schema.Struct({
  form: Schema.Literal(2),
  /** The day whose rules were asked: the first of the month, of the term; absent where nobody wrote it down. */
  on: Schema.optionalKey(CivilDate),
  ...written
})
export interface CurrentTrace extends Schema.Schema.Type<typeof CurrentTrace> {}

/**
 * A decision with its grounds, the programme and its version, in any form that was ever kept.
 *
 * @term Begründung einer Entscheidung, aktenkundig
 */
export const Trace = Schema.Union([CurrentTrace, FirstTrace])
export type Trace = typeof Trace.Type

/** Brings a trace into the form of today; what the older one did not tell stays absent. What is kept is not rewritten. */
export const current = (trace: Trace): CurrentTrace => (trace.form === 2 ? trace : { ...trace, form: 2 })

/** Writes an explained decision down. Facts that are unknown stay absent. */
export const of = (
  programme: { readonly slug: string; readonly version: { readonly number: number } },
  decidedOn: CivilDate,
  { on, decision, grounds }: Decision.Explained<unknown, string, object>
): CurrentTrace =>
  // Written as it will be read again; that the schema reads it is a law, and asking it of each line of a run costs most of it.
  JSON.parse(
    JSON.stringify({
      form: 2,
      programme: programme.slug,
      programmeVersion: programme.version.number,
      on,
      decidedOn,
      decision,
      grounds
    })
  ) as CurrentTrace
