/** What every office, journal and store of receipts must do. */
import * as Effect from "effect/Effect"
import { type Exam, fails, same } from "../Exam.ts"
import { actAt, here, there } from "./examples.ts"
import { Municipality } from "./model.ts"
import { Journal, Office, Receipts, SpentWords } from "./ports.ts"

/** Opens the desk of the examples' municipality. */
export const atHere = <A, E, R>(work: Effect.Effect<A, E, R>) =>
  Effect.flatMap(Office, (office) => office.within(here, work))

/** Opens the desk of the other municipality. */
export const atThere = <A, E, R>(work: Effect.Effect<A, E, R>) =>
  Effect.flatMap(Office, (office) => office.within(there, work))

/** Does work and then fails with its own error, so that all of it must be undone. */
export const undone = <A, E, R>(work: Effect.Effect<A, E, R>) =>
  Effect.flatMap(Effect.flip(atHere(Effect.andThen(work, Effect.fail("undone")))), (error) =>
    same<unknown>("the error that comes out", error, "undone")
  )

const noted = (id: string, what: string) => ({ subject: { kind: "municipality" as const, id }, what, details: {} })
const note = (id: string, what: string, minute: number) =>
  Effect.flatMap(Journal, (journal) => journal.record(actAt(minute), noted(id, what)))
const notes = (id: string) =>
  Effect.flatMap(Journal, (journal) => journal.of({ kind: "municipality", id })).pipe(
    Effect.map((entries) => entries.map(({ what }) => what))
  )
const take = (key: string, request: string) => Effect.flatMap(Receipts, (receipts) => receipts.take(key, request))
const keep = (key: string, request: string) =>
  Effect.flatMap(Receipts, (receipts) =>
    receipts.keep(key, { request, status: 201, body: `{"key":"${key}"}` }, actAt(0))
  )

/** Questions about the office, its journal and its receipts. */
export const officeExams: ReadonlyArray<Exam<Office | Journal | Receipts | SpentWords>> = [
  {
    port: "Office",
    name: "names the municipalities it serves, in order",
    run: Effect.gen(function* () {
      const served = (yield* (yield* Office).municipalities()).map(({ municipality }) => municipality)
      yield* same(
        "both are served",
        served.filter((each) => each === here || each === there),
        [here, there]
      )
    })
  },
  {
    port: "Office",
    name: "opens no desk of a municipality it does not serve",
    run: Effect.gen(function* () {
      const work = (yield* Office).within(Municipality.make("landkreis-nirgends"), Effect.void)
      const { kind } = yield* fails("nobody's desk", "NotFound", work)
      yield* same("what was not found", kind, "municipality")
    })
  },
  {
    port: "Office",
    name: "keeps all of a work that succeeds",
    run: Effect.gen(function* () {
      yield* atHere(Effect.andThen(note("kept", "First", 1), note("kept", "Second", 2)))
      yield* same("newest first", yield* atHere(notes("kept")), ["Second", "First"])
    })
  },
  {
    port: "Office",
    name: "undoes all of a work that fails",
    run: Effect.gen(function* () {
      yield* undone(Effect.andThen(note("undone", "First", 1), take("undone", "a")))
      yield* same("nothing is noted", yield* atHere(notes("undone")), [])
      yield* same("nothing is taken", yield* atHere(take("undone", "b")), undefined)
    })
  },
  {
    port: "Office",
    name: "undoes all of a work that breaks",
    run: Effect.gen(function* () {
      yield* Effect.exit(atHere(Effect.andThen(note("broken", "First", 1), Effect.die(new Error("broken")))))
      yield* same("nothing is noted", yield* atHere(notes("broken")), [])
    })
  },
  {
    port: "Journal",
    name: "shows nothing of another municipality, even under the same id",
    run: Effect.gen(function* () {
      yield* atHere(note("isolated", "Here", 1))
      yield* same("there", yield* atThere(notes("isolated")), [])
      yield* same("here", yield* atHere(notes("isolated")), ["Here"])
    })
  },
  {
    port: "Journal",
    name: "tells who, when and what, and keeps subjects apart",
    run: Effect.gen(function* () {
      const journal = yield* Journal
      const details = { paper: "Interview", count: 2, first: true }
      const subject = { kind: "person" as const, id: "told" }
      yield* atHere(
        Effect.gen(function* () {
          yield* journal.record(actAt(3), { subject, what: "PaperRecorded", details })
          yield* journal.record({ at: actAt(4).at }, { subject, what: "LetterPosted", details: {} })
          yield* journal.record(actAt(5), { subject: { kind: "run", id: "told" }, what: "RunDrafted", details: {} })
        })
      )
      const told = (yield* atHere(journal.of(subject))).map(({ id: _id, ...entry }) => entry)
      yield* same("two entries, newest first", told, [
        { at: actAt(4).at, subject, what: "LetterPosted", details: {} },
        { at: actAt(3).at, by: "Erika Beispiel", subject, what: "PaperRecorded", details }
      ])
    })
  },
  {
    port: "Receipts",
    name: "gives the same request its first answer again",
    run: Effect.gen(function* () {
      yield* same("new", yield* atHere(take("again", "a")), undefined)
      yield* atHere(keep("again", "a"))
      yield* same("answer", yield* atHere(take("again", "a")), { request: "a", status: 201, body: '{"key":"again"}' })
    })
  },
  {
    port: "Receipts",
    name: "refuses another request under the same key",
    run: Effect.gen(function* () {
      yield* atHere(Effect.andThen(take("other", "a"), keep("other", "a")))
      const { key } = yield* fails("another request", "KeyReused", atHere(take("other", "b")))
      yield* same("the key", key, "other")
    })
  },
  {
    port: "Receipts",
    name: "knows a key only where it was taken",
    run: Effect.gen(function* () {
      yield* atHere(Effect.andThen(take("local", "a"), keep("local", "a")))
      yield* same("there it is new", yield* atThere(take("local", "b")), undefined)
    })
  },
  {
    port: "Receipts",
    name: "lets one of two at a time take a key; the second gets the first one's answer",
    run: Effect.gen(function* () {
      const write = atHere(
        Effect.gen(function* () {
          const earlier = yield* take("race", "a")
          if (earlier !== undefined) return "repeated"
          yield* Effect.yieldNow
          yield* keep("race", "a")
          return "done"
        })
      )
      const outcomes = yield* Effect.all([write, write, write], { concurrency: "unbounded" })
      yield* same("once", [...outcomes].sort(), ["done", "repeated", "repeated"])
    })
  },
  {
    port: "SpentWords",
    name: "spends a word once, in each municipality, and only if the work succeeds",
    run: Effect.gen(function* () {
      const spend = Effect.flatMap(SpentWords, (words) => words.spend("einmal", actAt(59).at))
      yield* undone(spend)
      yield* same("first", yield* atHere(spend), true)
      yield* same("again", yield* atHere(spend), false)
      yield* same("there", yield* atThere(spend), true)
    })
  }
]
