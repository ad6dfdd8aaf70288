/** Courses, sign-ups, attendance and certificates in memory. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Desk from "../Desk.ts"
import { Conflict, Municipality, NotFound } from "../office/index.ts"
import type { AttendanceRecord, Certificate, Course, CourseName, Enrolment } from "./model.ts"
import { AttendanceSheet, CertificateRegister, CourseCalendar, EnrolmentBook } from "./ports.ts"
import { active, addressOf, lastDay, seated } from "./seats.ts"

const courses = Desk.drawer<Course>()
const enrolments = Desk.drawer<Enrolment>()
const attendance = Desk.drawer<AttendanceRecord>()
const certificates = Desk.drawer<Certificate>()

const found = <A>(kind: "course" | "enrolment" | "certificate", id: string, kept: Effect.Effect<A | undefined>) =>
  Effect.flatMap(kept, (value) =>
    value === undefined ? Effect.fail(new NotFound({ kind, id })) : Effect.succeed(value)
  )

const course = (name: CourseName) => found("course", name, courses.find(name))
const enrolment = (id: string) => found("enrolment", id, enrolments.find(id))
const certificate = (id: string) => found("certificate", id, certificates.find(id))

const enrolled = (name: CourseName) =>
  Effect.map(enrolments.all, (all) =>
    all.filter((each) => each.course === name).sort((one, other) => one.number - other.number)
  )
const nextNumber = (name: CourseName) => Effect.map(enrolled(name), (all) => (all.at(-1)?.number ?? 0) + 1)

const put = (changed: Course) => courses.put(changed.name, { ...changed, revision: changed.revision + 1 })

const isEnded =
  (at: string) =>
  ({ state, until }: Enrolment): boolean =>
    (state === "held" || state === "offered") && until !== undefined && until <= at

const standing = (name: CourseName, at: string) =>
  Effect.zipWith(course(name), enrolled(name), (kept, all) => ({
    course: kept,
    taken: all.filter(({ state }) => seated.includes(state)).length,
    waiting: all.filter(({ state }) => state === "waiting").length,
    ended: all.filter(isEnded(at)).length
  }))

/** The courses of each municipality. */
export const courseCalendar: Layer.Layer<CourseCalendar> = Layer.succeed(CourseCalendar, {
  add: Effect.fnUntraced(function* (name, planned) {
    if (yield* courses.find(name)) return yield* new Conflict({ reason: "CourseExists", details: { name } })
    yield* courses.put(name, { ...planned, name, revision: 0 })
  }),
  find: course,
  all: () => Effect.map(courses.all, (all) => [...all].sort((one, other) => (lastDay(one) < lastDay(other) ? 1 : -1))),
  change: (name, planned) => Effect.flatMap(course(name), (kept) => put({ ...kept, ...planned })),
  publish: (name, published, { at }) =>
    Effect.flatMap(course(name), ({ publishedAt = at, ...kept }) => put(published ? { ...kept, publishedAt } : kept)),
  cancel: (name, reason, { at }) =>
    Effect.flatMap(course(name), ({ cancelled: _undone, ...kept }) =>
      put(reason === undefined ? kept : { ...kept, cancelled: { at, reason } })
    ),
  hold: standing,
  count: standing
})

const known = (name: CourseName, address: string) =>
  Effect.map(enrolled(name), (all) =>
    all.find(({ state, contact }) => active.includes(state) && addressOf(contact) === address)
  )

/** The sign-ups of each municipality. */
export const enrolmentBook: Layer.Layer<EnrolmentBook> = Layer.succeed(EnrolmentBook, {
  add: Effect.fnUntraced(function* ({ course: name, participant, address, way, state, until }, { at }) {
    const before = address === undefined ? undefined : yield* known(name, address)
    if (before !== undefined) return { enrolment: before, repeated: true }
    const id = yield* Desk.newId
    const number = yield* nextNumber(name)
    const times = { joinedAt: at, changedAt: at, ...(until === undefined ? {} : { until }) }
    const added: Enrolment = { ...participant, id, course: name, number, way, state, ...times }
    yield* enrolments.put(id, added)
    return { enrolment: added, repeated: false }
  }),
  find: enrolment,
  known,
  of: enrolled,
  line: (name, most) =>
    Effect.map(enrolled(name), (all) => all.filter(({ state }) => state === "waiting").slice(0, most)),
  ahead: ({ course: name, number }) =>
    Effect.map(enrolled(name), (all) => all.filter((each) => each.state === "waiting" && each.number < number).length),
  ended: (name, at) => Effect.map(enrolled(name), (all) => all.filter(isEnded(at))),
  move: Effect.fnUntraced(function* (id, { state, until, order }, { at }) {
    const { until: _ended, ...kept } = yield* enrolment(id)
    const number = order === "last" ? yield* nextNumber(kept.course) : kept.number
    const moved = { ...kept, number, state, changedAt: at, ...(until === undefined ? {} : { until }) }
    yield* enrolments.put(id, moved)
    return moved
  }),
  change: (id, participant) =>
    Effect.flatMap(enrolment(id), ({ needs: _needs, ...kept }) => enrolments.put(id, { ...kept, ...participant })),
  takeOver: (id, person) => Effect.flatMap(enrolment(id), (kept) => enrolments.put(id, { ...kept, person }))
})

const record = (name: CourseName) =>
  Effect.map(attendance.find(name), (kept): AttendanceRecord => kept ?? { noted: [], madeUp: [] })

/** The attendance of each municipality. */
export const attendanceSheet: Layer.Layer<AttendanceSheet> = Layer.succeed(AttendanceSheet, {
  of: record,
  note: (name, date, present) =>
    Effect.flatMap(record(name), ({ noted, madeUp }) =>
      attendance.put(name, {
        noted: [...noted.filter((each) => each.date !== date), { date, present: [...new Set(present)] }],
        madeUp
      })
    ),
  makeUp: (name, id, date, on) =>
    Effect.flatMap(record(name), ({ noted, madeUp }) => {
      const others = madeUp.filter((each) => each.enrolment !== id || each.date !== date)
      return attendance.put(name, {
        noted,
        madeUp: on === undefined ? others : [...others, { enrolment: id, date, on }]
      })
    })
})

/** The certificates of each municipality; codes are looked up at every desk. */
export const certificateRegister: Layer.Layer<CertificateRegister, never, Desk.House> = Layer.effect(
  CertificateRegister,
  Effect.map(Desk.House, (house) => ({
    issue: Effect.fnUntraced(function* (issued) {
      const id = yield* Desk.newId
      const year = issued.issuedOn.slice(0, 4)
      const all = yield* certificates.all
      const count = all.filter(({ number }) => number.startsWith(`${year}-`)).length
      const kept = { ...issued, id, number: `${year}-${String(count + 1).padStart(4, "0")}` }
      yield* certificates.put(id, kept)
      const old = all.find(({ number }) => number === issued.replaces)
      if (old !== undefined) yield* certificates.put(old.id, { ...old, replacedBy: kept.number })
      return kept
    }),
    find: certificate,
    of: (name) => Effect.map(certificates.all, (all) => all.filter(({ courseName }) => courseName === name)),
    withdraw: (id, on, reason) =>
      Effect.flatMap(certificate(id), (kept) => certificates.put(id, { ...kept, withdrawn: { on, reason } })),
    check: Effect.fnUntraced(function* (code) {
      for (const desk of yield* house.desks()) {
        const one = (yield* house.look(desk, certificates.all)).find((each) => each.code === code)
        if (one !== undefined) return Option.some({ municipality: Municipality.make(desk), certificate: one })
      }
      return Option.none()
    })
  }))
)
