/** Who has earned a certificate, and how it is issued. */
import * as Effect from "effect/Effect"
import type { CivilDate } from "../CivilDate.ts"
import type { Explained } from "../Decision.ts"
import { type Act, Conflict } from "../office/index.ts"
import * as Trace from "../Trace.ts"
import type { CompletionCondition } from "./conditions.ts"
import { day, explain } from "./decide.ts"
import type { AttendanceRecord, Certificate, CertificateCode, Course, CourseName, Enrolment } from "./model.ts"
import { type Participation, participation, partTaken } from "./participation.ts"
import { AttendanceSheet, CertificateRegister, CourseCalendar, EnrolmentBook } from "./ports.ts"
import type { CourseRules } from "./rules.ts"
import { hasSeat, lastDay } from "./seats.ts"

/** The programme as far as a certificate reads it. */
export interface CertifyingProgramme {
  readonly slug: string
  readonly version: { readonly number: number }
  readonly course: CourseRules
}

/** Decides about one participant by the rules of the course's last day. */
export const completion = (
  { course: rules }: CertifyingProgramme,
  course: Course,
  record: AttendanceRecord,
  enrolment: string
): Explained<number, CompletionCondition, Participation> =>
  explain(day(rules, lastDay(course)), participation(course, record, enrolment))

/**
 * How somebody stands to a certificate.
 *
 * `earned`: by the rule. `forOffice`: the rule is inferred or not read and would not grant it by itself, so a person
 * decides. `unnoted`: attendance is not noted yet. `missed`: a binding rule refuses, or nothing was attended.
 */
export type Earning = "earned" | "forOffice" | "unnoted" | "missed"

/** The conditions that ask something of a participant. */
const asking: ReadonlyArray<CompletionCondition> = ["DatesAttended", "UnitsAttended", "ModulesAttended"]

/** Tells how somebody stands to a certificate. */
export const earning = ({ grounds }: Explained<number, CompletionCondition, Participation>): Earning => {
  const asked = grounds.filter(({ condition }) => asking.includes(condition))
  const { attended = 0, unnoted = 0 } = asked.find(({ condition }) => condition === "DatesAttended")?.read ?? {}
  if (asked.some(({ standing }) => standing === "violated")) return "missed"
  if (attended === 0) return unnoted > 0 ? "unnoted" : "missed"
  if (asked.every(({ standing }) => standing === "met" || standing === "waived")) return "earned"
  return unnoted > 0 ? "unnoted" : "forOffice"
}

/** Certificates that count: neither replaced nor withdrawn. */
export const isValid = ({ replacedBy, withdrawn }: Certificate): boolean =>
  replacedBy === undefined && withdrawn === undefined

/** Who issues, when, and where the words for checking come from. */
export interface Issuing {
  readonly programme: CertifyingProgramme
  readonly act: Act
  readonly today: CivilDate
  readonly newCode: () => CertificateCode
}

const contentOf = (course: Course, record: AttendanceRecord, { id, name }: Enrolment) => {
  const { days, minutes } = partTaken(course, record, id)
  const { title, organiser, place, topics } = course
  const completedOn = days.at(-1) ?? lastDay(course)
  return { name, course: title, organiser: organiser.name, place, topics, days, minutes, completedOn }
}

/**
 * Issues certificates to participants of a course, as the record stands; who has a valid one is passed over.
 *
 * @throws Conflict `CertificateNotEarned` naming everybody who may not get one; then nobody gets one
 */
export const certify = Effect.fn("Course.certify")(function* (
  name: CourseName,
  enrolments: ReadonlyArray<string>,
  { programme, act, today, newCode }: Issuing
) {
  const course = yield* (yield* CourseCalendar).find(name)
  const record = yield* (yield* AttendanceSheet).of(name)
  const register = yield* CertificateRegister
  const holders = new Set((yield* register.of(name)).filter(isValid).map(({ enrolment }) => enrolment))
  const participants = (yield* (yield* EnrolmentBook).of(name)).filter(
    (each) => enrolments.includes(each.id) && !holders.has(each.id)
  )
  const decided = participants.map((each) => ({ each, explained: completion(programme, course, record, each.id) }))
  const without = decided.filter(
    ({ each, explained }) => !hasSeat(each) || ["missed", "unnoted"].includes(earning(explained))
  )
  if (without.length > 0) {
    const names = without.map(({ each }) => each.name).join(", ")
    return yield* new Conflict({ reason: "CertificateNotEarned", details: { names } })
  }
  return yield* Effect.forEach(decided, ({ each, explained }) =>
    register.issue(
      {
        code: newCode(),
        enrolment: each.id,
        courseName: name,
        content: contentOf(course, record, each),
        issuedOn: today,
        trace: Trace.of(programme, today, explained)
      },
      act
    )
  )
})

/**
 * Issues a certificate once more with what is known today, a corrected name above all; the old number stays known.
 *
 * @throws Conflict `CertificateNotValid` for one that was replaced or withdrawn
 */
export const reissue = Effect.fn("Course.reissue")(function* (
  id: string,
  { act, today, newCode }: Omit<Issuing, "programme">
) {
  const register = yield* CertificateRegister
  const old = yield* register.find(id)
  const { number, courseName, enrolment, trace } = old
  if (!isValid(old)) return yield* new Conflict({ reason: "CertificateNotValid", details: { number } })
  const course = yield* (yield* CourseCalendar).find(courseName)
  const record = yield* (yield* AttendanceSheet).of(courseName)
  const participant = yield* (yield* EnrolmentBook).find(enrolment)
  const content = contentOf(course, record, participant)
  return yield* register.issue(
    { code: newCode(), enrolment, courseName, content, issuedOn: today, trace, replaces: number },
    act
  )
})
