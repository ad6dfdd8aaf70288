/** Everything that a request can run into, and the status that HTTP gives it. Statuses stand only here. */
import { type Office, Trace } from "@lotsenwerk/domain"
import * as Schema from "effect/Schema"

/** The request itself is amiss: not JSON, too large, not well-formed text, under a key that is too long. */
export class BadRequest extends Schema.TaggedError<BadRequest>()("BadRequest", {
  reason: Schema.Literals(["InvalidJson", "InvalidText", "BodyTooLarge", "UnsupportedMedia", "KeyTooLong"])
}) {}

/** Fields that the schema or the law of the form refuses; `reason` with what its sentence needs. */
export class Invalid extends Schema.TaggedError<Invalid>()("Invalid", {
  fields: Schema.Array(
    Schema.Struct({
      pointer: Schema.String,
      reason: Schema.String,
      details: Schema.Record(Schema.String, Schema.Union([Schema.String, Schema.Number]))
    })
  )
}) {}

/** The visitor may not. */
export class Forbidden extends Schema.TaggedError<Forbidden>()("Forbidden", {
  reason: Schema.Literals(["NotSignedIn", "WrongRole", "LinkUsed"])
}) {}

/** More came from one network than any people send. */
export class TooMany extends Schema.TaggedError<TooMany>()("TooMany", {
  reason: Schema.Literal("TooManyRequests")
}) {}

/** A decision stands in the way; its grounds say what would change it. */
export class Blocked extends Schema.TaggedError<Blocked>()("Blocked", {
  reason: Schema.Literal("AppointmentBlocked"),
  grounds: Schema.Array(Trace.TracedGround)
}) {}

export type Failure =
  | BadRequest
  | Blocked
  | Forbidden
  | Invalid
  | Office.Conflict
  | Office.KeyReused
  | Office.NotFound
  | TooMany

/** The status of a failure. */
export const statusOf = (failure: Failure): 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 => {
  switch (failure._tag) {
    case "BadRequest":
      return (
        { InvalidJson: 400, InvalidText: 422, BodyTooLarge: 413, UnsupportedMedia: 415, KeyTooLong: 422 } as const
      )[failure.reason]
    case "Invalid":
    case "KeyReused":
      return 422
    case "Forbidden":
      return failure.reason === "WrongRole" ? 403 : 401
    case "TooMany":
      return 429
    case "NotFound":
      return 404
    case "Conflict":
    case "Blocked":
      return 409
  }
}
