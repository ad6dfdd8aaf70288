/** What every book of enrolments must do. */
import * as Effect from "effect/Effect"
import { fails, same } from "../../Exam.ts"
import { atHere, atThere, undone } from "../../office/conformance.ts"
import { actAt, nobody } from "../../office/examples.ts"
import { named, participant } from "../examples.ts"
import type { Enrolment } from "../model.ts"
import { EnrolmentBook } from "../ports.ts"
import { add, type CourseExam, enrol } from "./steps.ts"

const book = <A, E, R>(use: (book: EnrolmentBook["Service"]) => Effect.Effect<A, E, R>) => EnrolmentBook.use(use)
const names = (all: ReadonlyArray<Enrolment>) => all.map(({ name }) => name)

/** Questions to a book of enrolments. */
export const bookExams: ReadonlyArray<CourseExam> = [
  {
    port: "EnrolmentBook",
    name: "keeps what somebody told, in the order of joining",
    run: Effect.gen(function* () {
      const name = named("buch-ordnung")
      yield* atHere(add(name))
      const first = yield* atHere(enrol(name, "Zoe", "held", { until: actAt(40).at }))
      yield* atHere(enrol(name, "Abel", "waiting"))
      yield* same("as told", yield* atHere(book((each) => each.find(first.id))), {
        ...participant("Zoe"),
        id: first.id,
        course: name,
        number: 1,
        way: "page",
        state: "held",
        until: actAt(40).at,
        joinedAt: actAt(2).at,
        changedAt: actAt(2).at
      })
      yield* same("in order", names(yield* atHere(book((each) => each.of(name)))), ["Zoe", "Abel"])
      yield* fails("there", "NotFound", atThere(book((each) => each.find(first.id))))
      yield* fails("nobody", "NotFound", atHere(book((each) => each.find(nobody))))
      yield* fails("no id", "NotFound", atHere(book((each) => each.find("ada"))))
    })
  },
  {
    port: "EnrolmentBook",
    name: "knows an address while its sign-up is active",
    run: Effect.gen(function* () {
      const name = named("buch-adresse")
      yield* atHere(add(name))
      const { id } = yield* atHere(enrol(name, "Ada", "waiting"))
      const known = atHere(book((each) => each.known(name, "mailto:ada@example.org")))
      yield* same("known", (yield* known)?.id, id)
      yield* same("there", yield* atThere(book((each) => each.known(name, "mailto:ada@example.org"))), undefined)
      const again = { course: name, participant: participant("Ada"), way: "page", state: "review" } as const
      const added = yield* atHere(book((each) => each.add({ ...again, address: "mailto:ada@example.org" }, actAt(3))))
      yield* same("again", [added.repeated, added.enrolment.id, added.enrolment.state], [true, id, "waiting"])
      yield* same("once", (yield* atHere(book((each) => each.of(name)))).length, 1)
      yield* atHere(
        book((each) => each.change(id, participant("Ada", { contact: { phone: "0171 1" } }), "tel:+491711", actAt(3)))
      )
      yield* same("moved away", yield* known, undefined)
      yield* same("to", (yield* atHere(book((each) => each.known(name, "tel:+491711"))))?.id, id)
      yield* atHere(book((each) => each.move(id, { state: "withdrawn" }, actAt(4))))
      yield* same("left", yield* atHere(book((each) => each.known(name, "tel:+491711"))), undefined)
    })
  },
  {
    port: "EnrolmentBook",
    name: "tells who is next, and who is past the deadline",
    run: Effect.gen(function* () {
      const name = named("buch-reihe")
      yield* atHere(add(name))
      for (const who of ["Ada", "Bea", "Cem"]) yield* atHere(enrol(name, who, "waiting"))
      yield* atHere(enrol(name, "Dan", "held", { until: actAt(30).at }))
      yield* atHere(enrol(name, "Eva", "held"))
      const line = (most: number) => Effect.map(atHere(book((each) => each.line(name, most))), names)
      yield* same("none", yield* line(0), [])
      yield* same("two", yield* line(2), ["Ada", "Bea"])
      const [ada, , cem] = yield* atHere(book((each) => each.of(name)))
      yield* same("before Cem", cem && (yield* atHere(book((each) => each.ahead(cem)))), 2)
      if (ada) yield* atHere(book((each) => each.move(ada.id, { state: "waiting", order: "last" }, actAt(5))))
      yield* same("Ada last", yield* line(9), ["Bea", "Cem", "Ada"])
      const ended = (minute: number) => Effect.map(atHere(book((each) => each.ended(name, actAt(minute).at))), names)
      yield* same("not yet", yield* ended(29), [])
      yield* same("at the deadline", yield* ended(30), ["Dan"])
    })
  },
  {
    port: "EnrolmentBook",
    name: "moves: a new state forgets the old deadline",
    run: Effect.gen(function* () {
      const name = named("buch-zustand")
      yield* atHere(add(name))
      const { id } = yield* atHere(enrol(name, "Ada", "held", { until: actAt(30).at }))
      const moved = yield* atHere(book((each) => each.move(id, { state: "confirmed" }, actAt(6))))
      yield* same("confirmed", [moved.state, moved.until, moved.changedAt], ["confirmed", undefined, actAt(6).at])
      const offered = yield* atHere(book((each) => each.move(id, { state: "offered", until: actAt(50).at }, actAt(7))))
      yield* same("offered", [offered.state, offered.until, offered.number], ["offered", actAt(50).at, 1])
      yield* undone(book((each) => each.move(id, { state: "lapsed" }, actAt(8))))
      yield* same("still", (yield* atHere(book((each) => each.find(id)))).state, "offered")
      yield* atHere(book((each) => each.takeOver(id, nobody, actAt(9))))
      yield* same("person", (yield* atHere(book((each) => each.find(id)))).person, nobody)
      yield* fails("there", "NotFound", atThere(book((each) => each.move(id, { state: "lapsed" }, actAt(9)))))
    })
  }
]
