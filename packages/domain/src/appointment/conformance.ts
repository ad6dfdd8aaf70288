/** What every register of people must do. */
import * as Effect from "effect/Effect"
import { of as day } from "../CivilDate.ts"
import { type Exam, fails, same } from "../Exam.ts"
import { words } from "../letters.fixture.ts"
import { atHere, atThere, undone } from "../office/conformance.ts"
import { actAt, nobody } from "../office/examples.ts"
import type { Office } from "../office/index.ts"
import * as Period from "../Period.ts"
import type { Trace } from "../Trace.ts"
import type { NewPerson } from "./model.ts"
import { PersonId } from "./model.ts"
import { GuideRegister } from "./ports.ts"

/** A person who asks to become a guide. */
export const newPerson = (name: string): NewPerson => ({
  name,
  contact: { email: "lotsin@example.org" },
  offer: { tasks: ["accompaniment"], languages: ["ar"], otherLanguages: "Romanes" },
  note: "nachmittags"
})

/** A decision as it would be kept with an appointment, a line or a claim. */
export const someTrace: Trace = {
  form: 1,
  programme: "landkreis-harz",
  programmeVersion: 1,
  decidedOn: day("2026-11-25"),
  decision: { _tag: "Granted", value: 13_000, doubted: [] },
  grounds: []
}

/** Adds a person to the register of the open desk. */
export const addPerson = (name: string) =>
  Effect.flatMap(GuideRegister, (register) => register.add(newPerson(name), actAt(1)))

const unknown = PersonId.make(nobody)
const term = Period.of("2026-01-01", "2026-12-31")
const register = <A, E, R>(use: (register: GuideRegister["Service"]) => Effect.Effect<A, E, R>) =>
  Effect.flatMap(GuideRegister, use)
const find = (id: PersonId) => atHere(register((people) => people.find(id)))
const names = register((people) => Effect.map(people.all(), (all) => all.map(({ name }) => name)))

/** Questions about persons. */
const personExams: ReadonlyArray<Exam<Office | GuideRegister>> = [
  {
    port: "GuideRegister",
    name: "keeps names in every letter that an office must write, as they were typed",
    run: Effect.gen(function* () {
      for (const name of words(30)) {
        const id = yield* atHere(addPerson(name))
        yield* same("the name", (yield* find(id)).name, name)
      }
    })
  },
  {
    port: "GuideRegister",
    name: "keeps a person as added",
    run: Effect.gen(function* () {
      const id = yield* atHere(addPerson("Ada Anfang"))
      const kept = { ...newPerson("Ada Anfang"), id, receivedAt: actAt(1).at, papers: [], appointments: [] }
      yield* same("as added", yield* find(id), kept)
    })
  },
  {
    port: "GuideRegister",
    name: "shows nobody of another municipality, not even by id",
    run: Effect.gen(function* () {
      const id = yield* atHere(addPerson("Bea Bleibt"))
      yield* same("not in the list", (yield* atThere(names)).includes("Bea Bleibt"), false)
      const away = [
        register((people) => people.find(id)),
        register((people) => people.change(id, newPerson("Fremd"), actAt(2))),
        register((people) => people.markAnswered(id, actAt(2))),
        register((people) => people.close(id, true, actAt(2))),
        register((people) => people.recordPaper(id, { _tag: "Interview", on: day("2026-01-02") }, actAt(2))),
        register((people) => people.appoint(id, term, someTrace, actAt(2)))
      ]
      for (const work of away) yield* fails("by id, there", "NotFound", atThere(work))
      yield* same("untouched", (yield* find(id)).name, "Bea Bleibt")
    })
  },
  {
    port: "GuideRegister",
    name: "does not know whom nobody added",
    run: Effect.gen(function* () {
      const { kind, id } = yield* fails("nobody", "NotFound", find(unknown))
      yield* same("who", { kind, id }, { kind: "person", id: nobody })
      yield* fails("nonsense", "NotFound", find(PersonId.make("'; drop table person")))
    })
  },
  {
    port: "GuideRegister",
    name: "lists everybody by name, small letters and capitals alike",
    run: Effect.gen(function* () {
      for (const name of ["cleo Zuletzt", "Cleo Anfang", "CLEO MITTE"]) yield* atHere(addPerson(name))
      const found = (yield* atHere(names)).filter((name) => name.toLowerCase().startsWith("cleo"))
      yield* same("order", found, ["Cleo Anfang", "CLEO MITTE", "cleo Zuletzt"])
    })
  },
  {
    port: "GuideRegister",
    name: "changes, answers, closes and takes up again",
    run: Effect.gen(function* () {
      const id = yield* atHere(addPerson("Dana Davor"))
      const offer = { tasks: [], languages: ["uk"] }
      yield* atHere(register((people) => people.change(id, { name: "Dana", contact: { phone: "1" }, offer }, actAt(2))))
      yield* atHere(register((people) => people.markAnswered(id, actAt(3))))
      yield* atHere(register((people) => people.close(id, true, actAt(4))))
      const closed = yield* find(id)
      yield* same("changed", [closed.name, closed.contact, closed.offer], ["Dana", { phone: "1" }, offer])
      yield* same("answered and closed", [closed.answeredAt, closed.closedAt], [actAt(3).at, actAt(4).at])
      yield* atHere(register((people) => people.close(id, false, actAt(5))))
      yield* same("open again", (yield* find(id)).closedAt, undefined)
    })
  },
  {
    port: "GuideRegister",
    name: "forgets whatever failed work did to a person",
    run: Effect.gen(function* () {
      const id = yield* atHere(addPerson("Eva Ebenso"))
      const before = yield* find(id)
      yield* undone(register((people) => people.appoint(id, term, someTrace, actAt(2))))
      yield* undone(register((people) => people.close(id, true, actAt(2))))
      yield* undone(addPerson("Eva Niemals"))
      yield* same("as before", yield* find(id), before)
      yield* same("nobody new", (yield* atHere(names)).includes("Eva Niemals"), false)
    })
  }
]

/** Questions about papers and offices. */
const fileExams: ReadonlyArray<Exam<Office | GuideRegister>> = [
  {
    port: "GuideRegister",
    name: "keeps papers in the order of recording and drops what is withdrawn",
    run: Effect.gen(function* () {
      const id = yield* atHere(addPerson("Fee Folge"))
      const early = { _tag: "Consent" as const, on: day("2026-02-01") }
      const late = { _tag: "Consent" as const, on: null }
      const first = yield* atHere(register((people) => people.recordPaper(id, early, actAt(2))))
      const second = yield* atHere(register((people) => people.recordPaper(id, late, actAt(3))))
      yield* same("both", (yield* find(id)).papers, [
        { id: first, paper: early, recordedAt: actAt(2).at },
        { id: second, paper: late, recordedAt: actAt(3).at }
      ])
      const withdraw = register((people) => people.withdrawPaper(id, second, actAt(4)))
      yield* atHere(withdraw)
      yield* same("one", (yield* find(id)).papers.length, 1)
      const { kind } = yield* fails("a second time", "NotFound", atHere(withdraw))
      yield* same("what", kind, "paper")
    })
  },
  {
    port: "GuideRegister",
    name: "ends an office, and undoes the end",
    run: Effect.gen(function* () {
      const id = yield* atHere(addPerson("Gil Geht"))
      const office = yield* atHere(register((people) => people.appoint(id, term, someTrace, actAt(2))))
      const plain = { id: office, ...term, interruptions: [], recordedAt: actAt(2).at }
      yield* same("appointed", (yield* find(id)).appointments, [plain])
      const ending = { lastDay: day("2026-09-30"), ground: "resigned" as const, reason: "Umzug" }
      yield* atHere(register((people) => people.end(id, office, ending, actAt(3))))
      yield* same("ended", (yield* find(id)).appointments, [{ ...plain, ending }])
      yield* atHere(register((people) => people.end(id, office, undefined, actAt(4))))
      yield* same("undone", (yield* find(id)).appointments, [plain])
      const revoked = { ...ending, ground: "revoked" as const, revokedFor: "inactivity" as const }
      yield* atHere(register((people) => people.end(id, office, revoked, actAt(5))))
      yield* same("taken back, with its ground", (yield* find(id)).appointments, [{ ...plain, ending: revoked }])
      yield* fails("of nobody", "NotFound", atHere(register((people) => people.end(unknown, office, ending, actAt(6)))))
    })
  },
  {
    port: "GuideRegister",
    name: "keeps the role of an office, and none where none was told",
    run: Effect.gen(function* () {
      const id = yield* atHere(addPerson("Rae Rolle"))
      const carer = { ...Period.of("2025-01-01", "2025-12-31"), role: "carer" as const }
      yield* atHere(register((people) => people.appoint(id, carer, someTrace, actAt(2))))
      yield* atHere(register((people) => people.appoint(id, term, someTrace, actAt(3))))
      const { appointments } = yield* find(id)
      yield* same(
        "roles",
        appointments.map(({ role }) => role ?? "none"),
        ["carer", "none"]
      )
      yield* same(
        "no empty role",
        appointments.map((office) => "role" in office),
        [true, false]
      )
    })
  },
  {
    port: "GuideRegister",
    name: "keeps open-ended offices by their start, and drops what is withdrawn",
    run: Effect.gen(function* () {
      const id = yield* atHere(addPerson("Hao Herein"))
      const later = yield* atHere(register((people) => people.appoint(id, term, someTrace, actAt(2))))
      const open = Period.of("2025-01-01")
      const earlier = yield* atHere(register((people) => people.appoint(id, open, someTrace, actAt(3))))
      const offices = (yield* find(id)).appointments
      yield* same(
        "by start",
        offices.map((each) => each.id),
        [earlier, later]
      )
      yield* same("open", offices[0]?.to, undefined)
      yield* atHere(register((people) => people.withdrawAppointment(id, earlier, actAt(4))))
      yield* same(
        "one left",
        (yield* find(id)).appointments.map((each) => each.id),
        [later]
      )
      const again = register((people) => people.withdrawAppointment(id, earlier, actAt(5)))
      yield* fails("twice", "NotFound", atHere(again))
    })
  },
  {
    port: "GuideRegister",
    name: "interrupts an office, resumes it on a day, or withdraws the interruption",
    run: Effect.gen(function* () {
      const id = yield* atHere(addPerson("Ida Innehalt"))
      const office = yield* atHere(register((people) => people.appoint(id, term, someTrace, actAt(2))))
      const pause = { from: day("2026-03-01"), reason: "Elternzeit" }
      const span = yield* atHere(register((people) => people.interrupt(id, office, pause, actAt(3))))
      const spans = Effect.map(find(id), ({ appointments }) => appointments[0]?.interruptions ?? [])
      yield* same("open", yield* spans, [{ id: span, ...pause }])
      const lastDay = day("2026-04-30")
      yield* atHere(register((people) => people.resume(id, office, span, lastDay, actAt(4))))
      yield* same("closed", yield* spans, [{ id: span, ...pause, to: lastDay }])
      yield* atHere(register((people) => people.resume(id, office, span, undefined, actAt(5))))
      yield* same("gone", yield* spans, [])
      const again = register((people) => people.resume(id, office, span, lastDay, actAt(6)))
      yield* fails("nothing to resume", "NotFound", atHere(again))
      const nowhere = register((people) => people.interrupt(id, nobody, pause, actAt(6)))
      yield* fails("no such office", "NotFound", atHere(nowhere))
    })
  }
]

/** Questions about the register of people. */
export const appointmentExams: ReadonlyArray<Exam<Office | GuideRegister>> = [...personExams, ...fileExams]
