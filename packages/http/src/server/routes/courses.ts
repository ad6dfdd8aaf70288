/** Courses as anybody may see them, the sign-up, and the page of one's own. */
import { Course, Office, Programme } from "@lotsenwerk/domain"
import type { NonEmptyReadonlyArray } from "effect/Array"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import type { AnyEndpoint, contract } from "../../contract/index.ts"
import { admission, handOut } from "../admission/admission.ts"
import { tellAgain, tellMoved, tellOrganiser, tellState } from "../courseLetters.ts"
import type { Call, Handlers } from "../desk.ts"
import { Invalid } from "../failure.ts"
import { openedBy } from "../ownLink.ts"
import { inEach, publicCourse, standingOf } from "../publicCourse.ts"
import { isDemo, municipalityOf, programmeOf } from "./programme.ts"

type Asked = Pick<Call<AnyEndpoint>, "params" | "act" | "today">

/** The course in the address; a name that can be none is unknown. */
export const courseOf = ({ params }: Pick<Asked, "params">) => {
  const name = params.course ?? ""
  return Schema.is(Course.CourseName)(name)
    ? Effect.succeed(name)
    : Effect.fail(new Office.NotFound({ kind: "course", id: name }))
}

/** A course with how it stands; a draft is unknown. */
const shown = Effect.fnUntraced(function* (name: Course.CourseName, call: Asked) {
  const standing = yield* (yield* Course.CourseCalendar).count(name, call.act.at)
  const state = standingOf(standing, call.today)
  if (state === "draft") return yield* new Office.NotFound({ kind: "course", id: name })
  return publicCourse(yield* programmeOf(call), yield* isDemo(municipalityOf(call)), standing, state)
})

/** A course as those see it who have signed up; one that was taken off the pages is closed to them, not unknown. */
const shownToOwn = Effect.fnUntraced(function* (name: Course.CourseName, call: Asked) {
  const standing = yield* (yield* Course.CourseCalendar).count(name, call.act.at)
  const state = standingOf(standing, call.today)
  const programme = yield* programmeOf(call)
  return publicCourse(programme, yield* isDemo(municipalityOf(call)), standing, state === "draft" ? "closed" : state)
})

/** The sign-up that the secret in the address opens. */
const ownOf = Effect.fnUntraced(function* (call: Pick<Call<AnyEndpoint>, "params" | "house">) {
  const { secret = "" } = call.params
  const id = openedBy(municipalityOf(call), secret, call.house)
  if (id === undefined) return yield* new Office.NotFound({ kind: "enrolment", id: secret })
  return yield* (yield* Course.EnrolmentBook).find(id)
})

const tag = { Present: "present", MadeUp: "madeUp", Missed: "missed", Unnoted: "unnoted" } as const

/** The word for how somebody stands to a date. */
export const dateWord = ({ _tag }: Course.DateStanding) => tag[_tag]

const certificateOf = Effect.fnUntraced(function* ({ course, id }: Course.Enrolment) {
  const all = yield* (yield* Course.CertificateRegister).of(course)
  return all.find((each) => each.enrolment === id && Course.isValid(each))
})

const nowOf = ({ act, today }: Asked): Course.Now => ({ act, today })

/** Writes certificates as one document. */
export const writeCertificates = Effect.fnUntraced(function* (
  call: Pick<Call<AnyEndpoint>, "params" | "house">,
  [first, ...rest]: NonEmptyReadonlyArray<Course.Certificate>
) {
  const { organiser } = yield* programmeOf(call)
  const isSample = yield* isDemo(municipalityOf(call))
  const paper = (certificate: Course.Certificate): Course.CertificatePaper => ({
    certificate,
    issuer: { body: organiser.body, office: organiser.office },
    checkUrl: `${call.house.publicUrl}/pruefen/${certificate.code}`,
    isSample
  })
  return yield* (yield* Course.CertificateWriter).write([paper(first), ...rest.map(paper)])
})

export const courses: Handlers<typeof contract.courses> = {
  list: (call) =>
    Effect.gen(function* () {
      const calendar = yield* Course.CourseCalendar
      const programme = yield* programmeOf(call)
      const demo = yield* isDemo(municipalityOf(call))
      const coming = (yield* calendar.all()).filter((course) => call.today <= Course.lastDay(course))
      const standings = yield* Effect.forEach(coming, ({ name }) => calendar.count(name, call.act.at))
      return standings
        .flatMap((standing) => {
          const state = standingOf(standing, call.today)
          return state === "draft" ? [] : [publicCourse(programme, demo, standing, state)]
        })
        .sort((one, other) => ((one.dates[0]?.on ?? "") < (other.dates[0]?.on ?? "") ? -1 : 1))
    }),
  show: (call) => Effect.flatMap(courseOf(call), (name) => shown(name, call)),
  challenge: (call) =>
    Effect.gen(function* () {
      yield* shown(yield* courseOf(call), call)
      return yield* handOut(call.house)
    }),
  enrol: (call) =>
    Effect.gen(function* () {
      const { from, proof, ...participant } = call.body
      const doubt = yield* admission(proof, call.countVisit(), call.house)
      const name = yield* courseOf(call)
      const signUp = { course: name, participant, way: from, reviewed: doubt !== undefined }
      const { gets, enrolment, repeated, moved } = yield* Course.enrol(signUp, nowOf(call))
      const course = yield* (yield* Course.CourseCalendar).find(name)
      yield* tellMoved(course, moved, call)
      // A robot must not make this house write to strangers: what waits for a look is not written to.
      if (doubt === undefined) yield* repeated ? tellAgain(course, enrolment, call) : tellState(course, enrolment, call)
      const { body } = (yield* programmeOf(call)).organiser
      if (!repeated) yield* tellOrganiser(course, body, call)
      return {
        outcome: doubt === undefined ? gets : ("review" as const),
        by: participant.contact.email === undefined ? ("phone" as const) : ("mail" as const),
        withinHours: course.confirmHours
      }
    }),
  own: (call) =>
    Effect.gen(function* () {
      const enrolment = yield* ownOf(call)
      const { course: name, state, until, contact, needs, language, languages } = enrolment
      const course = yield* (yield* Course.CourseCalendar).find(name)
      const record = yield* (yield* Course.AttendanceSheet).of(name)
      const certificate = yield* certificateOf(enrolment)
      const ahead = state === "waiting" ? yield* (yield* Course.EnrolmentBook).ahead(enrolment) : undefined
      return {
        course: yield* shownToOwn(name, call),
        name: enrolment.name,
        contact,
        languages,
        language,
        state,
        isOver: Course.lastDay(course) < call.today,
        ...(needs === undefined ? {} : { needs }),
        ...(until === undefined ? {} : { until: { at: until, inWords: inEach((format) => format.moment(until)) } }),
        ...(ahead === undefined ? {} : { position: ahead + 1 }),
        attended: course.dates.map((date) => dateWord(Course.dateStanding(record, enrolment.id, date))),
        ...(certificate === undefined ? {} : { certificate: { number: certificate.number, code: certificate.code } })
      }
    }),
  confirm: (call) =>
    Effect.gen(function* () {
      const before = yield* ownOf(call)
      const { enrolment, moved } = yield* Course.confirm(before.id, nowOf(call))
      const course = yield* (yield* Course.CourseCalendar).find(enrolment.course)
      yield* tellMoved(course, { ...moved, lapsed: moved.lapsed.filter(({ id }) => id !== enrolment.id) }, call)
      if (enrolment.state !== before.state) yield* tellState(course, enrolment, call)
      return { state: enrolment.state }
    }),
  change: (call) =>
    Effect.gen(function* () {
      const { id, course, language, contact } = yield* ownOf(call)
      const participant = { ...call.body, language }
      // By its address a person is recognised: a new one could tell whether somebody else has signed up under it.
      if (participant.contact.email !== contact.email) {
        return yield* new Invalid({ fields: [{ pointer: "/contact/email", reason: "EmailFixed", details: {} }] })
      }
      yield* (yield* Course.CourseCalendar).hold(course, call.act.at)
      const address = Course.addressOf(participant.contact)
      yield* (yield* Course.EnrolmentBook).change(id, participant, address, call.act)
      return {}
    }),
  withdraw: (call) =>
    Effect.gen(function* () {
      const before = yield* ownOf(call)
      const { enrolment, moved } = yield* Course.withdraw(before.id, nowOf(call))
      const course = yield* (yield* Course.CourseCalendar).find(enrolment.course)
      yield* tellMoved(course, moved, call)
      if (enrolment.state !== before.state) yield* tellState(course, enrolment, call)
      return {}
    }),
  calendar: (call) =>
    Effect.gen(function* () {
      const { course: name } = yield* ownOf(call)
      const course = yield* (yield* Course.CourseCalendar).find(name)
      const municipality = municipalityOf(call)
      return yield* (yield* Course.CalendarWriter).write(course, {
        id: `${municipality}/${name}`,
        url: `${call.house.publicUrl}/${municipality}/platz/${call.params.secret}`,
        at: call.act.at
      })
    }),
  ownCertificate: (call) =>
    Effect.gen(function* () {
      const certificate = yield* certificateOf(yield* ownOf(call))
      if (certificate === undefined) return yield* new Office.NotFound({ kind: "certificate", id: "" })
      return yield* writeCertificates(call, [certificate])
    }),
  check: (call) =>
    Effect.gen(function* () {
      const code = Course.readCode(call.params.code ?? "")
      const unknown = new Office.NotFound({ kind: "certificate", id: call.params.code ?? "" })
      if (code === undefined) return yield* unknown
      const found = yield* (yield* Course.CertificateRegister).check(code)
      if (Option.isNone(found)) return yield* unknown
      const { municipality, certificate } = found.value
      const { number, replacedBy, withdrawn, issuedOn, content } = certificate
      const { organiser } = yield* (yield* Programme.ProgrammeBook).find(municipality)
      return {
        body: organiser.body,
        municipality,
        demo: yield* isDemo(municipality),
        number,
        state: withdrawn !== undefined ? "withdrawn" : replacedBy !== undefined ? "replaced" : "valid",
        ...(replacedBy === undefined ? {} : { replacedBy }),
        issuedOn,
        content
      } as const
    })
}
