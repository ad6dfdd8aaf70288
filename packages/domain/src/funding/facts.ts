/** What can be counted of a year for its narrative: people, supervision, courses. Numbers only, never a name. */
import * as Appointment from "../appointment/index.ts"
import * as Course from "../course/index.ts"
import * as Period from "../Period.ts"
import type { SupervisionSession } from "../supervision/index.ts"
import type { GrantYear } from "./conditions.ts"

/** What is recorded of a year. */
export interface YearRecord {
  readonly persons: ReadonlyArray<Appointment.Person>
  readonly sessions: ReadonlyArray<SupervisionSession>
  /** Courses with all their certificates; those that were not held in the year may be among them. */
  readonly courses: ReadonlyArray<{
    readonly course: Course.Course
    readonly certificates: ReadonlyArray<Pick<Course.Certificate, "withdrawn" | "replacedBy">>
  }>
}

/** Counted facts of a year. @term Sachbericht */
export interface YearFacts {
  /** How many people were in office on some day. */
  readonly guides: number
  /** How many offices began. */
  readonly appointments: number
  /** How many people were in office on the last day, as far as it is recorded. */
  readonly guidesAtEnd: number
  /** How many events of supervision are recorded, and how many people came to at least one. */
  readonly sessions: number
  readonly supervised: number
  /** How many courses ended that were held for the public, and how many certificates of them count. */
  readonly courses: number
  readonly certificates: number
}

/** Whether a course was held for the public and ended in a year. */
export const isHeldIn = ({ first, last }: GrantYear, course: Course.Course): boolean => {
  const ended = Course.lastDay(course)
  return course.publishedAt !== undefined && course.cancelled === undefined && first <= ended && ended <= last
}

/** Counts a year from what is recorded; what is not recorded is not counted. */
export const yearFacts = (year: GrantYear, record: YearRecord): YearFacts => {
  const { first, last } = year
  const periods = record.persons.map(({ appointments }) => appointments.map(Appointment.period))
  const inOffice = (during: Period.Period) =>
    periods.filter((offices) => offices.some((office) => Period.overlap(office, during))).length
  const held = record.courses.filter(({ course }) => isHeldIn(year, course))
  return {
    guides: inOffice({ from: first, to: last }),
    appointments: periods.flat().filter(({ from }) => first <= from && from <= last).length,
    guidesAtEnd: inOffice({ from: last, to: last }),
    sessions: record.sessions.length,
    supervised: new Set(record.sessions.flatMap(({ attended }) => attended)).size,
    courses: held.length,
    certificates: held
      .flatMap(({ certificates }) => certificates)
      .filter(({ withdrawn, replacedBy }) => withdrawn === undefined && replacedBy === undefined).length
  }
}
