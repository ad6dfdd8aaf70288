/** What is to be done for courses: look at sign-ups, call, note attendance, issue certificates. */
import { type CivilDate, Course, type Programme } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import type { OfficeTask } from "../contract/index.ts"
import { isToCall } from "./courseRecord.ts"

/** Everything of a course that its tasks are computed from. */
export interface CourseDesk {
  readonly course: Course.Course
  readonly enrolments: ReadonlyArray<Course.Enrolment>
  readonly record: Course.AttendanceRecord
  readonly certificates: ReadonlyArray<Course.Certificate>
}

type Draft = Omit<OfficeTask, "group">

/** Gathers the courses that can still have something to do. Use inside `Office.within`. */
export const courseDesks = Effect.fnUntraced(function* () {
  const all = yield* (yield* Course.CourseCalendar).all()
  const book = yield* Course.EnrolmentBook
  const sheet = yield* Course.AttendanceSheet
  const register = yield* Course.CertificateRegister
  return yield* Effect.forEach(
    all.filter(({ publishedAt, cancelled }) => publishedAt !== undefined && cancelled === undefined),
    (course) =>
      Effect.gen(function* () {
        return {
          course,
          enrolments: yield* book.of(course.name),
          record: yield* sheet.of(course.name),
          certificates: yield* register.of(course.name)
        } satisfies CourseDesk
      })
  )
})

const waitingForOffice = ({ course, enrolments }: CourseDesk, today: CivilDate.CivilDate): ReadonlyArray<Draft> => {
  const { name: subject, title } = course
  if (Course.lastDay(course) < today) return []
  const toReview = enrolments.filter(({ state }) => state === "review").length
  return [
    ...(toReview === 0
      ? []
      : [{ kind: "ReviewEnrolment" as const, due: today, subject, facts: { title, count: toReview } }]),
    ...enrolments
      .filter(isToCall)
      .map(({ name }): Draft => ({ kind: "ConfirmByPhone", due: today, subject, name, facts: { title } }))
  ]
}

const unnoted = ({ course, enrolments, record }: CourseDesk, today: CivilDate.CivilDate): ReadonlyArray<Draft> =>
  enrolments.some(Course.hasSeat)
    ? course.dates
        .filter(({ id, on }) => on < today && record.noted.every(({ date }) => date !== id))
        .map(({ id, on }): Draft => {
          const facts = { title: course.title, on, date: id }
          return { kind: "NoteCourseAttendance", due: on, subject: course.name, facts }
        })
    : []

const toIssue = (
  programme: Programme.Programme,
  { course, enrolments, record, certificates }: CourseDesk,
  today: CivilDate.CivilDate
): ReadonlyArray<Draft> => {
  if (today <= Course.lastDay(course)) return []
  const holders = certificates.map(({ enrolment }) => enrolment)
  const count = enrolments.filter(
    (each) =>
      Course.hasSeat(each) &&
      !holders.includes(each.id) &&
      Course.earning(Course.completion(programme, course, record, each.id)) === "earned"
  ).length
  const facts = { title: course.title, count }
  return count === 0 ? [] : [{ kind: "IssueCertificates", due: today, subject: course.name, facts }]
}

/** The tasks of a municipality's courses. */
export const courseTasks = (
  programme: Programme.Programme,
  desks: ReadonlyArray<CourseDesk>,
  today: CivilDate.CivilDate
): ReadonlyArray<Draft> =>
  desks.flatMap((desk) => [
    ...waitingForOffice(desk, today),
    ...unnoted(desk, today),
    ...toIssue(programme, desk, today)
  ])
