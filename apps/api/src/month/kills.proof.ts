import { spawnSync } from "node:child_process"
import { mkdirSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { Allowance, Appointment, Month, Office, Period } from "@lotsenwerk/domain"
import { layer, openDatabase, serveMunicipality } from "@lotsenwerk/store-postgres"
import * as Effect from "effect/Effect"
import { afterAll, beforeAll, expect, it } from "vitest"
import { accountNumber } from "../demo/accountNumber.ts"
import { openHouseOnly } from "./house.fixture.ts"

/** More steps than a month will ever have: then something goes round in circles. */
const most = 400

let house: Awaited<ReturnType<typeof openHouseOnly>>
let db: ReturnType<typeof openDatabase>
beforeAll(async () => {
  house = await openHouseOnly()
  db = openDatabase(house.appUrl)
})
afterAll(async () => {
  await db.destroy()
  await house.close()
})

const noJobs = { send: () => Promise.reject(new Error()), work: () => Promise.resolve(), stop: () => Promise.resolve() }
const ring = { current: "test", keys: { test: Buffer.alloc(32, 7) } }
const act = (at: string): Office.Act => ({ by: { id: "1", name: "1" }, at: Office.Instant.make(at) })
const names = ["Ada Łukaszewska", "Bea Öztürk", "Cleo Šimić"]

/** A municipality of its own with three guides, the same ones everywhere. */
const found = async (name: string) => {
  const at = Office.Municipality.make(name)
  const ports = layer({ db, jobs: noJobs, ring })
  await Effect.runPromise(serveMunicipality(db, at, false, { executionDay: 1, ledgerSince: Month.of("2026-10") }))
  const trace = { form: 2, programme: name, programmeVersion: 1, decidedOn: "2026-01-01", grounds: [] }
  const decision = { _tag: "Granted", value: {}, doubted: [] }
  const work = Effect.gen(function* () {
    const register = yield* Appointment.GuideRegister
    const early = act("2025-12-01T08:00:00.000Z")
    for (const [index, person] of names.entries()) {
      const contact = { email: "lotsin@example.org" }
      const id = yield* register.add({ name: person, contact, offer: { tasks: [], languages: [] } }, early)
      yield* register.appoint(id, Period.of("2026-01-01", "2026-12-31"), { ...trace, decision } as never, early)
      yield* (yield* Allowance.AccountBook).record(id, { holder: person, iban: accountNumber(index) }, early)
    }
  })
  await Effect.runPromise(
    Office.Office.use((office) => office.within(at, work)).pipe(Effect.provide(ports)) as Effect.Effect<void>
  )
  return at
}

const program = fileURLToPath(new URL("oneMonth.fixture.ts", import.meta.url))

/** Goes through the month; killed before a step, or to the end. @returns whether it got through */
const go = (name: string, folder: string, killBefore = 0): boolean => {
  mkdirSync(folder, { recursive: true })
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    ["--conditions=@lotsenwerk/source", program, house.appUrl, name, folder, String(killBefore)],
    { encoding: "utf8", timeout: 60_000 }
  )
  if (signal === "SIGKILL") return false
  expect(stderr).toBe("")
  expect(status).toBe(0)
  return true
}

/** What is left of a month: its runs, its payments, its files. */
const ending = async (name: string, folder: string) => {
  const ledger = Effect.gen(function* () {
    const book = yield* Allowance.AllowanceLedger
    const runs = yield* book.runs()
    const payments = yield* book.payments()
    return {
      runs: runs.map(({ number, state, cents, payments: count }) => [number, state, cents, count]),
      payments: payments.map(({ reference, month, cents }) => [reference, month, cents])
    }
  })
  const told = await Effect.runPromise(
    Office.Office.use((office) => office.within(Office.Municipality.make(name), ledger)).pipe(
      Effect.provide(layer({ db, jobs: noJobs, ring }))
    ) as Effect.Effect<Effect.Success<typeof ledger>>
  )
  const files = readdirSync(folder).toSorted()
  return { ...told, files: files.map((file) => [file, readFileSync(join(folder, file), "utf8")]) }
}

it("killed before any step of a month, it ends as if nothing had been: one run, each paid once, the same files", async () => {
  const whole = await found("kreis-ganz")
  const reference = join(house.folder, "files", whole)
  expect(go(whole, reference)).toBe(true)
  const expected = await ending(whole, reference)
  expect(expected.payments).toHaveLength(names.length)
  expect(expected.files.map(([file]) => file)).toEqual(["list.csv", "pain001.xml"])

  let steps = 1
  for (; steps < most; steps++) {
    const name = await found(`kreis-${String(steps).padStart(3, "0")}`)
    const folder = join(house.folder, "files", name)
    if (go(name, folder, steps)) break
    // A file is there whole or not at all.
    const half = (await ending(name, folder)).files.filter(([file = ""]) => !file.endsWith(".part"))
    for (const file of half) expect(expected.files).toContainEqual(file)
    expect(go(name, folder)).toBe(true)
    const { files, ...ledger } = await ending(name, folder)
    expect({ ...ledger, files: files.filter(([file = ""]) => !file.endsWith(".part")) }, `step ${steps}`).toEqual(
      expected
    )
  }
  console.log(`a month has ${steps - 1} steps; killed before each of them it ended alike`)
  expect(steps).toBeGreaterThan(40)
  expect(steps).toBeLessThan(most)
})
