/** What a programme says of its courses; every value dated. */
import * as Schema from "effect/Schema"
import * as Dated from "../Dated.ts"

const share = Schema.Number.check(Schema.isBetween({ minimum: 0, maximum: 1 }))
const count = (most: number) => Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: most }))

/** How long a course is: as many teaching units or hours of the clock, and where told, at most as many. */
export const Extent = Schema.Struct({
  counts: Schema.Literals(["teachingUnits", "hours"]),
  least: count(1000),
  most: Schema.optionalKey(count(1000))
}).check(
  Schema.makeFilter(({ least, most }) => most === undefined || least <= most, {
    expected: "a most not below the least"
  })
)
export interface Extent extends Schema.Schema.Type<typeof Extent> {}

/** So many teaching units, or so great a share of the time of the course. */
export const UnitsNeeded = Schema.Union([Schema.Struct({ units: count(1000) }), Schema.Struct({ share })])
export type UnitsNeeded = typeof UnitsNeeded.Type

/** What is taught, on how many dates and how long, and how much of it must be attended. */
export const CourseRules = Schema.Struct({
  /** On how many dates a course is held. @unit dates @source the municipality's announcements, docs/seeds.md */
  dates: Dated.Dated(Schema.Int),
  /** How long a course is. @unit teaching units or hours @source Hessen: 20 to 36 teaching units; Anhalt-Bitterfeld: 30 hours, read 2026-11-22 */
  extent: Dated.Dated(Extent),
  /** How long a teaching unit is. @term Unterrichtseinheit @unit minutes @source common usage: 45 minutes, inferred */
  teachingUnit: Dated.Dated(count(240)),
  /** What is taught. @source the municipality's announcements, docs/seeds.md */
  topics: Dated.Dated(Schema.Array(Schema.NonEmptyString)),
  /** The share of dates that earns a certificate. @unit 0 to 1 @source no source read says so: inferred */
  attendance: Dated.Dated(share),
  /** How many made-up dates count as attended. @term Nachholtermine @unit dates @source no source read says so: inferred */
  madeUp: Dated.Dated(
    Schema.Union([Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 40 })), Schema.Literal("all")])
  ),
  /** The teaching units that earn a certificate. @unit teaching units or share @source no source read says so */
  units: Dated.Dated(Schema.Union([UnitsNeeded, Schema.Literal("waived")])),
  /** The modules that nobody may miss, by the topic of their dates. @term Pflichtmodule @source no source read says so */
  modules: Dated.Dated(Schema.Union([Schema.NonEmptyArray(Schema.NonEmptyString), Schema.Literal("waived")]))
})
export interface CourseRules extends Schema.Schema.Type<typeof CourseRules> {}
