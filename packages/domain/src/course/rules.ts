/** What a programme says of its courses; every value dated. */
import * as Schema from "effect/Schema"
import * as Dated from "../Dated.ts"

/** What is taught, on how many dates, and how much of it must be attended. */
export const CourseRules = Schema.Struct({
  /** On how many dates a course is held. @unit dates @source the municipality's announcements, docs/seeds.md */
  dates: Dated.Dated(Schema.Int),
  /** What is taught. @source the municipality's announcements, docs/seeds.md */
  topics: Dated.Dated(Schema.Array(Schema.NonEmptyString)),
  /** The share of dates that earns a certificate. @unit 0 to 1 @source no source read says so: inferred */
  attendance: Dated.Dated(Schema.Number.check(Schema.isBetween({ minimum: 0, maximum: 1 })))
})
export interface CourseRules extends Schema.Schema.Type<typeof CourseRules> {}
