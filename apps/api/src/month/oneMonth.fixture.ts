/**
 * A month from draft to file in a process of its own, as people go on with it after a power cut: what is done is not
 * done again. A mishap comes at a step of its choice; what counts as a step is every statement, every end of a
 * transaction, every write of a file. Says in the end how many there were.
 */
import { closeSync, fsyncSync, openSync, renameSync, writeSync } from "node:fs"
import { join } from "node:path"
import { Allowance, CivilDate, Month, Office } from "@lotsenwerk/domain"
import { AllowanceStatutes } from "@lotsenwerk/domain/testing"
import { layer, openDatabase } from "@lotsenwerk/store-postgres"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import pg from "pg"
import * as Payment from "../writers/payment.ts"
import type { Mishap } from "./office.fixture.ts"

/** What the process is told. */
interface Told {
  readonly url: string
  readonly municipality: string
  readonly folder: string
  readonly mishap?: Mishap
  /** The database's process. */
  readonly server: number
}

const { url, municipality, folder, mishap, server } = JSON.parse(process.argv[2] ?? "") as Told

// The name tells its connections from those of whoever watches it.
const own = `${url}&application_name=month`
const cutter = new pg.Client({ connectionString: url })
if (mishap?.kind === "connections") await cutter.connect()

const strike: Readonly<Record<Mishap["kind"], () => void>> = {
  process: () => process.kill(process.pid, "SIGKILL"),
  connections: () => {
    const others = "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'month'"
    void cutter.query(others)
  },
  database: () => process.kill(server, "SIGKILL")
}

let steps = 0
/** Counts a step; a mishap of the process comes before it, any other while it is taken. */
const step = (): void => {
  steps += 1
  if (mishap === undefined || steps !== mishap.step) return
  if (mishap.after === undefined) strike[mishap.kind]()
  else setTimeout(strike[mishap.kind], mishap.after)
}

type Plugin = Parameters<ReturnType<typeof openDatabase>["withPlugin"]>[0]

const counting: Plugin = {
  transformQuery: ({ node }) => {
    step()
    return node
  },
  transformResult: async ({ result }) => result
}

const noJobs = {
  send: () => Promise.reject(new Error("a month by itself sends nothing")),
  work: () => Promise.resolve(),
  stop: () => Promise.resolve()
}
const db = openDatabase(own).withPlugin(counting)
const ring = { current: "test", keys: { test: Buffer.alloc(32, 7) } }
const runtime = ManagedRuntime.make(Layer.merge(layer({ db, jobs: noJobs, ring }), Payment.layer))
type Services = ManagedRuntime.ManagedRuntime.Services<typeof runtime>
const at = Office.Municipality.make(municipality)
const within = async <A, E>(work: Effect.Effect<A, E, Services>): Promise<A> => {
  const value = await runtime.runPromise(Office.Office.use((office) => office.within(at, work)))
  step()
  return value
}

const programme = { slug: municipality, version: { number: 1 }, ...AllowanceStatutes.flat() }
const month = Month.of("2026-10")
const span = { since: month, month, decidedOn: CivilDate.of("2026-11-02") }
const actOf = (id: string, time: string): Office.Act => ({ by: { id, name: id }, at: Office.Instant.make(time) })
const [preparer, releaser] = [actOf("1", "2026-11-02T08:00:00.000Z"), actOf("2", "2026-11-02T09:00:00.000Z")]
const signs = (id: string, role: "coordinator" | "approver") => ({ id, role, isUninvolved: true })
const terms: Allowance.OrderTerms = {
  debtorName: "Landkreis Muster",
  debtorIban: "DE02120300000000202051",
  executionOn: CivilDate.of("2026-11-09"),
  budgetLine: "3.1",
  budgetYear: 2026,
  fileNumber: "50.4"
}

/** Writes a file beside its place and moves it there: it is there whole, or not at all. */
const keep = (name: string, text: string): void => {
  const path = join(folder, name)
  step()
  const file = openSync(`${path}.part`, "w")
  step()
  writeSync(file, text)
  step()
  fsyncSync(file)
  closeSync(file)
  step()
  renameSync(`${path}.part`, path)
  step()
}

const ledger = Allowance.AllowanceLedger
const [known] = await within(Effect.flatMap(ledger, (book) => book.runs()))
const id = known?.id ?? (await within(Allowance.prepare(programme, span, preparer)))
const confirm = (name: "factual" | "arithmetical", who: Allowance.Signatory, act: Office.Act) =>
  within(Allowance.confirm(programme, id, name, span, who, act))
const { state, findings } = await within(Effect.flatMap(ledger, (book) => book.find(id)))
if (state === "draft") {
  if (findings?.factual === undefined) await confirm("factual", signs("1", "coordinator"), preparer)
  if (findings?.arithmetical === undefined) await confirm("arithmetical", signs("2", "approver"), releaser)
  await within(Allowance.release(programme, id, span, terms, signs("2", "approver"), releaser))
}
const files = await within(
  Effect.gen(function* () {
    const [book, writer] = [yield* ledger, yield* Allowance.PaymentWriter]
    const [run, payments] = [yield* book.find(id), yield* book.ordered(id)]
    return { list: writer.list(payments), transfer: yield* writer.transfer({ run, terms, payments }) }
  })
)
keep("list.csv", files.list)
keep("pain001.xml", files.transfer)
await runtime.dispose()
await db.destroy()
if (mishap?.kind === "connections") await cutter.end()
process.stdout.write(String(steps))
