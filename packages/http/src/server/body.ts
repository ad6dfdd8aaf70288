/** Reads a body: JSON, well-formed, of bearable size, decoded with every fault named. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import type { Shape } from "../contract/index.ts"
import { BadRequest, Invalid } from "./failure.ts"

/** How deep a body may be nested: far deeper than any of ours, and shallow enough to be walked. */
const depth = 32

/** Whether every text in a JSON value can be kept: no NUL, no half of a surrogate pair, no endless nesting. */
const isWellFormed = (value: unknown, left = depth): boolean => {
  if (typeof value === "string") return value.isWellFormed() && !value.includes("\u0000")
  if (typeof value !== "object" || value === null) return true
  if (left === 0) return false
  return Object.entries(value).every(([name, inner]) => isWellFormed(name) && isWellFormed(inner, left - 1))
}

/** Parses the body of a request; none where there is none. */
export const readJson = (request: Request): Effect.Effect<unknown, BadRequest> =>
  Effect.gen(function* () {
    const text = yield* Effect.tryPromise({
      try: () => request.text(),
      catch: () => new BadRequest({ reason: "BodyTooLarge" })
    })
    if (text === "") return undefined
    const media = request.headers.get("content-type") ?? ""
    if (!/^application\/(.+\+)?json\b/.test(media)) return yield* new BadRequest({ reason: "UnsupportedMedia" })
    const value = yield* Effect.try({
      try: () => JSON.parse(text) as unknown,
      catch: () => new BadRequest({ reason: "InvalidJson" })
    })
    return isWellFormed(value) ? value : yield* new BadRequest({ reason: "InvalidText" })
  })

/** The length that a check allows, if it is one of length. */
const mostOf = (payload: unknown): unknown =>
  typeof payload === "object" && payload !== null && "maxLength" in payload ? payload.maxLength : undefined

/** The kind of fault instead of a sentence: sentences are the messages' business. */
const format = SchemaIssue.makeFormatterStandardSchemaV1({
  leafHook: ({ _tag }) => (_tag === "MissingKey" ? "missing" : "invalid"),
  checkHook: ({ filter }) => {
    const most = mostOf(filter.annotations?.representation?.payload)
    return most === undefined ? "invalid" : `tooLong ${most}`
  }
})

const segments = (path: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> | undefined) =>
  (path ?? []).map((part) => String(typeof part === "object" ? part.key : part))

/** Decodes by a schema of the contract. @throws Invalid with a field for every fault */
export const decode = <S extends Shape>(schema: S, value: unknown): Effect.Effect<S["Type"], Invalid> =>
  Schema.decodeUnknownEffect(schema)(value ?? {}, { errors: "all" }).pipe(
    Effect.mapError(
      ({ issue }) =>
        new Invalid({
          fields: format(issue).issues.map(({ message, path }) => {
            const names = segments(path)
            return {
              pointer: names.map((name) => `/${name}`).join(""),
              reason: "InvalidField",
              details: { field: names.findLast((name) => !/^\d+$/.test(name)) ?? "", fault: message }
            }
          })
        })
    )
  )
