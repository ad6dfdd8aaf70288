/** What every calendar of courses, book of enrolments, attendance sheet and register of certificates must do. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { of as day } from "../CivilDate.ts"
import { type Exam, fails, same } from "../Exam.ts"
import { atHere, atThere, undone } from "../office/conformance.ts"
import { actAt, here, nobody } from "../office/examples.ts"
import type { Office } from "../office/index.ts"
import { named, participant, planned } from "./examples.ts"
import { CertificateCode, type CourseName, type Enrolment, type NewCertificate, type PlannedCourse } from "./model.ts"
import { AttendanceSheet, CertificateRegister, CourseCalendar, EnrolmentBook, type NewEnrolment } from "./ports.ts"
import { addressOf } from "./seats.ts"

type Ports = AttendanceSheet | CertificateRegister | CourseCalendar | EnrolmentBook | Office

const add = (name: CourseName, change: Partial<PlannedCourse> = {}) =>
  CourseCalendar.use((calendar) => calendar.add(name, planned(change), actAt(1)))
const find = (name: CourseName) => CourseCalendar.use((calendar) => calendar.find(name))
const hold = (name: CourseName, minute: number) =>
  CourseCalendar.use((calendar) => calendar.hold(name, actAt(minute).at))

const enrol = (course: CourseName, who: string, state: NewEnrolment["state"], change: Partial<NewEnrolment> = {}) => {
  const each = participant(who)
  const address = addressOf(each.contact) ?? ""
  return EnrolmentBook.use((book) =>
    Effect.map(
      book.add({ course, participant: each, address, way: "page", state, ...change }, actAt(2)),
      ({ enrolment }) => enrolment
    )
  )
}
const book = <A, E, R>(use: (book: EnrolmentBook["Service"]) => Effect.Effect<A, E, R>) => EnrolmentBook.use(use)
const names = (all: ReadonlyArray<Enrolment>) => all.map(({ name }) => name)

const certificate = (code: string, course: CourseName, change: Partial<NewCertificate> = {}): NewCertificate => ({
  code: CertificateCode.make(code),
  enrolment: nobody,
  courseName: course,
  content: {
    name: "Ada Abend",
    course: "Grundkurs 2027",
    organiser: "Beispielverband",
    place: "Altes Rathaus",
    topics: [],
    days: [day("2027-03-02")],
    minutes: 120,
    completedOn: day("2027-03-02")
  },
  issuedOn: day("2027-03-24"),
  trace: {
    form: 1,
    programme: here,
    programmeVersion: 1,
    decidedOn: day("2027-03-24"),
    decision: { _tag: "Granted", value: 1, doubted: [] },
    grounds: []
  },
  ...change
})
const issue = (issued: NewCertificate) => CertificateRegister.use((register) => register.issue(issued, actAt(9)))
const check = (code: string) => CertificateRegister.use((register) => register.check(CertificateCode.make(code)))

const calendarExams: ReadonlyArray<Exam<Ports>> = [
  {
    port: "CourseCalendar",
    name: "keeps a course under its name, once, at one desk",
    run: Effect.gen(function* () {
      const name = named("kalender-einmal")
      yield* atHere(add(name))
      yield* same("as planned", yield* atHere(find(name)), { ...planned(), name, revision: 0 })
      const { reason } = yield* fails("again", "Conflict", atHere(add(name)))
      yield* same("the reason", reason, "CourseExists")
      yield* fails("there", "NotFound", atThere(find(name)))
      yield* atThere(add(name, { title: "Ein anderer" }))
      yield* same("still here", (yield* atHere(find(name))).title, "Grundkurs 2027")
    })
  },
  {
    port: "CourseCalendar",
    name: "changes, publishes and cancels, and undoes both; each raises the revision",
    run: Effect.gen(function* () {
      const name = named("kalender-anders")
      const calendar = yield* CourseCalendar
      yield* atHere(add(name))
      yield* atHere(calendar.change(name, planned({ place: "Neues Rathaus" }), actAt(2)))
      yield* atHere(calendar.publish(name, true, actAt(3)))
      yield* atHere(calendar.publish(name, true, actAt(4)))
      const published = yield* atHere(find(name))
      yield* same("first published", published.publishedAt, actAt(3).at)
      yield* same("moved", [published.place, published.revision], ["Neues Rathaus", 3])
      yield* atHere(calendar.cancel(name, "Zu wenige", actAt(5)))
      yield* same("cancelled", (yield* atHere(find(name))).cancelled, { at: actAt(5).at, reason: "Zu wenige" })
      yield* atHere(calendar.cancel(name, undefined, actAt(6)))
      yield* atHere(calendar.publish(name, false, actAt(7)))
      yield* undone(calendar.cancel(name, "Nie", actAt(8)))
      const { cancelled, publishedAt, revision } = yield* atHere(find(name))
      yield* same("neither", [cancelled, publishedAt, revision], [undefined, undefined, 6])
      yield* fails("nothing there", "NotFound", atThere(calendar.publish(name, true, actAt(9))))
    })
  },
  {
    port: "CourseCalendar",
    name: "shows the course that ends last first",
    run: Effect.gen(function* () {
      const dates = (on: string) =>
        planned()
          .dates.slice(0, 1)
          .map((each) => ({ ...each, on: day(on) }))
      yield* atHere(add(named("kalender-frueh"), { dates: dates("2021-05-01") }))
      yield* atHere(add(named("kalender-spaet"), { dates: dates("2022-05-01") }))
      const order = (yield* atHere(CourseCalendar.use((calendar) => calendar.all())))
        .map(({ name }) => name)
        .filter((name) => name === "kalender-frueh" || name === "kalender-spaet")
      yield* same("order", order, [named("kalender-spaet"), named("kalender-frueh")])
    })
  },
  {
    port: "CourseCalendar",
    name: "counts places, those who wait, and what is past its deadline",
    run: Effect.gen(function* () {
      const name = named("kalender-zahl")
      yield* atHere(add(name, { capacity: 3 }))
      yield* atHere(enrol(name, "Ada", "held", { until: actAt(30).at }))
      yield* atHere(enrol(name, "Bea", "offered", { until: actAt(31).at }))
      yield* atHere(enrol(name, "Cem", "confirmed"))
      for (const [who, state] of [
        ["Dan", "waiting"],
        ["Eva", "waiting"],
        ["Fay", "review"],
        ["Gil", "withdrawn"]
      ] as const)
        yield* atHere(enrol(name, who, state))
      const counts = (minute: number) =>
        Effect.map(atHere(hold(name, minute)), ({ taken, waiting, ended }) => ({ taken, waiting, ended }))
      yield* same("before", yield* counts(29), { taken: 3, waiting: 2, ended: 0 })
      const shown = yield* atHere(CourseCalendar.use((calendar) => calendar.count(name, actAt(30).at)))
      yield* same("shown", [shown.taken, shown.waiting, shown.ended], [3, 2, 1])
      yield* same("at the deadline", yield* counts(30), { taken: 3, waiting: 2, ended: 1 })
      yield* same("after both", yield* counts(31), { taken: 3, waiting: 2, ended: 2 })
      yield* fails("there", "NotFound", atThere(hold(name, 29)))
    })
  }
]

const bookExams: ReadonlyArray<Exam<Ports>> = [
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

const sheetExams: ReadonlyArray<Exam<Ports>> = [
  {
    port: "AttendanceSheet",
    name: "replaces who was there, and keeps that nobody was",
    run: Effect.gen(function* () {
      const name = named("liste-anwesend")
      yield* atHere(add(name))
      const { id: ada } = yield* atHere(enrol(name, "Ada", "confirmed"))
      const { id: bea } = yield* atHere(enrol(name, "Bea", "confirmed"))
      const sheet = yield* AttendanceSheet
      const record = atHere(sheet.of(name))
      yield* same("empty", yield* record, { noted: [], madeUp: [] })
      yield* atHere(sheet.note(name, "1", [ada, bea, ada], actAt(3)))
      yield* atHere(sheet.note(name, "2", [], actAt(3)))
      yield* atHere(sheet.note(name, "1", [bea], actAt(4)))
      const { noted } = yield* record
      const sorted = [...noted].sort((one, other) => (one.date < other.date ? -1 : 1))
      yield* same("noted", sorted, [
        { date: "1", present: [bea] },
        { date: "2", present: [] }
      ])
      yield* atHere(sheet.makeUp(name, ada, "1", day("2027-04-01"), actAt(5)))
      yield* atHere(sheet.makeUp(name, ada, "1", day("2027-04-02"), actAt(6)))
      yield* same("made up", (yield* record).madeUp, [{ enrolment: ada, date: "1", on: day("2027-04-02") }])
      yield* atHere(sheet.makeUp(name, ada, "1", undefined, actAt(7)))
      yield* same("undone", (yield* record).madeUp, [])
      yield* same("there", yield* atThere(sheet.of(name)), { noted: [], madeUp: [] })
    })
  }
]

const registerExams: ReadonlyArray<Exam<Ports>> = [
  {
    port: "CertificateRegister",
    name: "numbers by year, finds by code from any desk and from none",
    run: Effect.gen(function* () {
      const name = named("register-zahl")
      yield* atHere(add(name))
      const { id } = yield* atHere(enrol(name, "Ada", "confirmed"))
      const one = yield* atHere(issue(certificate("0000-0000-0001", name, { enrolment: id })))
      const two = yield* atHere(
        issue(certificate("0000-0000-0002", name, { enrolment: id, issuedOn: day("2028-01-02") }))
      )
      yield* same("numbers", [one.number.slice(0, 5), two.number.slice(0, 5)], ["2027-", "2028-"])
      const told = { municipality: here, certificate: one }
      yield* same("from outside", yield* check("0000-0000-0001"), Option.some(told))
      yield* same("from elsewhere", yield* atThere(check("0000-0000-0001")), Option.some(told))
      yield* same("unknown", yield* check("0000-0000-0009"), Option.none())
      yield* fails("there", "NotFound", atThere(CertificateRegister.use((register) => register.find(one.id))))
      yield* same("of the course", (yield* atHere(CertificateRegister.use((register) => register.of(name)))).length, 2)
    })
  },
  {
    port: "CertificateRegister",
    name: "keeps the old number of a replaced one, and one that was withdrawn",
    run: Effect.gen(function* () {
      const name = named("register-ersatz")
      yield* atHere(add(name))
      const { id } = yield* atHere(enrol(name, "Ada", "confirmed"))
      const old = yield* atHere(issue(certificate("0000-0000-0003", name, { enrolment: id })))
      const fresh = yield* atHere(issue(certificate("0000-0000-0004", name, { enrolment: id, replaces: old.number })))
      const register = yield* CertificateRegister
      yield* same("replaced by", (yield* atHere(register.find(old.id))).replacedBy, fresh.number)
      yield* same("replaces", (yield* atHere(register.find(fresh.id))).replaces, old.number)
      yield* atHere(register.withdraw(fresh.id, day("2027-05-01"), "Verwechslung", actAt(9)))
      const withdrawn = Option.map(yield* check("0000-0000-0004"), (found) => found.certificate.withdrawn)
      yield* same("withdrawn", withdrawn, Option.some({ on: day("2027-05-01"), reason: "Verwechslung" }))
      yield* fails("of nobody", "NotFound", atHere(register.withdraw(nobody, day("2027-05-01"), "x", actAt(9))))
    })
  }
]

/** Questions about courses. */
export const courseExams: ReadonlyArray<Exam<Ports>> = [...calendarExams, ...bookExams, ...sheetExams, ...registerExams]
