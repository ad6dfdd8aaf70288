/** Courses as the office and the trainer run them: from the plan to the certificates. */
import { Appointment, Course, Office, Trace } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import type { AnyEndpoint, contract } from "../../contract/index.ts"
import { newCode } from "../certificateCode.ts"
import { tellCancelled, tellCertificate, tellChange, tellMoved, tellState } from "../courseLetters.ts"
import { courseRecord, entryOf } from "../courseRecord.ts"
import type { Call, Handlers } from "../desk.ts"
import { Invalid } from "../failure.ts"
import { courseOf, writeCertificates } from "./courses.ts"
import { municipalityOf, programmeOf, staffOf } from "./programme.ts"

type Asked = Call<AnyEndpoint>

const nowOf = ({ act, today }: Pick<Asked, "act" | "today">): Course.Now => ({ act, today })

const note = (id: string, what: string, details: Office.JournalEntry["details"], act: Office.Act) =>
  Effect.flatMap(Office.Journal, (journal) => journal.record(act, { subject: { kind: "course", id }, what, details }))

/** The participant in the address, who must belong to the course in it. */
const participantOf = Effect.fnUntraced(function* (call: Pick<Asked, "params">) {
  const name = yield* courseOf(call)
  const found = yield* (yield* Course.EnrolmentBook).find(call.params.participant ?? "")
  if (found.course !== name) return yield* new Office.NotFound({ kind: "enrolment", id: found.id })
  return found
})

/** The certificate in the address, which must belong to the course in it. */
const certificateOf = Effect.fnUntraced(function* (call: Pick<Asked, "params">) {
  const name = yield* courseOf(call)
  const found = yield* (yield* Course.CertificateRegister).find(call.params.certificate ?? "")
  if (found.courseName !== name) return yield* new Office.NotFound({ kind: "certificate", id: found.id })
  return found
})

/** The date in the address. */
const dateOf = Effect.fnUntraced(function* (call: Pick<Asked, "params">) {
  const name = yield* courseOf(call)
  const { dates } = yield* (yield* Course.CourseCalendar).find(name)
  const date = dates.find(({ id }) => id === call.params.date)
  return date === undefined
    ? yield* new Office.NotFound({ kind: "session", id: call.params.date ?? "" })
    : { name, date }
})

const check = (course: Course.PlannedCourse) => {
  const fields = Course.faults(course).map((fault) => ({ ...fault, details: {} }))
  return fields.length === 0 ? Effect.void : Effect.fail(new Invalid({ fields }))
}

/** Changes one sign-up and tells whom it concerns. */
const changeOne = Effect.fnUntraced(function* <E, R>(
  call: Asked,
  what: string,
  change: (id: string) => Effect.Effect<Course.Changed, E, R>,
  details: Office.JournalEntry["details"] = {}
) {
  const before = yield* participantOf(call)
  const { enrolment, moved } = yield* change(before.id)
  const course = yield* (yield* Course.CourseCalendar).find(enrolment.course)
  yield* tellMoved(course, { ...moved, lapsed: moved.lapsed.filter(({ id }) => id !== enrolment.id) }, call)
  if (enrolment.state !== before.state) yield* tellState(course, enrolment, call)
  yield* note(enrolment.course, what, { name: enrolment.name, state: enrolment.state, ...details }, call.act)
  return enrolment.state
})

const reached = (course: Course.CourseName) =>
  Effect.map(
    Effect.flatMap(Course.EnrolmentBook, (book) => book.of(course)),
    (all) => all.filter(Course.isActive)
  )

const issuingOf = (call: Asked, programme: Course.CertifyingProgramme): Course.Issuing => ({
  programme,
  act: call.act,
  today: call.today,
  newCode: () => newCode(call.house)
})

const valid = (course: Course.CourseName) =>
  Effect.map(
    Effect.flatMap(Course.CertificateRegister, (register) => register.of(course)),
    (all) => all.filter(Course.isValid)
  )

/** Whether what people have in their calendars is no longer so. */
const isMoved = (before: Course.Course, after: Course.PlannedCourse): boolean =>
  before.place !== after.place ||
  JSON.stringify(before.dates.map(({ on, from, until }) => [on, from, until])) !==
    JSON.stringify(after.dates.map(({ on, from, until }) => [on, from, until]))

export const training: Handlers<typeof contract.training> = {
  list: (call) =>
    Effect.gen(function* () {
      const all = yield* (yield* Course.CourseCalendar).all()
      return yield* Effect.forEach(all, (course) => entryOf(course, call))
    }),
  propose: (call) =>
    Effect.gen(function* () {
      const programme = yield* programmeOf(call)
      const law = Course.day(programme.course, call.today)
      const explained = Course.explain(law, { dates: 0, attended: 0, unnoted: 0 })
      const { dates, topics } = law.rules
      return {
        ...(dates === undefined || dates.verification === "open" ? {} : { dates: dates.value }),
        topics: topics === undefined || topics.verification === "open" ? [] : topics.value,
        explained: { trace: Trace.of(programme, call.today, explained), blockers: [] }
      }
    }),
  add: (call) =>
    Effect.gen(function* () {
      const { course: name, ...planned } = call.body
      yield* check(planned)
      yield* (yield* Course.CourseCalendar).add(name, planned, call.act)
      yield* note(name, "CourseAdded", { title: planned.title }, call.act)
      return { name }
    }),
  show: (call) =>
    Effect.gen(function* () {
      const course = yield* (yield* Course.CourseCalendar).find(yield* courseOf(call))
      return yield* courseRecord(yield* programmeOf(call), course, staffOf(call).role, call)
    }),
  change: (call) =>
    Effect.gen(function* () {
      const name = yield* courseOf(call)
      yield* check(call.body)
      const calendar = yield* Course.CourseCalendar
      const { course: before } = yield* calendar.hold(name, call.act.at)
      yield* calendar.change(name, call.body, call.act)
      const after = yield* calendar.find(name)
      yield* tellMoved(after, yield* Course.moveUp(name, nowOf(call)), call)
      if (before.publishedAt !== undefined && isMoved(before, call.body)) {
        const seated = (yield* reached(name)).filter(Course.hasSeat)
        yield* Effect.forEach(seated, (each) => tellChange(after, each, call), { discard: true })
      }
      yield* note(name, "CourseChanged", { title: after.title, capacity: after.capacity }, call.act)
      return {}
    }),
  publish: (call) =>
    Effect.gen(function* () {
      const name = yield* courseOf(call)
      const { published } = call.body
      yield* (yield* Course.CourseCalendar).publish(name, published, call.act)
      yield* note(name, published ? "CoursePublished" : "CourseHidden", {}, call.act)
      return {}
    }),
  cancel: (call) =>
    Effect.gen(function* () {
      const name = yield* courseOf(call)
      const { reason } = call.body
      const calendar = yield* Course.CourseCalendar
      yield* calendar.cancel(name, reason ?? undefined, call.act)
      const course = yield* calendar.find(name)
      if (reason !== null && course.publishedAt !== undefined) {
        yield* Effect.forEach(yield* reached(name), (each) => tellCancelled(course, each, call), { discard: true })
      }
      yield* note(name, reason === null ? "CancellationUndone" : "CourseCancelled", { reason: reason ?? "" }, call.act)
      return {}
    }),
  admit: (call) =>
    Effect.gen(function* () {
      const name = yield* courseOf(call)
      const { way, ...participant } = call.body
      const { enrolment, moved } = yield* Course.admit(name, participant, way, nowOf(call))
      const course = yield* (yield* Course.CourseCalendar).find(name)
      yield* tellMoved(course, moved, call)
      if (way === "office") yield* tellState(course, enrolment, call)
      yield* note(name, "ParticipantAdmitted", { name: enrolment.name, way }, call.act)
      return { id: enrolment.id }
    }),
  changeParticipant: (call) =>
    Effect.gen(function* () {
      const { id, course } = yield* participantOf(call)
      const address = Course.addressOf(call.body.contact)
      const book = yield* Course.EnrolmentBook
      yield* (yield* Course.CourseCalendar).hold(course, call.act.at)
      const known = address === undefined ? undefined : yield* book.known(course, address)
      if (known !== undefined && known.id !== id) {
        return yield* new Office.Conflict({ reason: "AlreadyEnrolled", details: { name: known.name } })
      }
      yield* book.change(id, call.body, address, call.act)
      yield* note(course, "ParticipantChanged", { name: call.body.name }, call.act)
      return {}
    }),
  confirm: (call) =>
    Effect.map(
      changeOne(call, "PlaceConfirmed", (id) => Course.confirm(id, nowOf(call))),
      (state) => ({ state })
    ),
  review: (call) =>
    Effect.map(
      changeOne(call, "EnrolmentReviewed", (id) => Course.review(id, call.body.admitted, nowOf(call))),
      (state) => ({ state })
    ),
  reviewAll: (call) =>
    Effect.gen(function* () {
      const name = yield* courseOf(call)
      const course = yield* (yield* Course.CourseCalendar).find(name)
      // Holds the course: who is read below is decided by nobody else meanwhile.
      yield* tellMoved(course, yield* Course.moveUp(name, nowOf(call)), call)
      const { participants, declined } = call.body
      const all = yield* (yield* Course.EnrolmentBook).of(name)
      const stranger = participants.find((id) => all.every((each) => each.id !== id))
      if (stranger !== undefined) return yield* new Office.NotFound({ kind: "enrolment", id: stranger })
      // In the order of joining, whatever the order of the list.
      const asked = all.filter(({ id, state }) => state === "review" && participants.includes(id))
      yield* Effect.forEach(asked, ({ id: participant }) =>
        changeOne(
          { ...call, params: { ...call.params, participant } },
          "EnrolmentReviewed",
          (id) => Course.review(id, declined === null, nowOf(call)),
          declined === null ? {} : { reason: declined }
        )
      )
      return { reviewed: asked.length, passedOver: new Set(participants).size - asked.length }
    }),
  withdraw: (call) =>
    Effect.as(
      changeOne(call, "EnrolmentWithdrawn", (id) => Course.withdraw(id, nowOf(call))),
      {}
    ),
  noteAttendance: (call) =>
    Effect.gen(function* () {
      const { name, date } = yield* dateOf(call)
      const known = new Set((yield* (yield* Course.EnrolmentBook).of(name)).map(({ id }) => id))
      const stranger = call.body.present.find((id) => !known.has(id))
      if (stranger !== undefined) return yield* new Office.NotFound({ kind: "enrolment", id: stranger })
      const present = new Set(call.body.present)
      yield* (yield* Course.AttendanceSheet).note(name, date.id, [...present], call.act)
      yield* note(name, "CourseAttendanceNoted", { on: date.on, count: present.size }, call.act)
      return {}
    }),
  makeUp: (call) =>
    Effect.gen(function* () {
      const { name, date } = yield* dateOf(call)
      const { id, name: who } = yield* participantOf(call)
      const { on } = call.body
      yield* (yield* Course.AttendanceSheet).makeUp(name, id, date.id, on ?? undefined, call.act)
      yield* note(name, on === null ? "MakeUpUndone" : "DateMadeUp", { name: who, on: on ?? "" }, call.act)
      return {}
    }),
  certify: (call) =>
    Effect.gen(function* () {
      const name = yield* courseOf(call)
      const issuing = issuingOf(call, yield* programmeOf(call))
      const issued = yield* Course.certify(name, call.body.participants, issuing)
      const course = yield* (yield* Course.CourseCalendar).find(name)
      const book = yield* Course.EnrolmentBook
      for (const certificate of issued) {
        yield* tellCertificate(course, yield* book.find(certificate.enrolment), certificate, call)
      }
      yield* note(name, "CertificatesIssued", { count: issued.length }, call.act)
      return { issued: issued.length }
    }),
  reissue: (call) =>
    Effect.gen(function* () {
      const { id, number } = yield* certificateOf(call)
      const fresh = yield* Course.reissue(id, issuingOf(call, yield* programmeOf(call)))
      yield* note(fresh.courseName, "CertificateReissued", { number: fresh.number, replaces: number }, call.act)
      return { id: fresh.id }
    }),
  withdrawCertificate: (call) =>
    Effect.gen(function* () {
      const { id, number, courseName } = yield* certificateOf(call)
      const { reason } = call.body
      yield* (yield* Course.CertificateRegister).withdraw(id, call.today, reason, call.act)
      yield* note(courseName, "CertificateWithdrawn", { number, reason }, call.act)
      return {}
    }),
  certificates: (call) =>
    Effect.gen(function* () {
      const name = yield* courseOf(call)
      yield* (yield* Course.CourseCalendar).find(name)
      const [first, ...rest] = yield* valid(name)
      if (first === undefined) return yield* new Office.NotFound({ kind: "certificate", id: name })
      return yield* writeCertificates(call, [first, ...rest])
    }),
  takeOver: (call) =>
    Effect.gen(function* () {
      const { id, course, name, contact, languages, person } = yield* participantOf(call)
      const register = yield* Appointment.GuideRegister
      if (person !== undefined) return { person: person as Appointment.PersonId }
      if (contact.email === undefined && contact.phone === undefined) {
        return yield* new Invalid({
          fields: [{ pointer: "/contact", reason: "InvalidField", details: { field: "contact", fault: "missing" } }]
        })
      }
      const added = yield* register.add({ name, contact, offer: { tasks: [], languages } }, call.act)
      const certificate = (yield* valid(course)).find(({ enrolment }) => enrolment === id)
      if (certificate !== undefined) {
        const { completedOn } = certificate.content
        yield* register.recordPaper(added, { _tag: "BasicTraining", completedOn, provider: { _tag: "Own" } }, call.act)
      }
      yield* (yield* Course.EnrolmentBook).takeOver(id, added, call.act)
      const subject = { kind: "person" as const, id: added }
      const details = { course, municipality: municipalityOf(call), certificate: certificate?.number ?? "" }
      yield* (yield* Office.Journal).record(call.act, { subject, what: "TakenOverFromCourse", details })
      return { person: added }
    })
}
