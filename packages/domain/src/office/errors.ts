/** What can be wrong with a request that the law has no word about. */
import * as Schema from "effect/Schema"

/** Nothing of this kind has this id in this municipality; an id of another municipality looks the same. */
export class NotFound extends Schema.TaggedError<NotFound>()("NotFound", {
  kind: Schema.Literals([
    "municipality",
    "person",
    "paper",
    "appointment",
    "interruption",
    "session",
    "run",
    "payment",
    "claim",
    "course",
    "enrolment",
    "certificate",
    "statement",
    "grantYear",
    "expense",
    "link"
  ]),
  id: Schema.String
}) {}

/** What was asked contradicts what is recorded; `reason` is a past-tense fact, `details` what a sentence about it needs. */
export class Conflict extends Schema.TaggedError<Conflict>()("Conflict", {
  reason: Schema.String,
  details: Schema.Record(Schema.String, Schema.Union([Schema.String, Schema.Number]))
}) {}

/** The same key came with another request. */
export class KeyReused extends Schema.TaggedError<KeyReused>()("KeyReused", { key: Schema.String }) {}
