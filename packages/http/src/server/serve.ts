/** Turns the contract and its handlers into routes: who may, what comes in, once only, what goes out. */
import { Access, CivilDate, Office } from "@lotsenwerk/domain"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as ManagedRuntime from "effect/ManagedRuntime"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type { Context, Hono } from "hono"
import { type AnyEndpoint, keyCharacters, prefix } from "../contract/index.ts"
import { decode, readJson } from "./body.ts"
import type { Call, Handler, Handlers, House, Ports } from "./desk.ts"
import { BadRequest, type Failure, Forbidden } from "./failure.ts"
import { plainProblem, problemOf, problemResponse } from "./problem.ts"
import { cookieOf, tokenOf } from "./session.ts"

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
  readonly body: string
}

/** Does the work of a write once per key: the kept answer is given again, word for word. */
const once = <R>(
  key: string | undefined,
  request: string,
  act: Office.Act,
  work: Effect.Effect<Answer, Failure, R>
): Effect.Effect<Answer, Failure, R | Office.Receipts> =>
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

/** Answers one request to one route. */
const answer = Effect.fnUntraced(function* (
  endpoint: AnyEndpoint,
  handler: Handler<AnyEndpoint>,
  house: House,
  c: Context
) {
  const token = tokenOf(c, house)
  const staff = yield* visitor(token, house)
  const params = c.req.param() as Record<string, string>
  yield* allow(endpoint, staff, params.municipality)
  const raw = endpoint.method === "GET" ? undefined : yield* readJson(c.req.raw)
  const now = house.now()
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
    house,
    session: { token, ...cookieOf(c, house) }
  }
  const work = Effect.map(handler(call), (value): Answer => {
    const encoded = Schema.encodeUnknownSync(endpoint.answer as Schema.Codec<unknown, unknown>)(value)
    return {
      status: endpoint.status ?? 200,
      body: endpoint.file === undefined ? JSON.stringify(encoded) : String(encoded)
    }
  })
  if (params.municipality === undefined) return yield* work
  const key = endpoint.method === "GET" ? undefined : c.req.header("idempotency-key")
  if (key !== undefined && keyCharacters < key.length) return yield* new BadRequest({ reason: "KeyTooLong" })
  const request = house.seal([endpoint.method, c.req.path, staff?.id ?? "", JSON.stringify(raw ?? null)].join("\n"))
  const office = yield* Office.Office
  return yield* office.within(yield* municipalityIn(params.municipality), once(key, request, call.act, work))
})

const respond = ({ report, house }: Serving, endpoint: AnyEndpoint, exit: Exit.Exit<Answer, Failure>) => {
  if (Exit.isSuccess(exit)) {
    return new Response(exit.value.body, {
      status: exit.value.status,
      headers: {
        "content-type": endpoint.file === undefined ? "application/json" : `${endpoint.file}; charset=utf-8`,
        "cache-control": "no-store"
      }
    })
  }
  const failure = Cause.findErrorOption(exit.cause)
  if (Option.isSome(failure)) return problemResponse(problemOf(failure.value))
  const reference = house.newWord().slice(0, 8)
  report(Cause.squash(exit.cause), reference)
  return problemResponse(plainProblem("Unexpected", 500, reference))
}

/** Mounts the routes of a resource. */
export const mount = <Routes extends Readonly<Record<string, AnyEndpoint>>>(
  app: Hono,
  serving: Serving,
  routes: Routes,
  handlers: Handlers<Routes>
): void => {
  for (const [name, endpoint] of Object.entries(routes)) {
    const handler = handlers[name] as unknown as Handler<AnyEndpoint>
    const path = `${prefix}${endpoint.path.replace(/\{(\w+)\}/g, ":$1")}`
    app.on(endpoint.method, path, async (c) => {
      const exit = await serving.runtime.runPromiseExit(answer(endpoint, handler, serving.house, c))
      const response = respond(serving, endpoint, exit)
      const cookies = c.res.headers.getSetCookie()
      for (const cookie of cookies) response.headers.append("set-cookie", cookie)
      return response
    })
  }
}
