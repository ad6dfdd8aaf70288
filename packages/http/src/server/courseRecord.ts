/** A course with everybody who signed up, as the office or the trainer sees it. */
import { type Access, Course, type Office, type Programme, Trace } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import type { AnyEndpoint, CourseEntry, CourseParticipant, CourseRecord } from "../contract/index.ts"
import type { Call } from "./desk.ts"
import { dateWord } from "./routes/courses.ts"
import { municipalityOf } from "./routes/programme.ts"

type Asked = Pick<Call<AnyEndpoint>, "params" | "act" | "today" | "house">

/** Held or offered without a deadline: somebody must call. */
export const isToCall = ({ state, until }: Course.Enrolment): boolean =>
  (state === "held" || state === "offered") && until === undefined

const entry = (
  { course, taken, waiting }: Course.Standing,
  enrolments: ReadonlyArray<Course.Enrolment>,
  { today }: Asked
): typeof CourseEntry.Type => {
  const days = course.dates.map(({ on }) => on).sort()
  const last = Course.lastDay(course)
  return {
    name: course.name,
    title: course.title,
    organiser: course.organiser.name,
    first: days[0] ?? last,
    last,
    standing: Course.openness(course, today),
    capacity: course.capacity,
    taken,
    waiting,
    toReview: enrolments.filter(({ state }) => state === "review").length,
    toCall: enrolments.filter(isToCall).length
  }
}

/** A course in the list. */
export const entryOf = Effect.fnUntraced(function* (
  { name }: Course.Course,
  call: Asked
): Effect.fn.Return<typeof CourseEntry.Type, Office.NotFound, Course.CourseCalendar | Course.EnrolmentBook> {
  const standing = yield* (yield* Course.CourseCalendar).count(name, call.act.at)
  return entry(standing, yield* (yield* Course.EnrolmentBook).of(name), call)
})

const datesOf = (course: Course.Course, record: Course.AttendanceRecord, id: string): CourseParticipant["dates"] =>
  course.dates.map((date) => {
    const standing = Course.dateStanding(record, id, date)
    return {
      date: date.id,
      standing: dateWord(standing),
      ...(standing._tag === "MadeUp" ? { madeUpOn: standing.on } : {})
    }
  })

/** What only those may see who run the programme. */
const forDesk = ({ contact, language, languages, needs, person }: Course.Enrolment) => ({
  contact,
  language,
  languages,
  ...(needs === undefined ? {} : { needs }),
  ...(person === undefined ? {} : { person })
})

/** Gathers a course's record for a role. */
export const courseRecord = Effect.fnUntraced(function* (
  programme: Programme.Programme,
  course: Course.Course,
  role: Access.Role,
  call: Asked
): Effect.fn.Return<
  CourseRecord,
  Office.NotFound,
  Course.AttendanceSheet | Course.CertificateRegister | Course.CourseCalendar | Course.EnrolmentBook
> {
  const standing = yield* (yield* Course.CourseCalendar).count(course.name, call.act.at)
  const enrolments = yield* (yield* Course.EnrolmentBook).of(course.name)
  const record = yield* (yield* Course.AttendanceSheet).of(course.name)
  const certificates = yield* (yield* Course.CertificateRegister).of(course.name)
  const participants = enrolments.map((each): CourseParticipant => {
    const explained = Course.completion(programme, course, record, each.id)
    const certificate = certificates.find((one) => one.enrolment === each.id && Course.isValid(one))
    const { id, number, name, state, until, way, joinedAt } = each
    return {
      id,
      number,
      name,
      state,
      way,
      joinedAt,
      ...(until === undefined ? {} : { until }),
      ...(role === "trainer" ? {} : forDesk(each)),
      dates: datesOf(course, record, id),
      ...(Course.hasSeat(each)
        ? {
            earning: Course.earning(explained),
            explained: { trace: Trace.of(programme, call.today, explained), blockers: [] }
          }
        : {}),
      ...(certificate === undefined
        ? {}
        : { certificate: { id: certificate.id, number: certificate.number, code: certificate.code } })
    }
  })
  const found: CourseRecord = {
    course,
    entry: entry(standing, enrolments, call),
    participants,
    noted: record.noted.map(({ date }) => date),
    formerCertificates: certificates
      .filter((one) => !Course.isValid(one))
      .map(({ number, enrolment, content, replacedBy, withdrawn }) => ({
        number,
        participant: enrolment,
        name: content.name,
        ...(replacedBy === undefined ? {} : { replacedBy }),
        ...(withdrawn === undefined ? {} : { withdrawnOn: withdrawn.on })
      })),
    address: `${call.house.publicUrl}/${municipalityOf(call)}/kurse/${course.name}`
  }
  return found
})
