/** What several exams of courses do first. */
import * as Effect from "effect/Effect"
import type { Exam } from "../../Exam.ts"
import { actAt } from "../../office/examples.ts"
import type { Office } from "../../office/index.ts"
import { participant, planned } from "../examples.ts"
import type { CourseName, PlannedCourse } from "../model.ts"
import {
  type AttendanceSheet,
  type CertificateRegister,
  CourseCalendar,
  EnrolmentBook,
  type NewEnrolment
} from "../ports.ts"
import { addressOf } from "../seats.ts"

/** An exam of one of the ports of courses. */
export type CourseExam = Exam<AttendanceSheet | CertificateRegister | CourseCalendar | EnrolmentBook | Office>

/** Plans a course. */
export const add = (name: CourseName, change: Partial<PlannedCourse> = {}) =>
  CourseCalendar.use((calendar) => calendar.add(name, planned(change), actAt(1)))

/** Signs somebody up, in a state. */
export const enrol = (
  course: CourseName,
  who: string,
  state: NewEnrolment["state"],
  change: Partial<NewEnrolment> = {}
) => {
  const each = participant(who)
  const address = addressOf(each.contact) ?? ""
  return EnrolmentBook.use((book) =>
    Effect.map(
      book.add({ course, participant: each, address, way: "page", state, ...change }, actAt(2)),
      ({ enrolment }) => enrolment
    )
  )
}
