/** The order of a released run: what a screen shows of it, and its paper. */
import { Allowance, Money, Office } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import type { AnyEndpoint, contract } from "../contract/index.ts"
import type { Call, Handler } from "./desk.ts"
import { isDemo, municipalityOf, programmeOf } from "./routes/programme.ts"
import { berlinDay } from "./serve.ts"

type Request = Pick<Call<AnyEndpoint>, "params" | "house">
type Routes = typeof contract.runs

/** The run in the address. */
export const idOf = ({ params }: Pick<Request, "params">): string => params.run ?? ""

/** Leaves a note in the journal of a run. */
export const note = (id: string, what: string, details: Office.JournalEntry["details"], act: Office.Act) =>
  Effect.flatMap(Office.Journal, (journal) => journal.record(act, { subject: { kind: "run", id }, what, details }))

/** A released run with its payments; no other can be handed over. */
export const released = Effect.fnUntraced(function* (id: string) {
  const ledger = yield* Allowance.AllowanceLedger
  const run = yield* ledger.find(id)
  const { released: step, terms } = run
  if (step === undefined || terms === undefined) return yield* new Office.NotFound({ kind: "run", id })
  return { run: { ...run, released: step, terms }, payments: yield* ledger.ordered(id) }
})

const linesOf = (payments: ReadonlyArray<Allowance.OrderedPayment>) =>
  payments.map(({ line, account, reference }) => ({
    reference,
    name: line.name,
    holder: account.holder,
    iban: account.iban,
    month: line.month,
    kind: line.kind,
    cents: line.cents
  }))

/** A digest of the list in groups of four, the same on screen and on paper. */
const checksumOf = (lines: ReturnType<typeof linesOf>, { house }: Pick<Request, "house">): string =>
  house
    .hash(JSON.stringify(lines))
    .slice(0, 16)
    .replace(/(.{4})(?=.)/g, "$1 ")

/** The collective order as a screen shows it. */
export const orderOf: Handler<Routes["order"]> = Effect.fn("Runs.orderOf")(function* (call) {
  const { run, payments } = yield* released(idOf(call))
  const { organiser } = yield* programmeOf(call)
  const lines = linesOf(payments)
  yield* note(run.id, "OrderShown", { number: run.number }, call.act)
  return {
    number: run.number,
    month: run.month,
    cents: Money.sum(lines.map(({ cents }) => cents)),
    lines,
    terms: run.terms,
    findings: Allowance.findingsOf(run),
    released: run.released,
    programmeVersion: run.programmeVersion,
    checksum: checksumOf(lines, call),
    body: organiser.body,
    office: organiser.office,
    cashOffice: organiser.cashOffice
  }
})

/** The collective order as a file to keep. */
export const orderPaper: Handler<Routes["order_pdf"]> = Effect.fn("Runs.orderPaper")(function* (call) {
  const { run, payments } = yield* released(idOf(call))
  const { organiser } = yield* programmeOf(call)
  yield* note(run.id, "OrderTaken", { number: run.number }, call.act)
  call.nameFile(`Auszahlungsanordnung-${run.number}.pdf`)
  return yield* (yield* Allowance.OrderWriter).write({
    run,
    payments,
    orderedOn: berlinDay(new Date(run.released.at)),
    issuer: { body: organiser.body, office: organiser.office, cashOffice: organiser.cashOffice },
    checksum: checksumOf(linesOf(payments), call),
    isSample: yield* isDemo(municipalityOf(call))
  })
})
