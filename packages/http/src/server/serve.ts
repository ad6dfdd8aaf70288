/** Turns the contract and its handlers into routes: who may, what comes in, once only, what goes out. */
import { Access, CivilDate, Office } from "@lotsenwerk/domain"
import { isLanguage, type Language } from "@lotsenwerk/messages"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as ManagedRuntime from "effect/ManagedRuntime"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type { Context, Hono } from "hono"
import { type AnyEndpoint, keyCharacters, prefix } from "../contract/index.ts"
import { type Networks, openNetworks } from "./admission/networks.ts"
import { decode, readJson } from "./body.ts"
import type { Call, Handler, Handlers, House, Ports } from "./desk.ts"
import { BadRequest, type Failure, Forbidden } from "./failure.ts"
import { plainProblem, problemOf, problemResponse } from "./problem.ts"
import { cookieOf, tokenOf } from "./session.ts"
import { openSnapshots, type Snapshots } from "./snapshots.ts"

/** What serving needs. */
export interface Serving {
  readonly runtime: ManagedRuntime.ManagedRuntime<Ports, never>
  readonly house: House
  /** Told of every defect, with a number that the visitor sees too. */
  readonly report: (defect: unknown, reference: string) => void
}

/** The day in Germany at a moment. */
export const berlinDay = (moment: Date): CivilDate.CivilDate =>
  CivilDate.of(new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(moment))

const allow = (endpoint: AnyEndpoint, staff: Access.Staff | undefined, municipality: string | undefined) => {
  if (endpoint.allowed === "public") return Effect.void
  if (staff === undefined) return Effect.fail(new Forbidden({ reason: "NotSignedIn" }))
  // A foreign municipality looks like one that does not exist.
  if (municipality !== undefined && municipality !== staff.municipality) {
    return Effect.fail(new Office.NotFound({ kind: "municipality", id: municipality }))
  }
  if (endpoint.allowed === "signedIn" || endpoint.allowed.includes(staff.role)) return Effect.void
  return Effect.fail(new Forbidden({ reason: "WrongRole" }))
}

const visitor = Effect.fnUntraced(function* (token: string | undefined, { hash, now }: House) {
  if (token === undefined) return undefined
  const door = yield* Access.Door
  const session = yield* door.session(hash(token), Schema.decodeSync(Office.Instant)(now().toISOString()))
  return Option.getOrUndefined(session)?.staff
})

/** A name that can be a municipality's; anything else is unknown, and never asked for. */
const municipalityIn = (name: string) =>
  Schema.is(Office.Municipality)(name)
    ? Effect.succeed(name)
    : Effect.fail(new Office.NotFound({ kind: "municipality", id: name }))

interface Answer {
  readonly status: number
  readonly body: string | Uint8Array
  /** Under which name a browser keeps it. */
  readonly fileName?: string
}

/** An answer to a write, which is kept as text. */
interface Written extends Answer {
  readonly body: string
}

/** Does the work of a write once per key: the kept answer is given again, word for word. */
const once = <R>(
  key: string | undefined,
  request: string,
  act: Office.Act,
  work: Effect.Effect<Written, Failure, R>
): Effect.Effect<Written, Failure, R | Office.Receipts> =>
  key === undefined
    ? work
    : Effect.gen(function* () {
        const receipts = yield* Office.Receipts
        const kept = yield* receipts.take(key, request)
        if (kept !== undefined) return kept
        const answer = yield* work
        yield* receipts.keep(key, { request, ...answer }, act)
        return answer
      })

/** The visitor's own address as whoever serves has seen it; none in process and in tests. */
const addressOf = ({ env }: Context): string | undefined => {
  const { address } = (env ?? {}) as { readonly address?: unknown }
  return typeof address === "string" ? address : undefined
}

/** What every request of one server shares. */
export interface Counter {
  readonly serving: Serving
  readonly networks: Networks
  readonly snapshots: Snapshots
}

/** Puts an answer on the wire: bytes stay bytes, other files are text, everything else is JSON. */
const encode = ({ answer: shape, file, status = 200 }: AnyEndpoint, value: unknown): Answer => {
  const encoded = Schema.encodeUnknownSync(shape as Schema.Codec<unknown, unknown>)(value)
  if (encoded instanceof Uint8Array) return { status, body: encoded }
  return { status, body: file === undefined ? JSON.stringify(encoded) : String(encoded) }
}

const isWritten = (answer: Answer): answer is Written => typeof answer.body === "string"

/** Answers one request to one route. */
const answer = Effect.fnUntraced(function* (
  endpoint: AnyEndpoint,
  handler: Handler<AnyEndpoint>,
  { serving: { house }, networks }: Counter,
  c: Context
) {
  const token = tokenOf(c, house)
  const staff = yield* visitor(token, house)
  const params = c.req.param() as Record<string, string>
  yield* allow(endpoint, staff, params.municipality)
  const raw = endpoint.method === "GET" ? undefined : yield* readJson(c.req.raw)
  const now = house.now()
  let fileName: string | undefined
  const call: Call<AnyEndpoint> = {
    params,
    query: (endpoint.query === undefined ? {} : yield* decode(endpoint.query, c.req.query())) as never,
    body: (endpoint.body === undefined ? {} : yield* decode(endpoint.body, raw)) as never,
    staff,
    act: {
      at: now.toISOString() as Office.Instant,
      ...(staff === undefined ? {} : { by: { id: staff.id, name: staff.name } })
    },
    today: berlinDay(now),
    countVisit: () => networks.count(addressOf(c), house),
    nameFile: (name) => {
      fileName = name
    },
    house,
    session: { token, ...cookieOf(c, house) }
  }
  const work = Effect.map(handler(call), (value): Answer => {
    const encoded = encode(endpoint, value)
    return fileName === undefined ? encoded : { ...encoded, fileName }
  })
  if (params.municipality === undefined) return yield* work
  const office = yield* Office.Office
  const municipality = yield* municipalityIn(params.municipality)
  if (endpoint.method === "GET") return yield* office.within(municipality, work)
  const key = c.req.header("idempotency-key")
  if (key !== undefined && keyCharacters < key.length) return yield* new BadRequest({ reason: "KeyTooLong" })
  const request = house.seal([endpoint.method, c.req.path, staff?.id ?? "", JSON.stringify(raw ?? null)].join("\n"))
  // No write answers with bytes: what is kept is text.
  const written = Effect.flatMap(work, (given) =>
    isWritten(given) ? Effect.succeed(given) : Effect.die(new TypeError("an answer to a write is text"))
  )
  return yield* office.within(municipality, once(key, request, call.act, written))
})

const mediaType = ({ file }: AnyEndpoint, body: Answer["body"]) => {
  if (file === undefined) return "application/json"
  return typeof body === "string" ? `${file}; charset=utf-8` : file
}

/** A name that every browser and every folder takes. */
const attachment = (fileName: string) => `attachment; filename="${fileName.replace(/[^\w.-]/g, "_")}"`

const success = (endpoint: AnyEndpoint, { status, body, fileName }: Answer) =>
  new Response(body as string | Uint8Array<ArrayBuffer>, {
    status,
    headers: {
      "content-type": mediaType(endpoint, body),
      "cache-control": "no-store",
      ...(fileName === undefined ? {} : { "content-disposition": attachment(fileName) })
    }
  })

/** The language that a visitor asks for; only ours count, and German where it is none of them. */
const languageOf = (c: Context): Language => {
  const asked = c.req.header("accept-language")?.split(",")[0]?.trim()
  return isLanguage(asked) ? asked : "de"
}

const respond = (
  { report, house }: Serving,
  endpoint: AnyEndpoint,
  exit: Exit.Exit<Answer, Failure>,
  language: Language
) => {
  if (Exit.isSuccess(exit)) return success(endpoint, exit.value)
  const failure = Cause.findErrorOption(exit.cause)
  if (Option.isSome(failure)) return problemResponse(problemOf(failure.value, language))
  const reference = house.newWord().slice(0, 8)
  report(Cause.squash(exit.cause), reference)
  return problemResponse(plainProblem("Unexpected", 500, reference))
}

/** Answers what may be answered again from what was answered a moment ago, and everything else anew. */
const serveRoute = async (endpoint: AnyEndpoint, handler: Handler<AnyEndpoint>, counter: Counter, c: Context) => {
  const { serving, snapshots } = counter
  const kept = endpoint.isSnapshot ? snapshots.find(c.req.url) : undefined
  if (kept !== undefined) return success(endpoint, { status: 200, body: kept })
  const exit = await serving.runtime.runPromiseExit(answer(endpoint, handler, counter, c))
  if (endpoint.method !== "GET") snapshots.forget()
  if (endpoint.isSnapshot && Exit.isSuccess(exit) && isWritten(exit.value)) {
    snapshots.keep(c.req.url, exit.value.body)
  }
  return respond(serving, endpoint, exit, languageOf(c))
}

/** Opens what the routes of one server share. */
export const openCounter = (serving: Serving): Counter => ({
  serving,
  networks: openNetworks(),
  snapshots: openSnapshots()
})

/** Mounts the routes of a resource. */
export const mount = <Routes extends Readonly<Record<string, AnyEndpoint>>>(
  app: Hono,
  counter: Counter,
  routes: Routes,
  handlers: Handlers<Routes>
): void => {
  for (const [name, endpoint] of Object.entries(routes)) {
    const handler = handlers[name] as unknown as Handler<AnyEndpoint>
    const path = `${prefix}${endpoint.path.replace(/\{(\w+)\}/g, ":$1")}`
    app.on(endpoint.method, path, async (c) => {
      const response = await serveRoute(endpoint, handler, counter, c)
      const cookies = c.res.headers.getSetCookie()
      for (const cookie of cookies) response.headers.append("set-cookie", cookie)
      return response
    })
  }
}
