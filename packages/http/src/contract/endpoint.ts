/** One route of the API as a value: what validates it, documents it, calls it and guards it. */
import type { Access } from "@lotsenwerk/domain"
import type * as Schema from "effect/Schema"

/** The most that the `Idempotency-Key` of a write may hold. @unit characters @source setting of this software */
export const keyCharacters = 255

/** A schema that needs no service to decode or encode. */
export type Shape = Schema.Codec<unknown, unknown>

/** The names in braces of a path. */
export type ParamsOf<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? { readonly [K in Name]: string } & ParamsOf<Rest>
  : object

/** Who may call: anybody, anybody signed in, or the roles named, each in its own municipality. */
export type Allowed = "public" | "signedIn" | ReadonlyArray<Access.Role>

/**
 * A route of the API.
 *
 * The server, the client, the OpenAPI document and the tests of access all read this one value, so none of them can
 * forget a route.
 */
export interface Endpoint<Path extends string, Query extends Shape, Body extends Shape, Answer extends Shape> {
  /** `people.list`; unique, the operation's id. */
  readonly name: string
  /** One sentence in the imperative. */
  readonly summary: string
  readonly method: "GET" | "POST" | "PUT" | "DELETE"
  /** Below `/api/v1`, parameters in braces. */
  readonly path: Path
  readonly allowed: Allowed
  readonly query?: Query
  readonly body?: Body
  readonly answer: Answer
  /** The status of success. @default 200 */
  readonly status?: 200 | 201 | 202
  /** Whether the answer is the same for everybody and may be given again for a second. */
  readonly isSnapshot?: true
  /** The media type of the answer where it is a file and `answer` a string or bytes. */
  readonly file?:
    | "text/csv"
    | "application/xml"
    | "application/pdf"
    | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    | "text/calendar"
}

/** Any route, whatever its shapes. */
// biome-ignore lint/suspicious/noExplicitAny: a list of routes holds routes of every shape
export type AnyEndpoint = Endpoint<string, any, any, any>

/** Declares a route. */
export const endpoint = <
  const Path extends string,
  Answer extends Shape,
  Query extends Shape = never,
  Body extends Shape = never
>(
  route: Endpoint<Path, Query, Body, Answer>
): Endpoint<Path, Query, Body, Answer> => route

/** What a caller gives a route. */
export type InputOf<E extends AnyEndpoint> = {
  readonly params: ParamsOf<E["path"]>
} & (E extends Endpoint<string, infer Query, Shape, Shape>
  ? [Query] extends [never]
    ? object
    : { readonly query: Query["Encoded"] }
  : object) &
  (E extends Endpoint<string, Shape, infer Body, Shape>
    ? [Body] extends [never]
      ? object
      : { readonly body: Body["Encoded"] }
    : object)

/** What a route gives a caller, as it stands on the wire. */
export type AnswerOf<E extends AnyEndpoint> = E["answer"]["Encoded"]
