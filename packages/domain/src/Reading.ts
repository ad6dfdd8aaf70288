/** What comes from outside, read by a schema: every place that is not what it should be is named, none is guessed. */
import { isReadonlyArrayNonEmpty as isNonEmpty, type NonEmptyReadonlyArray } from "effect/Array"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"

/** A place that holds what it should not. */
export interface Misfit {
  /** `allowance.monthlyRate[0].value`; empty for the whole. */
  readonly place: string
  /** A value that is not there, one that nobody asked for, a day that never was, less than nothing, or anything else. */
  readonly fault: "Missing" | "Unasked" | "NoSuchDay" | "Negative" | "Unreadable"
  /** What should stand there, as the schema says it: "an existing day, written YYYY-MM-DD". */
  readonly expected: string
  readonly found?: unknown
}

const placeOf = (path: ReadonlyArray<PropertyKey>): string =>
  path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "")

const foundAt = (input: unknown, path: ReadonlyArray<PropertyKey>): unknown =>
  path.reduce((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], input)

const faultOf = (message: string, found: unknown): Misfit["fault"] => {
  if (message === "Missing key") return "Missing"
  if (message === "Expected no excess property") return "Unasked"
  if (message.includes("existing day")) return "NoSuchDay"
  return typeof found === "number" && found < 0 ? "Negative" : "Unreadable"
}

const format = SchemaIssue.makeFormatterStandardSchemaV1()

const misfitsOf = (issue: SchemaIssue.Issue, input: unknown): ReadonlyArray<Misfit> =>
  format(issue).issues.map(({ message, path = [] }): Misfit => {
    const keys = path.map((segment) => (typeof segment === "object" ? segment.key : segment))
    const found = foundAt(input, keys)
    const fault = faultOf(message, found)
    const misfit = { place: placeOf(keys), fault, expected: message.replace(/^Expected /, "") }
    return fault === "Missing" ? misfit : { ...misfit, found }
  })

/**
 * Reads a value by a schema: all of it, or every misfit. A key that nobody asked for is one, too.
 *
 * @example
 * ```ts
 * const [misfit] = Result.getOrThrow(Result.flip(Reading.read(Period.Period, { from: "2026-02-31" })))
 * misfit.place // → "from"
 * misfit.fault // → "NoSuchDay"
 * ```
 */
export const read = <A>(
  schema: Schema.Codec<A, unknown>,
  input: unknown
): Result.Result<A, NonEmptyReadonlyArray<Misfit>> =>
  Result.mapError(
    Schema.decodeUnknownResult(schema, { errors: "all", onExcessProperty: "error" })(input),
    ({ issue }) => {
      const misfits = misfitsOf(issue, input)
      return isNonEmpty(misfits)
        ? misfits
        : [{ place: "", fault: "Unreadable", expected: "another value", found: input }]
    }
  )
