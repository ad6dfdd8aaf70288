/** An office with three guides that goes through a month in a process of its own, and what is left of it. */
import { spawnSync } from "node:child_process"
import { mkdirSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { Allowance, Appointment, Month, Office, Period } from "@lotsenwerk/domain"
import { layer, serveMunicipality } from "@lotsenwerk/store-postgres"
import * as Effect from "effect/Effect"
import { accountNumber } from "../demo/accountNumber.ts"
import type { BareHouse } from "./house.fixture.ts"

const noJobs = { send: () => Promise.reject(new Error()), work: () => Promise.resolve(), stop: () => Promise.resolve() }
const ring = { current: "test", keys: { test: Buffer.alloc(32, 7) } }
const act = (at: string): Office.Act => ({ by: { id: "1", name: "1" }, at: Office.Instant.make(at) })

/** The guides of every office. */
export const names = ["Ada Łukaszewska", "Bea Öztürk", "Cleo Šimić"]

const within = <A, E>(house: BareHouse, at: Office.Municipality, work: Effect.Effect<A, E, Services>) =>
  Effect.runPromise(
    Office.Office.use((office) => office.within(at, work)).pipe(
      Effect.provide(layer({ db: house.db, jobs: noJobs, ring }))
    ) as Effect.Effect<A>
  )
type Services = Appointment.GuideRegister | Allowance.AccountBook | Allowance.AllowanceLedger | Office.Office

/** A municipality of its own with three guides, the same ones everywhere. */
export const found = async (house: BareHouse, name: string): Promise<Office.Municipality> => {
  const at = Office.Municipality.make(name)
  const settings = { executionDay: 1, ledgerSince: Month.of("2026-10") }
  await Effect.runPromise(serveMunicipality(house.db, at, false, settings))
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
  await within(house, at, work)
  return at
}

const program = fileURLToPath(new URL("oneMonth.fixture.ts", import.meta.url))

/** What happens before a step of the month. */
export interface Mishap {
  /** Counted from 1. */
  readonly step: number
  /** The process itself is killed, its connections to the database are cut, or the database is killed. */
  readonly kind: "process" | "connections" | "database"
  /** How long after the step began. @unit milliseconds */
  readonly after?: number
}

/** How a process ended: it got through in so many steps, it was killed, or it stopped and said why. */
export type Outcome =
  | { readonly end: "through"; readonly steps: number }
  | { readonly end: "killed" }
  | { readonly end: "stopped"; readonly said: string }

/** Goes through the month, or as far as a mishap lets it. */
export const go = (house: BareHouse, name: string, folder: string, mishap?: Mishap): Outcome => {
  mkdirSync(folder, { recursive: true })
  const told = { url: house.appUrl, municipality: name, folder, mishap, server: house.server() }
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ["--conditions=@lotsenwerk/source", program, JSON.stringify(told)],
    { encoding: "utf8", timeout: 60_000 }
  )
  if (signal === "SIGKILL") return { end: "killed" }
  if (status === 0 && stderr === "") return { end: "through", steps: Number(stdout) }
  return { end: "stopped", said: `${signal ?? status}: ${stderr}` }
}

/** What is left of a month: its runs, its payments, its files. */
export const ending = async (house: BareHouse, name: string, folder: string) => {
  const ledger = Effect.gen(function* () {
    const book = yield* Allowance.AllowanceLedger
    const runs = yield* book.runs()
    const payments = yield* book.payments()
    return {
      runs: runs.map(({ number, state, cents, payments: count }) => [number, state, cents, count]),
      payments: payments.map(({ reference, month, cents }) => [reference, month, cents])
    }
  })
  const told = await within(house, Office.Municipality.make(name), ledger)
  const files = readdirSync(folder).toSorted()
  // What lies half beside its place is nobody's file.
  const whole = files.filter((file) => !file.endsWith(".part"))
  return { ...told, files: whole.map((file) => [file, readFileSync(join(folder, file), "utf8")] as const) }
}
