/** What went wrong, as RFC 9457 says it: a sentence that names the cure, and where it belongs. */
import { Trace } from "@lotsenwerk/domain"
import * as Schema from "effect/Schema"

/** One field that is amiss. */
export const ProblemField = Schema.Struct({
  /** A JSON pointer into the body: `/contact/email`. */
  pointer: Schema.String,
  detail: Schema.String
})
export interface ProblemField extends Schema.Schema.Type<typeof ProblemField> {}

/** An answer of media type `application/problem+json`. */
export const Problem = Schema.Struct({
  /** `urn:lotsenwerk:problem:draft-stale`; programs decide by this, people read the rest. */
  type: Schema.String,
  title: Schema.String,
  status: Schema.Int,
  detail: Schema.optionalKey(Schema.String),
  /** Names a defect, so that its line in the log can be found. */
  instance: Schema.optionalKey(Schema.String),
  errors: Schema.optionalKey(Schema.Array(ProblemField)),
  /** The grounds of a decision that stood in the way. */
  grounds: Schema.optionalKey(Schema.Array(Trace.TracedGround))
}).annotate({ identifier: "Problem" })
export interface Problem extends Schema.Schema.Type<typeof Problem> {}
