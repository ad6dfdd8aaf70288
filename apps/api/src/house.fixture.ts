/** A whole house for tests: a real PostgreSQL, the demo of a fixed day, a clock that can be moved, a client per role. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Access, CivilDate, Office } from "@lotsenwerk/domain"
import { type CallOptions, type Client, client } from "@lotsenwerk/http/client"
import { contract } from "@lotsenwerk/http/contract"
import { api, makeLink } from "@lotsenwerk/http/server"
import { migrate, openDatabase, openEmbedded, openJobs, layer as store } from "@lotsenwerk/store-postgres"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import { houseAt, programmeBook } from "./house.ts"
import { serveDemo } from "./municipalities.ts"
import { writers } from "./writers/index.ts"

/** The day on which the house of the tests was filled. */
export const demoDay = CivilDate.of("2026-11-25")

const ring = { current: "test", keys: { test: Buffer.alloc(32, 7) } }

/** Opens a house; close it in the end. */
export const openHouse = async (day: CivilDate.CivilDate = demoDay) => {
  const folder = mkdtempSync(join(tmpdir(), "lotsenwerk-house-"))
  const server = await openEmbedded({ folder, log: () => {} })
  await migrate(server.ownerUrl)
  const db = openDatabase(server.appUrl)
  const jobs = await openJobs(server.appUrl, () => {})
  const runtime = ManagedRuntime.make(Layer.mergeAll(store({ db, jobs, ring }), programmeBook, writers))
  const clock = { now: new Date(`${day}T10:00:00Z`) }
  const house = { ...houseAt("http://localhost:3000", ring), now: () => clock.now }
  await runtime.runPromise(serveDemo(db, day))
  const defects: Array<unknown> = []
  const app = api(
    { runtime, house, report: (defect) => defects.push(defect) },
    { version: "0.0.0", stylesheet: "/assets/lotsenwerk.css" }
  )
  const anybody = client("http://localhost:3000", (request) => app.fetch(request))

  const tokens = new Map<string, Promise<string>>()
  const enter = async (role: Access.Role, municipality: string) => {
    const link = await runtime.runPromise(
      Effect.flatMap(Office.Office, (office) =>
        office.within(
          municipality as Office.Municipality,
          Effect.gen(function* () {
            const staff = yield* (yield* Access.StaffList).all()
            const member = staff.find((each) => each.role === role)
            return yield* makeLink(house, member?.id ?? "")
          })
        )
      )
    )
    const word = link.address.split("/").at(-1) ?? ""
    return (await anybody(contract.access.enter, { params: {}, body: { link: word } })).token
  }
  const token = (role: Access.Role, municipality: string) => {
    const name = `${role}/${municipality}`
    const known = tokens.get(name) ?? enter(role, municipality)
    tokens.set(name, known)
    return known
  }

  /** A client that asks as somebody. */
  const as = async (role: Access.Role, municipality = "landkreis-harz"): Promise<Client> => {
    const headers = { authorization: `Bearer ${await token(role, municipality)}` }
    const call = anybody as (endpoint: unknown, input: unknown, options?: CallOptions) => Promise<unknown>
    return ((endpoint: unknown, input: unknown, options: CallOptions = {}) =>
      call(endpoint, input, { ...options, headers: { ...headers, ...options.headers } })) as Client
  }

  /** Moves the clock; who was signed in has long since left. */
  const moveTo = (moment: Date) => {
    clock.now = moment
    tokens.clear()
  }

  return {
    app,
    db,
    runtime,
    clock,
    moveTo,
    house,
    ownerUrl: server.ownerUrl,
    appUrl: server.appUrl,
    defects,
    anybody,
    as,
    token,
    close: async () => {
      await jobs.stop()
      await db.destroy()
      await runtime.dispose()
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

export type TestHouse = Awaited<ReturnType<typeof openHouse>>
