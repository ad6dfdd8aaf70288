/** A course for volunteers: who holds it, when, for how many; and the people who come. */
import * as Schema from "effect/Schema"
import { CivilDate } from "../CivilDate.ts"
import { Instant } from "../office/index.ts"
import { Trace } from "../Trace.ts"

/** The name of a course in addresses: `grundkurs-2027-1`; unique in its municipality. `neu` is where one is planned. */
export const CourseName = Schema.String.check(Schema.isPattern(/^(?!neu$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])$/)).pipe(
  Schema.brand("CourseName")
)
export type CourseName = typeof CourseName.Type

/** An hour of the day by the clock of Berlin, written `18:00`. */
export const ClockTime = Schema.String.check(Schema.isPattern(/^([01]\d|2[0-3]):[0-5]\d$/)).pipe(
  Schema.brand("ClockTime")
)
export type ClockTime = typeof ClockTime.Type

const text = (most: number) => Schema.NonEmptyString.check(Schema.isMaxLength(most), Schema.isPattern(/\S/))
const mailbox = text(254).check(Schema.isPattern(/^[^@\s]+@[^@\s]+\.[^@\s]+$/))

/**
 * Who holds a course: receives the sign-ups, signs the letters, stands in the privacy notice. A role mailbox.
 *
 * @term Veranstalter, Träger
 */
export const CourseOrganiser = Schema.Struct({
  /** "Stadt Dorsten", or the partner that holds the course for it. */
  name: text(120),
  mailbox,
  phone: Schema.optionalKey(text(40))
})
export interface CourseOrganiser extends Schema.Schema.Type<typeof CourseOrganiser> {}

/** A date of a course. @term Termin */
export const CourseDate = Schema.Struct({
  /** Kept when the date is moved, so that what was noted stays with it. */
  id: Schema.String.check(Schema.isPattern(/^[a-z0-9]{1,12}$/)),
  on: CivilDate,
  from: ClockTime,
  until: ClockTime,
  topic: Schema.optionalKey(text(200))
})
export interface CourseDate extends Schema.Schema.Type<typeof CourseDate> {}

const hours = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 336 }))

/** A course as somebody plans it. */
export const PlannedCourse = Schema.Struct({
  title: text(120),
  organiser: CourseOrganiser,
  place: text(200),
  topics: Schema.Array(text(200)).check(Schema.isMaxLength(20)),
  /** In the order of time. */
  dates: Schema.Array(CourseDate).check(Schema.isMinLength(1), Schema.isMaxLength(40)),
  /** Places. @unit persons */
  capacity: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 500 })),
  /** First and last day of sign-up. */
  opensOn: CivilDate,
  closesOn: CivilDate,
  /** How long a place is held for somebody who has not confirmed it. @unit hours */
  confirmHours: hours,
  /** How long a place that became free is offered to the next in line. @unit hours */
  acceptHours: hours
})
export interface PlannedCourse extends Schema.Schema.Type<typeof PlannedCourse> {}

/** How long a place is held unless a course says otherwise. @unit hours @source setting of this software: three days */
export const usualHours = 72

/**
 * A course. It is public once published; a cancelled one stays to be read.
 *
 * @term Grundkurs, Schulung, Fortbildung
 */
export const Course = Schema.Struct({
  ...PlannedCourse.fields,
  name: CourseName,
  /** Rises with every change, so that calendars follow. */
  revision: Schema.Int,
  publishedAt: Schema.optionalKey(Instant),
  cancelled: Schema.optionalKey(Schema.Struct({ at: Instant, reason: text(1000) }))
})
export interface Course extends Schema.Schema.Type<typeof Course> {}

/** How to reach a participant; both may be missing only for somebody who walked in. */
export const ParticipantContact = Schema.Struct({
  email: Schema.optionalKey(mailbox),
  phone: Schema.optionalKey(text(40))
})
export interface ParticipantContact extends Schema.Schema.Type<typeof ParticipantContact> {}

/** Where somebody signed up: on our page, on a foreign one, at the office, at the door. */
export const EntryWay = Schema.Literals(["page", "widget", "office", "door"])
export type EntryWay = typeof EntryWay.Type

/**
 * Where an enrolment stands.
 *
 * `review`: a person looks at it first. `held`, `offered` and `confirmed` have a place. `lapsed`: the deadline passed.
 * `declined`: the office refused it, as it does with what a robot sent.
 */
export const EnrolmentState = Schema.Literals([
  "review",
  "held",
  "confirmed",
  "offered",
  "waiting",
  "lapsed",
  "withdrawn",
  "declined"
])
export type EnrolmentState = typeof EnrolmentState.Type

const languageCode = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,40}$/))

/**
 * Who comes, as told by that person: no birth date, no origin. Languages are those offered for service.
 *
 * @source Art. 5 Abs. 1 lit. c DSGVO, read 2026-11-22
 */
export const Participant = Schema.Struct({
  name: text(120),
  contact: ParticipantContact,
  languages: Schema.Array(languageCode).check(Schema.isMaxLength(60)),
  /** What the person needs to take part well; deleted when the course is over. */
  needs: Schema.optionalKey(text(500)),
  /** The language in which letters are written. */
  language: Schema.Literals(["de", "de-simple", "en"])
})
export interface Participant extends Schema.Schema.Type<typeof Participant> {}

/** A sign-up. @term Anmeldung */
export const Enrolment = Schema.Struct({
  ...Participant.fields,
  id: Schema.String,
  course: CourseName,
  /** The order of joining. */
  number: Schema.Int,
  way: EntryWay,
  state: EnrolmentState,
  /** When a held or offered place goes to the next one; absent where the office confirms by telephone. */
  until: Schema.optionalKey(Instant),
  joinedAt: Instant,
  /** When the state last changed. */
  changedAt: Instant,
  /** The person of the register as whom the participant was taken over. */
  person: Schema.optionalKey(Schema.String)
})
export interface Enrolment extends Schema.Schema.Type<typeof Enrolment> {}

/** Who was there on a date; noted even when nobody was. @term Anwesenheit */
export const DateAttendance = Schema.Struct({
  date: Schema.String,
  present: Schema.Array(Schema.String)
})
export interface DateAttendance extends Schema.Schema.Type<typeof DateAttendance> {}

/** A missed date made up on another day. @term Nachholtermin */
export const MadeUp = Schema.Struct({ enrolment: Schema.String, date: Schema.String, on: CivilDate })
export interface MadeUp extends Schema.Schema.Type<typeof MadeUp> {}

/** Everything that was noted of a course's attendance. */
export interface AttendanceRecord {
  readonly noted: ReadonlyArray<DateAttendance>
  readonly madeUp: ReadonlyArray<MadeUp>
}

/** What a certificate says; never a grade, never a birth date. @term Zertifikat */
export const CertificateContent = Schema.Struct({
  name: text(120),
  course: text(120),
  organiser: text(120),
  place: text(200),
  topics: Schema.Array(text(200)),
  /** The days on which the person took part. */
  days: Schema.Array(CivilDate),
  /** Of the course dates attended. @unit minutes */
  minutes: Schema.Int,
  completedOn: CivilDate
})
export interface CertificateContent extends Schema.Schema.Type<typeof CertificateContent> {}

/** The word under which a certificate can be checked: twelve letters and digits that are not mistaken for each other. */
export const CertificateCode = Schema.String.check(
  Schema.isPattern(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
).pipe(Schema.brand("CertificateCode"))
export type CertificateCode = typeof CertificateCode.Type

/** Reads a code as people type it: small letters, spaces, no dashes, an O for a nought. None where it cannot be one. */
export const readCode = (text: string): CertificateCode | undefined => {
  const letters = text.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1")
  const code = letters.replace(/(.{4})(?=.)/g, "$1-")
  return Schema.is(CertificateCode)(code) ? code : undefined
}

/** A certificate that was issued; replaced and withdrawn ones stay known. */
export const Certificate = Schema.Struct({
  id: Schema.String,
  /** `2027-0007`; runs per municipality and year. */
  number: Schema.String,
  code: CertificateCode,
  enrolment: Schema.String,
  courseName: CourseName,
  content: CertificateContent,
  issuedOn: CivilDate,
  /** How the programme's rule decided, as it was shown. */
  trace: Trace,
  /** The number of the certificate that this one replaces. */
  replaces: Schema.optionalKey(Schema.String),
  /** The number of the certificate that replaces this one. */
  replacedBy: Schema.optionalKey(Schema.String),
  withdrawn: Schema.optionalKey(Schema.Struct({ on: CivilDate, reason: text(1000) }))
})
export interface Certificate extends Schema.Schema.Type<typeof Certificate> {}
export type NewCertificate = Omit<Certificate, "id" | "number" | "replacedBy" | "withdrawn">
