/** The office's own day: tasks, programme, settings, staff. */
import { Access, CivilDate, Money, Programme } from "@lotsenwerk/domain"
import * as Schema from "effect/Schema"
import { endpoint } from "./endpoint.ts"
import { Done } from "./municipalities.ts"
import { AccountName, MailAddress, text } from "./text.ts"

/** Something the office should do, computed from what is recorded; what is done vanishes by itself. */
export const OfficeTask = Schema.Struct({
  kind: Schema.Literals([
    "AnswerInterest",
    "CompletePapers",
    "ReadyToAppoint",
    "RecordAccount",
    "RenewAccount",
    "TermEnds",
    "OfferSupervision",
    "NoteAttendance",
    "PrepareRun",
    "ConfirmRun",
    "ReleaseRun",
    "RunReturned",
    "RunWaits",
    "NoteExecution",
    "DecideClaim",
    "AwaitRepayment",
    "ReviewEnrolment",
    "ConfirmByPhone",
    "NoteCourseAttendance",
    "IssueCertificates",
    "CompleteSettings"
  ]),
  group: Schema.Literals(["overdue", "today", "week", "later", "waiting"]),
  due: Schema.optionalKey(CivilDate.CivilDate),
  /** Id of the person, run or session to go to. */
  subject: Schema.optionalKey(Schema.String),
  name: Schema.optionalKey(Schema.String),
  /** Plain values for the sentence of the task. */
  facts: Schema.Record(Schema.String, Schema.Union([Schema.String, Schema.Number]))
}).annotate({ identifier: "OfficeTask" })
export interface OfficeTask extends Schema.Schema.Type<typeof OfficeTask> {}

/** The day at a glance. */
export const OfficeDay = Schema.Struct({
  today: CivilDate.CivilDate,
  tasks: Schema.Array(OfficeTask),
  guides: Schema.Int,
  applicants: Schema.Int,
  paidThisYearCents: Money.Cents,
  openClaimsCents: Money.Cents
}).annotate({ identifier: "OfficeDay" })
export interface OfficeDay extends Schema.Schema.Type<typeof OfficeDay> {}

/** The settings, and which of them an order still lacks. The account is the municipality's own and shown in full. */
export const SettingsView = Schema.Struct({ settings: Programme.Settings, missing: Schema.Array(Schema.String) })

/** Settings as somebody may change them: an order keeps them for ever, so a bank must be able to read them. */
const NewSettings = Schema.Struct({
  ...Programme.Settings.fields,
  mailbox: Schema.optionalKey(MailAddress),
  phone: Schema.optionalKey(text(40)),
  debtorName: Schema.optionalKey(AccountName),
  /** @source ISO 9362 */
  debtorBic: Schema.optionalKey(
    Schema.String.check(Schema.isPattern(/^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/))
  ),
  budgetLine: Schema.optionalKey(text(120)),
  fileNumber: Schema.optionalKey(text(120))
})

const all = ["coordinator", "approver", "auditor", "trainer"] as const

export const office = {
  day: endpoint({
    name: "office.day",
    summary: "Show what is to be done today, by date",
    method: "GET",
    path: "/municipalities/{municipality}/day",
    allowed: ["coordinator", "approver", "auditor"],
    answer: OfficeDay
  }),
  programme: endpoint({
    name: "office.programme",
    summary: "Show the programme: every rule with value, validity, source and verification",
    method: "GET",
    path: "/municipalities/{municipality}/programme",
    allowed: all,
    answer: Programme.Programme
  }),
  settings: endpoint({
    name: "office.settings",
    summary: "Show what the municipality set for itself",
    method: "GET",
    path: "/municipalities/{municipality}/settings",
    allowed: ["coordinator", "approver", "auditor"],
    answer: SettingsView
  }),
  changeSettings: endpoint({
    name: "office.changeSettings",
    summary: "Change the settings",
    method: "PUT",
    path: "/municipalities/{municipality}/settings",
    allowed: ["coordinator"],
    body: NewSettings,
    answer: Done
  }),
  staff: endpoint({
    name: "office.staff",
    summary: "List who has access",
    method: "GET",
    path: "/municipalities/{municipality}/staff",
    allowed: ["coordinator", "auditor"],
    answer: Schema.Array(Access.Staff)
  }),
  addStaff: endpoint({
    name: "office.addStaff",
    summary: "Give somebody access and send the first link by mail",
    method: "POST",
    path: "/municipalities/{municipality}/staff",
    allowed: ["coordinator"],
    body: Schema.Struct({ name: text(120), email: MailAddress, role: Access.Role }),
    answer: Schema.Struct({ id: Schema.String }),
    status: 201
  })
}
