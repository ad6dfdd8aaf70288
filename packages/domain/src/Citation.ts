/** Where a value was read, so that anybody can read it again. */
import * as Schema from "effect/Schema"
import { CivilDate } from "./CivilDate.ts"

/**
 * A source: what it is, where it stands, when it was read.
 *
 * `kind` tells a clerk how much weight it bears: a `law`, an `official` page or press notice of the body itself, the
 * `press`, observed `practice`, a `setting` of the municipality, or a ground rule of this `software`.
 *
 * @term Quelle
 */
export const Citation = Schema.Struct({
  kind: Schema.Literals(["law", "official", "press", "practice", "setting", "software"]),
  text: Schema.NonEmptyString,
  url: Schema.optionalKey(Schema.NonEmptyString),
  readOn: CivilDate
})
export interface Citation extends Schema.Schema.Type<typeof Citation> {}
