/** Courses as the office and the trainer run them: from the plan to the certificates. */
import { Appointment, CivilDate, Course } from "@lotsenwerk/domain"
import * as Schema from "effect/Schema"
import { endpoint } from "./endpoint.ts"
import { Done } from "./municipalities.ts"
import { ExplainedDecision } from "./people.ts"
import { codes, MailAddress, Reason, text } from "./text.ts"

/** A course in the list. */
export const CourseEntry = Schema.Struct({
  name: Course.CourseName,
  title: Schema.String,
  organiser: Schema.String,
  first: CivilDate.CivilDate,
  last: CivilDate.CivilDate,
  standing: Schema.Literals(["draft", "notYetOpen", "open", "closed", "cancelled"]),
  capacity: Schema.Int,
  /** Places held, offered and confirmed. */
  taken: Schema.Int,
  waiting: Schema.Int,
  toReview: Schema.Int,
  toCall: Schema.Int
}).annotate({ identifier: "CourseEntry" })

/** A participant's date. */
export const AttendedDate = Schema.Struct({
  date: Schema.String,
  standing: Schema.Literals(["present", "madeUp", "missed", "unnoted"]),
  madeUpOn: Schema.optionalKey(CivilDate.CivilDate)
})

/** Somebody who signed up, as the office sees it; a trainer sees the name, the state and the dates only. */
export const CourseParticipant = Schema.Struct({
  id: Schema.String,
  number: Schema.Int,
  name: Schema.String,
  contact: Schema.optionalKey(Course.ParticipantContact),
  languages: Schema.optionalKey(Schema.Array(Schema.String)),
  needs: Schema.optionalKey(Schema.String),
  /** The language in which letters are written. */
  language: Schema.optionalKey(Course.Participant.fields.language),
  state: Course.EnrolmentState,
  until: Schema.optionalKey(Schema.String),
  way: Course.EntryWay,
  joinedAt: Schema.String,
  dates: Schema.Array(AttendedDate),
  /** How the person stands to a certificate; absent without a place. */
  earning: Schema.optionalKey(Schema.Literals(["earned", "forOffice", "unnoted", "missed"])),
  explained: Schema.optionalKey(ExplainedDecision),
  /** The certificate that counts. */
  certificate: Schema.optionalKey(
    Schema.Struct({ id: Schema.String, number: Schema.String, code: Course.CertificateCode })
  ),
  /** The person of the register as whom the participant was taken over. */
  person: Schema.optionalKey(Schema.String)
}).annotate({ identifier: "CourseParticipant" })
export interface CourseParticipant extends Schema.Schema.Type<typeof CourseParticipant> {}

/** A course with everybody who signed up, in the order of joining. */
export const CourseRecord = Schema.Struct({
  course: Course.Course,
  entry: CourseEntry,
  participants: Schema.Array(CourseParticipant),
  /** Ids of the dates whose attendance is noted. */
  noted: Schema.Array(Schema.String),
  /** Certificates that were replaced or withdrawn, so that their numbers stay known. */
  formerCertificates: Schema.Array(
    Schema.Struct({
      number: Schema.String,
      participant: Schema.String,
      name: Schema.String,
      replacedBy: Schema.optionalKey(Schema.String),
      withdrawnOn: Schema.optionalKey(CivilDate.CivilDate)
    })
  ),
  /** Where anybody signs up. */
  address: Schema.String
}).annotate({ identifier: "CourseRecord" })
export interface CourseRecord extends Schema.Schema.Type<typeof CourseRecord> {}

/** What the programme proposes for a new course: from its rules, and how sure they are. */
export const CourseProposal = Schema.Struct({
  dates: Schema.optionalKey(Schema.Int),
  topics: Schema.Array(Schema.String),
  explained: ExplainedDecision
}).annotate({ identifier: "CourseProposal" })

const list = "/municipalities/{municipality}/training/courses"
const course = `${list}/{course}`
const participant = `${course}/participants/{participant}`
const readers = ["coordinator", "approver", "auditor", "trainer"] as const
const desk = ["coordinator"] as const
const floor = ["coordinator", "trainer"] as const

const id = Schema.Struct({ id: Schema.String })

/** A participant as the office enters one; somebody at the door need not be reachable. */
const NewParticipant = Schema.Struct({
  name: text(120),
  contact: Schema.Struct({ email: Schema.optionalKey(MailAddress), phone: Schema.optionalKey(text(40)) }),
  languages: codes,
  needs: Schema.optionalKey(text(500)),
  language: Schema.Literals(["de", "de-simple", "en"])
})

export const training = {
  list: endpoint({
    name: "training.list",
    summary: "List all courses, drafts included, the one that ends last first",
    method: "GET",
    path: list,
    allowed: readers,
    answer: Schema.Array(CourseEntry)
  }),
  propose: endpoint({
    name: "training.propose",
    summary: "Tell what the programme says of its courses, for the form of a new one",
    method: "GET",
    path: "/municipalities/{municipality}/training/proposal",
    allowed: desk,
    answer: CourseProposal
  }),
  add: endpoint({
    name: "training.add",
    summary: "Plan a course; it is public once published",
    method: "POST",
    path: list,
    allowed: desk,
    body: Schema.Struct({ ...Course.PlannedCourse.fields, course: Course.CourseName }),
    answer: Schema.Struct({ name: Course.CourseName }),
    status: 201
  }),
  show: endpoint({
    name: "training.show",
    summary: "Show a course with everybody who signed up",
    method: "GET",
    path: course,
    allowed: readers,
    answer: CourseRecord
  }),
  change: endpoint({
    name: "training.change",
    summary: "Change a course; fewer places throw nobody out, more go to those who wait, moved dates are told by mail",
    method: "PUT",
    path: course,
    allowed: desk,
    body: Course.PlannedCourse,
    answer: Done
  }),
  publish: endpoint({
    name: "training.publish",
    summary: "Publish a course, or take it off the public pages",
    method: "PUT",
    path: `${course}/published`,
    allowed: desk,
    body: Schema.Struct({ published: Schema.Boolean }),
    answer: Done
  }),
  cancel: endpoint({
    name: "training.cancel",
    summary: "Cancel a course and tell everybody, or undo it where the reason is null",
    method: "PUT",
    path: `${course}/cancelled`,
    allowed: desk,
    body: Schema.Struct({ reason: Schema.NullOr(Reason) }),
    answer: Done
  }),
  admit: endpoint({
    name: "training.admit",
    summary: "Add somebody at the office or at the door, at once with a definite place",
    method: "POST",
    path: `${course}/participants`,
    allowed: floor,
    body: Schema.Struct({ ...NewParticipant.fields, way: Schema.Literals(["office", "door"]) }),
    answer: id,
    status: 201
  }),
  changeParticipant: endpoint({
    name: "training.changeParticipant",
    summary: "Correct what a participant told",
    method: "PUT",
    path: participant,
    allowed: desk,
    body: NewParticipant,
    answer: Done
  }),
  confirm: endpoint({
    name: "training.confirm",
    summary: "Confirm a place for somebody who was reached by telephone",
    method: "PUT",
    path: `${participant}/confirmation`,
    allowed: desk,
    answer: Schema.Struct({ state: Course.EnrolmentState })
  }),
  review: endpoint({
    name: "training.review",
    summary: "Let in a sign-up that waits for a look, or decline it",
    method: "PUT",
    path: `${participant}/review`,
    allowed: desk,
    body: Schema.Struct({ admitted: Schema.Boolean }),
    answer: Schema.Struct({ state: Course.EnrolmentState })
  }),
  reviewAll: endpoint({
    name: "training.reviewAll",
    summary:
      "Decline several sign-ups that wait for a look, or let them in where the reason is null, all or none; who waits no more is passed over",
    method: "PUT",
    path: `${course}/reviews`,
    allowed: desk,
    body: Schema.Struct({
      participants: Schema.Array(Schema.String),
      /** Why they are declined; kept in the journal. */
      declined: Schema.NullOr(Reason)
    }),
    /** How many were decided now, and how many somebody had decided before. */
    answer: Schema.Struct({ reviewed: Schema.Int, passedOver: Schema.Int })
  }),
  withdraw: endpoint({
    name: "training.withdraw",
    summary: "Withdraw a sign-up; the place goes to the next in line",
    method: "DELETE",
    path: participant,
    allowed: desk,
    answer: Done
  }),
  noteAttendance: endpoint({
    name: "training.noteAttendance",
    summary: "Note who was there on a date, replacing what was noted before",
    method: "PUT",
    path: `${course}/dates/{date}/attendance`,
    allowed: floor,
    body: Schema.Struct({ present: Schema.Array(Schema.String) }),
    answer: Done
  }),
  makeUp: endpoint({
    name: "training.makeUp",
    summary: "Note on which day a missed date was made up, or undo it where the day is null",
    method: "PUT",
    path: `${participant}/dates/{date}/made-up`,
    allowed: floor,
    body: Schema.Struct({ on: Schema.NullOr(CivilDate.CivilDate) }),
    answer: Done
  }),
  certify: endpoint({
    name: "training.certify",
    summary: "Issue certificates to participants, all or none; who has one is passed over",
    method: "POST",
    path: `${course}/certificates`,
    allowed: desk,
    body: Schema.Struct({ participants: Schema.Array(Schema.String) }),
    answer: Schema.Struct({ issued: Schema.Int }),
    status: 201
  }),
  reissue: endpoint({
    name: "training.reissue",
    summary: "Issue a certificate anew as the record stands now; the old number stays known",
    method: "POST",
    path: `${course}/certificates/{certificate}/reissue`,
    allowed: desk,
    answer: id,
    status: 201
  }),
  withdrawCertificate: endpoint({
    name: "training.withdrawCertificate",
    summary: "Withdraw a certificate; its check says so",
    method: "PUT",
    path: `${course}/certificates/{certificate}/withdrawn`,
    allowed: desk,
    body: Schema.Struct({ reason: Reason }),
    answer: Done
  }),
  certificates: endpoint({
    name: "training.certificates",
    summary: "Give all certificates of a course that count as one PDF, a page each",
    method: "GET",
    path: `${course}/certificates.pdf`,
    allowed: desk,
    answer: Schema.Uint8Array,
    file: "application/pdf"
  }),
  takeOver: endpoint({
    name: "training.takeOver",
    summary: "Take a participant over into the register as applicant, with the course where it was completed",
    method: "POST",
    path: `${participant}/applicant`,
    allowed: desk,
    answer: Schema.Struct({ person: Appointment.PersonId }),
    status: 201
  })
}
