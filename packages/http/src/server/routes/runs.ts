/** The month's money: drafts, release, order, claims. */
import { Allowance, type Appointment, Money, Month, Office, Programme } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { AnyEndpoint, contract, RunRecord } from "../../contract/index.ts"
import type { Call, Handlers } from "../desk.ts"
import { releaseLetter, returnLetter } from "../letters.ts"
import { idOf, note, orderOf, orderPaper, released } from "../runOrder.ts"
import { lastMonth, municipalityOf, pays, programmeOf, spanTo, staffOf } from "./programme.ts"

type Request = Pick<Call<AnyEndpoint>, "params" | "act" | "today" | "house">

/** The months that are over, belong to the ledger and have no run that stands. */
export const dueMonths = (
  { ledgerSince }: Programme.Settings,
  runs: ReadonlyArray<Allowance.RunSummary>,
  last: Month.Month
): ReadonlyArray<Month.Month> => {
  const done = new Set(runs.filter(({ state }) => state !== "discarded").map(({ month }) => month))
  return Month.range(ledgerSince, last).filter((month) => !done.has(month))
}

/** The settings without which an order cannot be written. @source § 8 Abs. 1 KomKBVO: ten items */
export const missingSettings = (settings: Programme.Settings): ReadonlyArray<string> =>
  (["debtorName", "debtorIban", "budgetLine", "fileNumber"] as const).filter((name) => settings[name] === undefined)

const termsOf = (settings: Programme.Settings, run: Allowance.Run, today: Request["today"]) => {
  const { debtorName, debtorIban, debtorBic, budgetLine, fileNumber } = settings
  if (debtorName === undefined || debtorIban === undefined || budgetLine === undefined || fileNumber === undefined) {
    return Effect.fail(
      new Office.Conflict({ reason: "SettingsMissing", details: { missing: missingSettings(settings).join(", ") } })
    )
  }
  const executionOn = Allowance.executionDay(run.month, settings.executionDay, today)
  return Effect.succeed({
    debtorName,
    debtorIban,
    ...(debtorBic === undefined ? {} : { debtorBic }),
    executionOn,
    budgetLine,
    budgetYear: Number(executionOn.slice(0, 4)),
    fileNumber
  } satisfies Allowance.OrderTerms)
}

type Line = Allowance.RunLine

const payable = (lines: ReadonlyArray<Line>) => lines.filter(({ standing }) => standing === "payable")

/** How a line differs from the month before. */
const changeOf = (line: Line, previous: Allowance.Run | undefined): RunRecord["changes"][number] => {
  const before = previous?.lines.find(({ person, kind }) => person === line.person && kind === "regular")
  if (line.kind === "backPayment") return "backPayment"
  if (line.standing === "open") return "open"
  if (line.standing === "refused") return "ended"
  if (before?.standing !== "payable") return "new"
  return before.cents === line.cents ? "same" : "changed"
}

/** The nearest released run of an earlier month. */
const previousOf = Effect.fnUntraced(function* (run: Allowance.Run) {
  const ledger = yield* Allowance.AllowanceLedger
  const earlier = (yield* ledger.runs()).find(({ state, month }) => state === "released" && month < run.month)
  return earlier === undefined ? undefined : yield* ledger.find(earlier.id)
})

/** What became of the payments of a run, in the order of its list. */
const resultsOf = Effect.fnUntraced(function* (run: Allowance.Run) {
  if (run.released === undefined) return []
  const names = new Map(run.lines.map(({ person, name }) => [person, name]))
  const payments = (yield* (yield* Allowance.AllowanceLedger).payments()).filter((payment) => payment.run === run.id)
  return payments
    .toSorted((one, other) => (one.reference < other.reference ? -1 : 1))
    .map(({ reference, person, month, cents, returned }) => ({
      reference,
      person,
      name: names.get(person) ?? "",
      month,
      cents,
      ...(returned === undefined ? {} : { returned })
    }))
})

const recordOf = Effect.fn("Runs.recordOf")(function* (call: Request) {
  const ledger = yield* Allowance.AllowanceLedger
  const run = yield* ledger.find(idOf(call))
  const previous = yield* previousOf(run)
  const settings = yield* (yield* Programme.SettingsBook).get()
  const paid = payable(run.lines)
  const accounts = yield* (yield* Allowance.AccountBook).reveal(paid.map(({ person }) => person))
  const writer = yield* Allowance.PaymentWriter
  const before = previous === undefined ? undefined : payable(previous.lines)
  return {
    run,
    cents: Money.sum(paid.map(({ cents }) => cents)),
    payments: paid.length,
    persons: new Set(paid.map(({ person }) => person)).size,
    changes: run.lines.map((line) => changeOf(line, previous)),
    ...(previous === undefined || before === undefined
      ? {}
      : {
          previous: {
            month: previous.month,
            payments: before.length,
            cents: Money.sum(before.map(({ cents }) => cents))
          }
        }),
    transliterated: writer.rewritten([...accounts.values()].map(({ holder }) => holder)),
    missingSettings: missingSettings(settings),
    results: yield* resultsOf(run),
    claims: (yield* ledger.claims()).filter(({ state }) => state === "open")
  } satisfies RunRecord
})

/** Who takes a step of a run. */
const signatoryOf = (
  call: Pick<Call<AnyEndpoint>, "staff"> & { readonly body: { readonly isUninvolved: boolean } }
) => {
  const { id, role, person } = staffOf(call)
  const { isUninvolved } = call.body
  return { id, role, isUninvolved, ...(person === undefined ? {} : { person: person as Appointment.PersonId }) }
}

/** The span of which a draft was reckoned. */
const spanOf = (run: Allowance.Run, today: Request["today"]) =>
  spanTo(run.month, run.lines[0]?.trace.decidedOn ?? today)

const isFinding = Schema.is(Allowance.FindingName)

export const runs: Handlers<typeof contract.runs> = {
  list: (call) =>
    Effect.gen(function* () {
      const ledger = yield* Allowance.AllowanceLedger
      const programme = yield* programmeOf(call)
      const all = yield* ledger.runs()
      const settings = yield* (yield* Programme.SettingsBook).get()
      return {
        runs: all.filter(({ state }) => state !== "discarded"),
        due: pays(programme) ? dueMonths(settings, all, lastMonth(call.today)) : [],
        pays: pays(programme),
        claims: yield* ledger.claims()
      }
    }),
  draft: (call) =>
    Effect.gen(function* () {
      const programme = yield* programmeOf(call)
      const { month } = call.body
      const span = yield* spanTo(month, call.today)
      if (month < span.since) {
        return yield* new Office.Conflict({ reason: "MonthBeforeLedger", details: { month, since: span.since } })
      }
      if (Month.containing(call.today) <= month) {
        return yield* new Office.Conflict({ reason: "MonthNotOver", details: { month } })
      }
      const id = yield* Allowance.prepare(programme, span, call.act)
      yield* note(id, "RunDrafted", { month }, call.act)
      return { id }
    }),
  show: recordOf,
  refresh: (call) =>
    Effect.gen(function* () {
      const programme = yield* programmeOf(call)
      const { month } = yield* (yield* Allowance.AllowanceLedger).find(idOf(call))
      yield* Allowance.refresh(programme, idOf(call), yield* spanTo(month, call.today), call.act)
      yield* note(idOf(call), "RunRefreshed", {}, call.act)
      return {}
    }),
  discard: (call) =>
    Effect.gen(function* () {
      yield* (yield* Allowance.AllowanceLedger).discard(idOf(call), call.act)
      yield* note(idOf(call), "RunDiscarded", {}, call.act)
      return {}
    }),
  giveBack: (call) =>
    Effect.gen(function* () {
      const programme = yield* programmeOf(call)
      const ledger = yield* Allowance.AllowanceLedger
      yield* ledger.giveBack(idOf(call), call.body.reason, call.act)
      const run = yield* ledger.find(idOf(call))
      yield* note(run.id, "RunReturned", { reason: call.body.reason }, call.act)
      yield* returnLetter(programme, municipalityOf(call), run, call)
      return {}
    }),
  confirm: (call) =>
    Effect.gen(function* () {
      const programme = yield* programmeOf(call)
      const { finding = "" } = call.params
      const run = yield* (yield* Allowance.AllowanceLedger).find(idOf(call))
      if (!isFinding(finding)) return yield* new Office.NotFound({ kind: "run", id: finding })
      yield* Allowance.confirm(programme, run.id, finding, yield* spanOf(run, call.today), signatoryOf(call), call.act)
      const { version } = programme
      yield* note(run.id, "RunFound", { finding, programmeVersion: version.number }, call.act)
      if (finding === "factual") yield* releaseLetter(programme, municipalityOf(call), run.id, run.month, call)
      return {}
    }),
  release: (call) =>
    Effect.gen(function* () {
      const programme = yield* programmeOf(call)
      const ledger = yield* Allowance.AllowanceLedger
      const run = yield* ledger.find(idOf(call))
      const settings = yield* (yield* Programme.SettingsBook).get()
      const terms = yield* termsOf(settings, run, call.today)
      const span = yield* spanOf(run, call.today)
      yield* Allowance.release(programme, run.id, span, terms, signatoryOf(call), call.act)
      yield* note(run.id, "RunReleased", { number: run.number }, call.act)
      return {}
    }),
  execute: (call) =>
    Effect.gen(function* () {
      yield* Allowance.execute(idOf(call), call.body.on, call.today, call.act)
      yield* note(idOf(call), "RunExecuted", { on: call.body.on }, call.act)
      return {}
    }),
  noteReturn: (call) =>
    Effect.gen(function* () {
      const programme = yield* programmeOf(call)
      const span = yield* spanTo(lastMonth(call.today), call.today)
      const { reference, ...returned } = call.body
      yield* Allowance.noteReturn(programme, { run: idOf(call), reference }, returned, span, call.act)
      const { on, reason } = returned
      yield* note(idOf(call), "PaymentReturned", { reference, on, reason }, call.act)
      return {}
    }),
  undoReturn: (call) =>
    Effect.gen(function* () {
      const programme = yield* programmeOf(call)
      const span = yield* spanTo(lastMonth(call.today), call.today)
      const { reference = "" } = call.params
      yield* Allowance.undoReturn(programme, { run: idOf(call), reference }, span, call.act)
      yield* note(idOf(call), "ReturnUndone", { reference }, call.act)
      return {}
    }),
  order: orderOf,
  order_pdf: orderPaper,
  list_csv: (call) =>
    Effect.gen(function* () {
      const { run, payments } = yield* released(idOf(call))
      call.nameFile(`Liste-${run.number}.csv`)
      yield* note(run.id, "ListTaken", { number: run.number }, call.act)
      return (yield* Allowance.PaymentWriter).list(payments)
    }),
  pain001: (call) =>
    Effect.gen(function* () {
      const { run, payments } = yield* released(idOf(call))
      const { terms } = run
      call.nameFile(`Ueberweisungen-${run.number}.xml`)
      yield* note(run.id, "TransferFileTaken", { number: run.number }, call.act)
      return yield* (yield* Allowance.PaymentWriter).transfer({ run, terms, payments })
    })
}
