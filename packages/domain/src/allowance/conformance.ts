/** What every ledger and account book must do. */
import * as Effect from "effect/Effect"
import { addPerson, someTrace } from "../appointment/conformance.ts"
import { type GuideRegister, PersonId } from "../appointment/index.ts"
import { of as day } from "../CivilDate.ts"
import { type Exam, fails, same } from "../Exam.ts"
import * as Money from "../Money.ts"
import * as Month from "../Month.ts"
import { atHere, atThere, undone } from "../office/conformance.ts"
import { actAt, nobody } from "../office/examples.ts"
import type { Office } from "../office/index.ts"
import { claimExams } from "./claim/conformance.ts"
import { AccountBook, AllowanceLedger } from "./ports.ts"
import { type BankAccount, type FindingName, type OrderTerms, paidLine, type RunLine } from "./run.ts"

type Ports = Office | GuideRegister | AccountBook | AllowanceLedger

const ledger = <A, E, R>(use: (ledger: AllowanceLedger["Service"]) => Effect.Effect<A, E, R>) =>
  Effect.flatMap(AllowanceLedger, use)
const book = <A, E, R>(use: (book: AccountBook["Service"]) => Effect.Effect<A, E, R>) =>
  Effect.flatMap(AccountBook, use)

/** From the registry's own examples: it belongs to nobody. */
const account: BankAccount = { holder: "Beispiel, Ada", iban: "DE89370400440532013000" }
const other: BankAccount = { holder: "Ada Beispiel", iban: "AT611904300234573201" }

const lineOf = (person: PersonId, month: string, standing: RunLine["standing"] = "payable"): RunLine => ({
  person,
  name: "Ada Beispiel",
  month: Month.of(month),
  kind: "regular",
  standing,
  cents: Money.cents(standing === "refused" ? 0 : 130_00),
  obstacles: [],
  trace: someTrace
})
const terms: OrderTerms = {
  debtorName: "Landkreis Harz",
  debtorIban: "DE89370400440532013000",
  executionOn: day("2026-12-01"),
  budgetLine: "3.1.3.01",
  budgetYear: 2026,
  fileNumber: "50.1"
}
const step = (minute: number) => ({ by: actAt(minute).by, at: actAt(minute).at })
const draft = (month: string, lines: ReadonlyArray<RunLine>) =>
  ledger((runs) => runs.draft(Month.of(month), lines, 1, actAt(1)))
const find = (id: string) => atHere(ledger((runs) => runs.find(id)))
const release = (id: string, lines: ReadonlyArray<RunLine>) => {
  const payments = lines.map((line, index) => ({
    line: paidLine(line),
    account,
    reference: `LO-${line.month}-1-00${index + 1}`
  }))
  return ledger((runs) => runs.release(id, payments, terms, actAt(2, "Max Muster")))
}
const confirm = (id: string, name: FindingName, act = actAt(2)) =>
  ledger((runs) => runs.confirm(id, name, { role: "coordinator", programmeVersion: 1 }, act))
const confirmBoth = (id: string) => Effect.andThen(confirm(id, "factual"), confirm(id, "arithmetical"))
const released = (month: string, name: string) =>
  Effect.gen(function* () {
    const line = lineOf(yield* atHere(addPerson(name)), month)
    const id = yield* atHere(draft(month, [line]))
    yield* atHere(confirmBoth(id))
    yield* atHere(release(id, [line]))
    return { id, line }
  })

const accountExams: ReadonlyArray<Exam<Ports>> = [
  {
    port: "AccountBook",
    name: "keeps the latest account, shows it masked, reveals it in full",
    run: Effect.gen(function* () {
      const id = yield* atHere(addPerson("Ada Konto"))
      yield* same("none", yield* atHere(book((accounts) => accounts.masked(id))), undefined)
      yield* atHere(book((accounts) => accounts.record(id, account, actAt(1))))
      yield* atHere(book((accounts) => accounts.record(id, other, actAt(2))))
      const masked = { holder: "Ada Beispiel", masked: "AT•• … 3201", recordedAt: actAt(2).at }
      yield* same("masked", yield* atHere(book((accounts) => accounts.masked(id))), masked)
      const revealed = yield* atHere(book((accounts) => accounts.reveal([id, PersonId.make(nobody)])))
      yield* same("in full, of whom there is", [...revealed], [[id, other]])
      yield* same("holder", (yield* atHere(book((accounts) => accounts.holders()))).get(id), actAt(2).at)
    })
  },
  {
    port: "AccountBook",
    name: "knows no account of another municipality's people",
    run: Effect.gen(function* () {
      const id = yield* atHere(addPerson("Bea Konto"))
      yield* atHere(book((accounts) => accounts.record(id, account, actAt(1))))
      yield* same("masked", yield* atThere(book((accounts) => accounts.masked(id))), undefined)
      yield* same("revealed", (yield* atThere(book((accounts) => accounts.reveal([id])))).size, 0)
      yield* same("holders", (yield* atThere(book((accounts) => accounts.holders()))).has(id), false)
      yield* fails("recorded", "NotFound", atThere(book((accounts) => accounts.record(id, other, actAt(2)))))
    })
  }
]

const draftExams: ReadonlyArray<Exam<Ports>> = [
  {
    port: "AllowanceLedger",
    name: "numbers a draft, keeps its lines, sums what is payable",
    run: Effect.gen(function* () {
      const id = yield* atHere(addPerson("Ada Entwurf"))
      const lines = [lineOf(id, "2030-01"), lineOf(id, "2029-12", "open"), lineOf(id, "2029-11", "refused")]
      const run = yield* atHere(draft("2030-01", lines))
      const head = { id: run, number: "LO-2030-01-1", month: Month.of("2030-01"), state: "draft", prepared: step(1) }
      yield* same<unknown>("kept", yield* find(run), { ...head, programmeVersion: 1, lines })
      const summaries = (yield* atHere(ledger((runs) => runs.runs()))).filter((each) => each.id === run)
      yield* same<unknown>("summary", summaries, [{ ...head, payments: 1, cents: 130_00, open: 1 }])
      yield* fails("there", "NotFound", atThere(ledger((runs) => runs.find(run))))
    })
  },
  {
    port: "AllowanceLedger",
    name: "has one run a month that is not discarded; numbers go on",
    run: Effect.gen(function* () {
      const first = yield* atHere(draft("2030-02", []))
      const { reason } = yield* fails("a second", "Conflict", atHere(draft("2030-02", [])))
      yield* same("why", reason, "MonthHasRun")
      yield* atThere(draft("2030-02", []))
      yield* atHere(ledger((runs) => runs.discard(first, actAt(2))))
      const second = yield* atHere(draft("2030-02", []))
      yield* same("number", (yield* find(second)).number, "LO-2030-02-2")
      yield* same("discarded stays", (yield* find(first)).state, "discarded")
      yield* fails("and is closed", "Conflict", atHere(ledger((runs) => runs.redraft(first, [], 1, actAt(3)))))
    })
  },
  {
    port: "AllowanceLedger",
    name: "gives a draft back with a reason, and takes it up again",
    run: Effect.gen(function* () {
      const line = lineOf(yield* atHere(addPerson("Bea Entwurf")), "2030-03")
      const id = yield* atHere(draft("2030-03", []))
      yield* atHere(ledger((runs) => runs.giveBack(id, "Ada fehlt", actAt(2))))
      const returned = yield* find(id)
      yield* same<unknown>("returned", returned.returned, { ...step(2), reason: "Ada fehlt" })
      yield* fails("not released as such", "Conflict", atHere(release(id, [line])))
      yield* atHere(ledger((runs) => runs.redraft(id, [line], 2, actAt(3))))
      const { state, prepared, programmeVersion, lines, returned: before } = yield* find(id)
      yield* same<unknown>(
        "a draft again",
        [state, prepared, programmeVersion, lines, before],
        ["draft", step(3), 2, [line], undefined]
      )
    })
  },
  {
    port: "AllowanceLedger",
    name: "forgets a draft and a release of failed work",
    run: Effect.gen(function* () {
      const line = lineOf(yield* atHere(addPerson("Cleo Entwurf")), "2030-04")
      yield* undone(draft("2030-04", [line]))
      const id = yield* atHere(draft("2030-04", [line]))
      yield* atHere(confirmBoth(id))
      yield* undone(release(id, [line]))
      yield* same("a draft still", (yield* find(id)).state, "draft")
      yield* same("nothing paid", yield* atHere(ledger((runs) => runs.payments(line.person))), [])
    })
  },
  {
    port: "AllowanceLedger",
    name: "knows no run that nobody drafted",
    run: Effect.gen(function* () {
      for (const id of [nobody, "'; drop table payment_run"]) {
        yield* fails("found", "NotFound", find(id))
        yield* fails("redrafted", "NotFound", atHere(ledger((runs) => runs.redraft(id, [], 1, actAt(1)))))
        yield* fails("returned", "NotFound", atHere(ledger((runs) => runs.giveBack(id, "so", actAt(1)))))
        yield* fails("discarded", "NotFound", atHere(ledger((runs) => runs.discard(id, actAt(1)))))
        yield* fails("ordered", "NotFound", atHere(ledger((runs) => runs.ordered(id))))
        yield* fails("released", "NotFound", atHere(release(id, [])))
        yield* fails("confirmed", "NotFound", atHere(confirm(id, "factual")))
      }
    })
  },
  {
    port: "AllowanceLedger",
    name: "lets one of two at a time draft a month",
    run: Effect.gen(function* () {
      const work = Effect.exit(
        atHere(
          Effect.andThen(
            ledger((runs) => runs.exclusively()),
            draft("2030-05", [])
          )
        )
      )
      const exits = yield* Effect.all([work, work], { concurrency: "unbounded" })
      yield* same("one", exits.map(({ _tag }) => _tag).sort(), ["Failure", "Success"])
    })
  }
]

const findingExams: ReadonlyArray<Exam<Ports>> = [
  {
    port: "AllowanceLedger",
    name: "keeps findings, the first of each, until the lines change or the draft is given back",
    run: Effect.gen(function* () {
      const line = lineOf(yield* atHere(addPerson("Ada Fest")), "2032-01")
      const id = yield* atHere(draft("2032-01", [line]))
      yield* same("none", (yield* find(id)).findings, undefined)
      yield* atHere(confirm(id, "factual"))
      yield* atHere(confirm(id, "factual", actAt(3)))
      const kept = { ...step(2), role: "coordinator", programmeVersion: 1 }
      yield* same<unknown>("the first", (yield* find(id)).findings, { factual: kept })
      yield* atHere(ledger((runs) => runs.redraft(id, [line], 1, actAt(4))))
      const anew = yield* find(id)
      yield* same<unknown>("void", [anew.findings, anew.voided], [undefined, { ...step(4), how: "reckonedAnew" }])
      yield* atHere(confirmBoth(id))
      yield* atHere(ledger((runs) => runs.giveBack(id, "so nicht", actAt(5))))
      const back = yield* find(id)
      yield* same<unknown>("void too", [back.findings, back.voided], [undefined, { ...step(5), how: "givenBack" }])
      yield* fails("nor confirmed as such", "Conflict", atHere(confirm(id, "factual")))
    })
  },
  {
    port: "AllowanceLedger",
    name: "releases nothing without both findings, nor what one person alone found and orders",
    run: Effect.gen(function* () {
      const line = lineOf(yield* atHere(addPerson("Bea Fest")), "2032-02")
      const id = yield* atHere(draft("2032-02", [line]))
      const max = actAt(2, "Max Muster")
      const refused = Effect.gen(function* () {
        const { reason } = yield* fails("released", "Conflict", atHere(release(id, [line])))
        yield* same("why", reason, "FindingsMissing")
      })
      yield* refused
      yield* atHere(confirm(id, "factual", max))
      yield* refused
      yield* atHere(confirm(id, "arithmetical", max))
      yield* refused
      yield* same("nothing paid", yield* atHere(ledger((runs) => runs.payments(line.person))), [])
      yield* atHere(ledger((runs) => runs.redraft(id, [line], 1, actAt(3))))
      yield* atHere(confirm(id, "factual"))
      yield* atHere(confirm(id, "arithmetical", max))
      yield* atHere(release(id, [line]))
      yield* same("released", (yield* find(id)).state, "released")
    })
  }
]

const releaseExams: ReadonlyArray<Exam<Ports>> = [
  {
    port: "AllowanceLedger",
    name: "closes a run with its payments, terms and accounts of the day",
    run: Effect.gen(function* () {
      const { id, line } = yield* released("2031-01", "Ada Frei")
      const run = yield* find(id)
      const by = { by: actAt(2, "Max Muster").by, at: actAt(2).at }
      yield* same<unknown>("closed", [run.state, run.released, run.terms], ["released", by, terms])
      const ordered = [{ line: paidLine(line), account, reference: "LO-2031-01-1-001" }]
      yield* same("ordered", yield* atHere(ledger((runs) => runs.ordered(id))), ordered)
      const { person, month, cents } = line
      const payments = [{ run: id, reference: "LO-2031-01-1-001", person, month, cents, releasedAt: by.at }]
      yield* same("payments", yield* atHere(ledger((runs) => runs.payments(line.person))), payments)
      yield* same("not there", yield* atThere(ledger((runs) => runs.payments(line.person))), [])
    })
  },
  {
    port: "AllowanceLedger",
    name: "never changes a released run",
    run: Effect.gen(function* () {
      const { id, line } = yield* released("2031-02", "Bea Frei")
      const before = yield* find(id)
      const changes = [
        release(id, [line]),
        release(id, []),
        ledger((runs) => runs.redraft(id, [], 2, actAt(3))),
        ledger((runs) => runs.giveBack(id, "so nicht", actAt(3))),
        ledger((runs) => runs.discard(id, actAt(3))),
        confirm(id, "factual", actAt(3))
      ]
      for (const change of changes) {
        const { reason } = yield* fails("changed", "Conflict", atHere(change))
        yield* same("why", reason, "RunClosed")
      }
      yield* same("as before", yield* find(id), before)
      yield* same("paid once", (yield* atHere(ledger((runs) => runs.payments(line.person)))).length, 1)
      yield* fails("nor is there another", "Conflict", atHere(draft("2031-02", [])))
    })
  },
  {
    port: "AllowanceLedger",
    name: "keeps the account of the order when the guide's account changes",
    run: Effect.gen(function* () {
      const { id, line } = yield* released("2031-03", "Cleo Frei")
      yield* atHere(book((accounts) => accounts.record(line.person, other, actAt(5))))
      const [payment] = yield* atHere(ledger((runs) => runs.ordered(id)))
      yield* same("as ordered", payment?.account, account)
    })
  }
]

const resultExams: ReadonlyArray<Exam<Ports>> = [
  {
    port: "AllowanceLedger",
    name: "notes when a run was executed, the latest note counting, and leaves the run as it is",
    run: Effect.gen(function* () {
      const { id } = yield* released("2031-05", "Ada Kasse")
      const before = yield* find(id)
      const execute = (on: string, minute: number) => ledger((runs) => runs.execute(id, day(on), actAt(minute)))
      yield* fails("there", "NotFound", atThere(execute("2031-06-01", 3)))
      yield* undone(execute("2031-06-01", 3))
      yield* same("as before", yield* find(id), before)
      yield* atHere(execute("2031-06-02", 4))
      yield* atHere(execute("2031-06-01", 5))
      const executed = { on: day("2031-06-01"), ...step(5) }
      yield* same<unknown>("executed", yield* find(id), { ...before, executed })
      const summary = (yield* atHere(ledger((runs) => runs.runs()))).find((run) => run.id === id)
      yield* same<unknown>("in the list", [summary?.executed, summary?.terms], [executed, terms])
      const open = yield* atHere(draft("2031-06", []))
      const work = ledger((runs) => runs.execute(open, day("2031-07-01"), actAt(6)))
      const { reason } = yield* fails("a draft", "Conflict", atHere(work))
      yield* same("why", reason, "RunNotReleased")
      for (const nothing of [nobody, "'; drop table payment"]) {
        const unknown = ledger((runs) => runs.execute(nothing, day("2031-07-01"), actAt(6)))
        yield* fails("none", "NotFound", atHere(unknown))
      }
    })
  },
  {
    port: "AllowanceLedger",
    name: "notes once that a payment came back, takes the note back, and leaves the order as it is",
    run: Effect.gen(function* () {
      const { id, line } = yield* released("2031-07", "Bea Kasse")
      const reference = "LO-2031-07-1-001"
      const came = { on: day("2031-08-03"), reason: "accountClosed", note: "AC04 'Konto erloschen'" } as const
      const note = (of = reference, run = id) => ledger((runs) => runs.noteReturn(run, of, came, actAt(7)))
      const undo = (of = reference) => ledger((runs) => runs.undoReturn(id, of, actAt(8)))
      const returned = Effect.map(atHere(ledger((runs) => runs.payments(line.person))), (all) =>
        all.map((payment) => payment.returned)
      )
      const ordered = atHere(ledger((runs) => runs.ordered(id)))
      const before = yield* ordered
      yield* fails("there", "NotFound", atThere(note()))
      yield* fails("of nobody", "NotFound", atHere(note("LO-2031-07-1-002")))
      yield* fails("of no run", "NotFound", atHere(note(reference, nobody)))
      const { reason: none } = yield* fails("nothing to take back", "Conflict", atHere(undo()))
      yield* same("why", none, "NotReturned")
      yield* undone(note())
      yield* same<unknown>("forgotten with failed work", yield* returned, [undefined])
      yield* atHere(note())
      yield* same<unknown>("kept", yield* returned, [{ ...came, ...step(7) }])
      const { reason: twice } = yield* fails("twice", "Conflict", atHere(note()))
      yield* same("why not twice", twice, "ReturnedAlready")
      yield* same("the order", yield* ordered, before)
      yield* fails("taken back there", "NotFound", atThere(undo()))
      yield* atHere(undo())
      yield* same<unknown>("taken back", yield* returned, [undefined])
    })
  }
]

/** Questions about accounts, runs and claims. */
export const allowanceExams: ReadonlyArray<Exam<Ports>> = [
  ...accountExams,
  ...draftExams,
  ...findingExams,
  ...releaseExams,
  ...resultExams,
  ...claimExams
]
