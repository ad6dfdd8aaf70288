/** Courses as anybody may see them, the sign-up, and the page of one's own. */
import { Course } from "@lotsenwerk/domain"
import * as Schema from "effect/Schema"
import { endpoint } from "./endpoint.ts"
import { Done } from "./municipalities.ts"
import { codes, MailAddress, text } from "./text.ts"

const Languages = Schema.Literals(["de", "de-simple", "en"])

/** Words in each language, written on the server: browsers do not know all of ours. */
const InWords = Schema.Struct({ de: Schema.String, "de-simple": Schema.String, en: Schema.String })

/** A day with its words. */
const WordedDay = Schema.Struct({ on: Schema.String, inWords: InWords })

/** Whether people can sign up: `waiting` for the waiting list only. */
export const CourseStanding = Schema.Literals(["notYetOpen", "open", "waiting", "closed", "cancelled"])
export type CourseStanding = typeof CourseStanding.Type

/** A course as anybody may see it; how many have signed up is nobody's business. */
export const PublicCourse = Schema.Struct({
  municipality: Schema.String,
  /** "Stadt Dorsten" */
  body: Schema.String,
  demo: Schema.Boolean,
  course: Course.CourseName,
  title: Schema.String,
  /** Who holds it: receives the sign-ups and is named in the privacy notice. */
  organiser: Course.CourseOrganiser,
  place: Schema.String,
  topics: Schema.Array(Schema.String),
  dates: Schema.Array(
    Schema.Struct({
      on: Schema.String,
      from: Schema.String,
      until: Schema.String,
      topic: Schema.optionalKey(Schema.String),
      inWords: InWords
    })
  ),
  opens: WordedDay,
  closes: WordedDay,
  state: CourseStanding,
  /** Languages to choose from, as codes (BCP 47) with their names. */
  languages: Schema.Array(Schema.Struct({ code: Schema.String, inWords: InWords })),
  /** How long a place is held until it is confirmed. @unit hours */
  confirmHours: Schema.Int,
  /** Where the privacy notice stands. */
  privacy: Schema.String
}).annotate({ identifier: "PublicCourse" })
export interface PublicCourse extends Schema.Schema.Type<typeof PublicCourse> {}

const hex = Schema.String.check(Schema.isMaxLength(200))

/** A puzzle that a browser solves by itself while somebody types; it stores nothing and asks nothing. */
export const Challenge = Schema.Struct({
  /** Tells when the form was handed out. */
  token: Schema.String,
  challenge: Schema.Struct({
    parameters: Schema.Record(Schema.String, Schema.Unknown),
    signature: Schema.optionalKey(hex)
  })
}).annotate({ identifier: "Challenge" })

/** What a browser brings back. Without it a sign-up is looked at by a person first; it is never refused for it. */
const Proof = Schema.Struct({
  token: Schema.String.check(Schema.isMaxLength(300)),
  solution: Schema.optionalKey(Schema.String.check(Schema.isMaxLength(4000)))
})

/** How to reach somebody who signs up; at least one way. */
const ReachableContact = Schema.Struct({
  email: Schema.optionalKey(MailAddress),
  phone: Schema.optionalKey(text(40))
}).check(
  Schema.makeFilter(({ email, phone }) => email !== undefined || phone !== undefined, {
    expected: "an address or a telephone number"
  })
)

const person = {
  name: text(120),
  contact: ReachableContact,
  languages: codes,
  needs: Schema.optionalKey(text(500))
}

/** A sign-up. */
export const NewEnrolment = Schema.Struct({
  ...person,
  language: Languages,
  from: Schema.Literals(["page", "widget"]),
  proof: Schema.optionalKey(Proof)
}).annotate({ identifier: "NewEnrolment" })
export interface NewEnrolment extends Schema.Schema.Type<typeof NewEnrolment> {}

/** What anybody who signs up now gets; it tells nothing about who has signed up before. */
export const EnrolmentAnswer = Schema.Struct({
  outcome: Schema.Literals(["held", "waiting", "review"]),
  /** How the person hears of it. */
  by: Schema.Literals(["mail", "phone"]),
  /** How long the place is held. @unit hours */
  withinHours: Schema.Int
}).annotate({ identifier: "EnrolmentAnswer" })

/** One's own sign-up, behind a link that nobody else has. */
export const OwnEnrolment = Schema.Struct({
  course: PublicCourse,
  name: Schema.String,
  contact: Course.ParticipantContact,
  languages: Schema.Array(Schema.String),
  needs: Schema.optionalKey(Schema.String),
  language: Languages,
  state: Course.EnrolmentState,
  /** Until when a held or offered place must be confirmed. */
  until: Schema.optionalKey(Schema.Struct({ at: Schema.String, inWords: InWords })),
  /** The place in the line, counted from one, while waiting. */
  position: Schema.optionalKey(Schema.Int),
  /** Whether the last date has passed. */
  isOver: Schema.Boolean,
  /** The dates, in their order, and whether the person was there; absent while nothing is noted. */
  attended: Schema.Array(Schema.Literals(["present", "madeUp", "missed", "unnoted"])),
  /** The certificate that counts, once there is one. */
  certificate: Schema.optionalKey(Schema.Struct({ number: Schema.String, code: Course.CertificateCode }))
}).annotate({ identifier: "OwnEnrolment" })
export interface OwnEnrolment extends Schema.Schema.Type<typeof OwnEnrolment> {}

/** What a certificate says, to whoever has its code. */
export const CheckedCertificate = Schema.Struct({
  body: Schema.String,
  municipality: Schema.String,
  /** Whether person and course are invented. */
  demo: Schema.Boolean,
  number: Schema.String,
  state: Schema.Literals(["valid", "replaced", "withdrawn"]),
  replacedBy: Schema.optionalKey(Schema.String),
  issuedOn: Schema.String,
  content: Course.CertificateContent
}).annotate({ identifier: "CheckedCertificate" })
export interface CheckedCertificate extends Schema.Schema.Type<typeof CheckedCertificate> {}

const at = "/municipalities/{municipality}/courses"
const own = "/municipalities/{municipality}/enrolments/{secret}"

export const courses = {
  list: endpoint({
    name: "courses.list",
    summary: "List the courses that anybody can see, the next to begin first",
    method: "GET",
    path: at,
    allowed: "public",
    isSnapshot: true,
    answer: Schema.Array(PublicCourse)
  }),
  show: endpoint({
    name: "courses.show",
    summary: "Show a course",
    method: "GET",
    path: `${at}/{course}`,
    allowed: "public",
    isSnapshot: true,
    answer: PublicCourse
  }),
  challenge: endpoint({
    name: "courses.challenge",
    summary: "Hand out what a form brings back so that its sign-up needs no review",
    method: "GET",
    path: `${at}/{course}/challenge`,
    allowed: "public",
    answer: Challenge
  }),
  enrol: endpoint({
    name: "courses.enrol",
    summary: "Sign up: a place if one is free, else the end of the waiting list",
    method: "POST",
    path: `${at}/{course}/enrolments`,
    allowed: "public",
    body: NewEnrolment,
    answer: EnrolmentAnswer,
    status: 201
  }),
  own: endpoint({
    name: "courses.own",
    summary: "Show one's own sign-up; looking changes nothing",
    method: "GET",
    path: own,
    allowed: "public",
    answer: OwnEnrolment
  }),
  confirm: endpoint({
    name: "courses.confirm",
    summary: "Confirm a held place or accept an offered one; who comes too late gets what is left",
    method: "PUT",
    path: `${own}/confirmation`,
    allowed: "public",
    answer: Schema.Struct({ state: Course.EnrolmentState })
  }),
  change: endpoint({
    name: "courses.change",
    summary: "Change what one told about oneself",
    method: "PUT",
    path: own,
    allowed: "public",
    body: Schema.Struct(person),
    answer: Done
  }),
  withdraw: endpoint({
    name: "courses.withdraw",
    summary: "Withdraw one's sign-up; the place goes to the next in line",
    method: "DELETE",
    path: own,
    allowed: "public",
    answer: Done
  }),
  calendar: endpoint({
    name: "courses.calendar",
    summary: "Give the dates of one's course as a calendar file",
    method: "GET",
    path: `${own}/calendar.ics`,
    allowed: "public",
    answer: Schema.String,
    file: "text/calendar"
  }),
  ownCertificate: endpoint({
    name: "courses.ownCertificate",
    summary: "Give one's own certificate as PDF",
    method: "GET",
    path: `${own}/certificate.pdf`,
    allowed: "public",
    answer: Schema.Uint8Array,
    file: "application/pdf"
  }),
  check: endpoint({
    name: "courses.check",
    summary: "Tell whether a certificate is valid and what it says; nothing of the question is kept",
    method: "GET",
    path: "/certificates/{code}",
    allowed: "public",
    answer: CheckedCertificate
  })
}
