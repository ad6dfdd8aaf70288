/** What the law says, from when to when, in which unit, on whose word, and how sure we are of it. */
import * as Record from "effect/Record"
import * as Schema from "effect/Schema"
import { Citation } from "./Citation.ts"
import * as CivilDate from "./CivilDate.ts"

/** How a value was found: read in the law or on an official page, read about it, concluded from practice, not yet read. */
export const Verification = Schema.Literals(["confirmed", "secondary", "inferred", "open"])
export type Verification = typeof Verification.Type

/** What a value counts; `requirement` is `required` or `waived`, `choice` one of a few named ways, `limit` cents of a month or of a year. */
export const Unit = Schema.Literals([
  "cents per guide and calendar month",
  "cents per function and calendar month",
  "cents per person and calendar year",
  "cents per grant year",
  "percent of eligible costs",
  "day of the year before",
  "cents per guide and calendar year",
  "cents per hour",
  "cents per deployment",
  "cents per kilometre",
  "cents per day",
  "cents per certificate",
  "times the average yearly allowance",
  "events per calendar year",
  "events in a span of months",
  "deployments per calendar year",
  "hours per calendar year",
  "hours per week on average",
  "hours per week",
  "limit",
  "dates per course",
  "teaching units or hours",
  "teaching units or share of them",
  "minutes",
  "share of dates",
  "years",
  "months",
  "days",
  "working days",
  "years, months or days",
  "calendar day",
  "requirement",
  "choice",
  "list",
  "languages"
])
export type Unit = typeof Unit.Type

const span = {
  from: CivilDate.CivilDate,
  to: Schema.optionalKey(CivilDate.CivilDate),
  unit: Unit,
  source: Citation,
  /** What a lawyer would still ask; shown wherever the value is used. */
  doubt: Schema.optionalKey(Schema.NonEmptyString)
}

/** A value in force; `evidencedUntil` is the last day for which the source itself vouches. */
export interface Stated<A> extends Schema.Schema.Type<Schema.Struct<typeof span>> {
  readonly verification: "confirmed" | "secondary" | "inferred"
  readonly value: A
  readonly evidencedUntil?: CivilDate.CivilDate
}

/** A rule that exists but that nobody has read: it has no value to fall back on. */
export interface Open extends Schema.Schema.Type<Schema.Struct<typeof span>> {
  readonly verification: "open"
}

export type Version<A> = Stated<A> | Open

/** The versions of one rule, oldest first. */
export interface Dated<A> extends ReadonlyArray<Version<A>> {}

/** The schema of a dated rule whose values are of a given shape. */
export const Dated = <A>(value: Schema.Codec<A, unknown>) =>
  Schema.Array(
    Schema.Union([
      Schema.Struct({
        ...span,
        verification: Schema.Literals(["confirmed", "secondary", "inferred"]),
        value,
        evidencedUntil: Schema.optionalKey(CivilDate.CivilDate)
      }),
      Schema.Struct({ ...span, verification: Schema.Literal("open") })
    ])
  )

/**
 * The version in force on a day; none in a gap.
 *
 * @example
 * ```ts
 * Dated.at(landkreisHarz.appointment.authority, CivilDate.of("2024-12-31")).verification // → "inferred"
 * Dated.at(landkreisHarz.appointment.authority, CivilDate.of("2025-01-01")).verification // → "confirmed"
 * Dated.at(landkreisHarz.appointment.authority, CivilDate.of("2015-12-31")) // → undefined
 * ```
 */
export const at = <A>(dated: Dated<A>, on: CivilDate.CivilDate): Version<A> | undefined =>
  dated.findLast(({ from, to }) => from <= on && (to === undefined || on <= to))

/** Rules as they stand on one day, looked up once so that deciding a hundred thousand times need not. */
export type InForce<Rules> = {
  readonly [K in keyof Rules]: Rules[K] extends Dated<infer A> ? Version<A> | undefined : never
}
export const inForce = <Rules extends { readonly [K in keyof Rules]: Dated<unknown> }>(
  rules: Rules,
  on: CivilDate.CivilDate
) => Record.map(rules, (dated: Dated<unknown>) => at(dated, on)) as InForce<Rules>

/**
 * Whether a rule may refuse or cut: a merely inferred one warns, an open or absent one cannot.
 *
 * @example
 * ```ts
 * const rate = Dated.at(landkreisHarz.allowance.monthlyRate, CivilDate.of("2025-01-01"))
 * Dated.binds(rate) // → true
 * Dated.binds({ ...rate, verification: "inferred" }) // → false
 * Dated.binds(undefined) // → false
 * ```
 */
export const binds = <A>(version: Version<A> | undefined): version is Stated<A> =>
  version?.verification === "confirmed" || version?.verification === "secondary"

/**
 * Whether a version is used on a day for which its source no longer vouches.
 *
 * @example
 * ```ts
 * const rate = Dated.at(landkreisHarz.allowance.monthlyRate, CivilDate.of("2026-01-01"))
 * Dated.isBeyondEvidence(rate, CivilDate.of("2025-12-31")) // → false
 * Dated.isBeyondEvidence(rate, CivilDate.of("2026-01-01")) // → true
 * ```
 */
export const isBeyondEvidence = (version: Version<unknown> | undefined, on: CivilDate.CivilDate): boolean =>
  version !== undefined &&
  version.verification !== "open" &&
  version.evidencedUntil !== undefined &&
  version.evidencedUntil < on

/** The value of a version, or none while the rule is open or absent. */
export const known = <A>(version: Version<A> | undefined): A | undefined =>
  version === undefined || version.verification === "open" ? undefined : version.value

/**
 * The value of a version that is known to be there, as in what is made of a granted decision.
 *
 * @throws while nobody has read the rule
 */
export const told = <A>(version: Version<A> | undefined): A => {
  const value = known(version)
  if (value === undefined) throw new RangeError("a rule that nobody has read has no value")
  return value
}

/** A place where the versions of a rule compete for a day, or where a day between two versions has none. */
export interface Fault {
  readonly on: CivilDate.CivilDate
  readonly fault: "Gap" | "Overlap" | "Reversed"
}

/**
 * Finds gaps, overlaps and versions that end before they begin.
 *
 * @example
 * ```ts
 * const { to, ...rate } = landkreisHarz.allowance.monthlyRate[0]
 * const until = { ...rate, from: "2025-01-01", to: "2025-12-31" }
 * Dated.faults([until, { ...rate, from: "2026-01-01" }]) // → []
 * Dated.faults([until, { ...rate, from: "2026-01-02" }]) // → [{ on: "2026-01-02", fault: "Gap" }]
 * Dated.faults([until, { ...rate, from: "2025-12-31" }]) // → [{ on: "2025-12-31", fault: "Overlap" }]
 * ```
 */
export const faults = (dated: Dated<unknown>): ReadonlyArray<Fault> =>
  dated.flatMap(({ from, to }, index): ReadonlyArray<Fault> => {
    if (to !== undefined && to < from) return [{ on: from, fault: "Reversed" }]
    const previous = dated[index - 1]
    if (previous === undefined) return []
    const free = previous.to === undefined ? undefined : CivilDate.plusDays(previous.to, 1)
    return free === from ? [] : [{ on: from, fault: free !== undefined && free < from ? "Gap" : "Overlap" }]
  })
