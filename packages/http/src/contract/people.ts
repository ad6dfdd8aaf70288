/** Applicants and guides: the register as the office sees it. */
import { Allowance, Appointment, CivilDate, Money, Month, Office, Trace } from "@lotsenwerk/domain"
import * as Schema from "effect/Schema"
import { endpoint } from "./endpoint.ts"
import { Done } from "./municipalities.ts"
import { AccountName, NewPerson, Reason, text } from "./text.ts"

const person = "/municipalities/{municipality}/people/{person}"

/** What a person is today. */
export const Stage = Schema.Literals(["applicant", "closed", "appointed", "guide", "interrupted", "former"])

/** A person in a list. */
export const PersonEntry = Schema.Struct({
  id: Appointment.PersonId,
  name: Schema.String,
  stage: Stage,
  languages: Schema.Array(Schema.String),
  otherLanguages: Schema.optionalKey(Schema.String),
  tasks: Schema.Array(Schema.String),
  receivedAt: Office.Instant,
  answered: Schema.Boolean,
  /** The last day of the current office. */
  until: Schema.optionalKey(CivilDate.CivilDate)
}).annotate({ identifier: "PersonEntry" })
export interface PersonEntry extends Schema.Schema.Type<typeof PersonEntry> {}

/** A term of office; without an end the one that the programme foresees, without a role as a guide. */
const Term = Schema.Struct({
  from: CivilDate.CivilDate,
  to: Schema.optionalKey(CivilDate.CivilDate),
  role: Schema.optionalKey(Appointment.Role)
})

/** A decision with its grounds, and what of them stands in the way. */
export const ExplainedDecision = Schema.Struct({
  trace: Trace.Trace,
  /** Conditions that must be cured first. */
  blockers: Schema.Array(Schema.String)
}).annotate({ identifier: "ExplainedDecision" })
export interface ExplainedDecision extends Schema.Schema.Type<typeof ExplainedDecision> {}

/** A month that was paid, unless the payment came back. */
export const PaidMonth = Schema.Struct({
  run: Schema.String,
  reference: Schema.String,
  month: Month.Month,
  cents: Money.Cents,
  returned: Schema.optionalKey(Allowance.PaymentReturn)
})

/** Everything the office knows of a person. */
export const PersonRecord = Schema.Struct({
  person: Appointment.Person,
  stage: Stage,
  account: Schema.optionalKey(Allowance.MaskedAccount),
  payments: Schema.Array(PaidMonth),
  claims: Schema.Array(Allowance.Claim),
  supervision: Schema.Array(
    Schema.Struct({ id: Schema.String, on: CivilDate.CivilDate, kind: Schema.String, place: Schema.String })
  ),
  journal: Schema.Array(Office.JournalEntry)
}).annotate({ identifier: "PersonRecord" })
export interface PersonRecord extends Schema.Schema.Type<typeof PersonRecord> {}

/** What a change of an office does to months already paid. */
export const Consequences = Schema.Struct({
  months: Schema.Array(
    Schema.Struct({
      month: Month.Month,
      paidCents: Money.Cents,
      /** Absent while it is not known. */
      dueCents: Schema.optionalKey(Money.Cents)
    })
  ),
  /** Claims that were opened by it. */
  claims: Schema.Array(Allowance.Claim)
}).annotate({ identifier: "Consequences" })
export interface Consequences extends Schema.Schema.Type<typeof Consequences> {}

const desk = ["coordinator"] as const
const readers = ["coordinator", "approver", "auditor"] as const

export const people = {
  list: endpoint({
    name: "people.list",
    summary: "List people by name, filtered by stage and by words of the name or a language",
    method: "GET",
    path: "/municipalities/{municipality}/people",
    allowed: readers,
    query: Schema.Struct({ stage: Schema.optionalKey(Stage), search: Schema.optionalKey(Schema.String) }),
    answer: Schema.Array(PersonEntry)
  }),
  add: endpoint({
    name: "people.add",
    summary: "Add an applicant who came in person or by telephone",
    method: "POST",
    path: "/municipalities/{municipality}/people",
    allowed: desk,
    body: NewPerson,
    answer: Schema.Struct({ id: Appointment.PersonId }),
    status: 201
  }),
  show: endpoint({
    name: "people.show",
    summary: "Show everything the office knows of a person",
    method: "GET",
    path: person,
    allowed: readers,
    answer: PersonRecord
  }),
  me: endpoint({
    name: "people.me",
    summary: "Show a guide the own record",
    method: "GET",
    path: "/municipalities/{municipality}/me",
    allowed: ["guide"],
    answer: PersonRecord
  }),
  change: endpoint({
    name: "people.change",
    summary: "Correct name, contact and offer",
    method: "PUT",
    path: person,
    allowed: desk,
    body: Schema.Struct({
      name: NewPerson.fields.name,
      contact: NewPerson.fields.contact,
      offer: NewPerson.fields.offer
    }),
    answer: Done
  }),
  answer: endpoint({
    name: "people.answer",
    summary: "Answer an interest by mail",
    method: "POST",
    path: `${person}/answer`,
    allowed: desk,
    body: Schema.Struct({ subject: text(200), text: text(10_000) }),
    answer: Done
  }),
  close: endpoint({
    name: "people.close",
    summary: "End an application without an appointment, or take it up again",
    method: "PUT",
    path: `${person}/closed`,
    allowed: desk,
    body: Schema.Struct({ closed: Schema.Boolean }),
    answer: Done
  }),
  recordPaper: endpoint({
    name: "people.recordPaper",
    summary: "Record a dated fact of the file: talk, course, certificate dates, declaration, instruction",
    method: "POST",
    path: `${person}/papers`,
    allowed: desk,
    body: Appointment.Paper,
    answer: Schema.Struct({ id: Schema.String }),
    status: 201
  }),
  recogniseCertificate: endpoint({
    name: "people.recogniseCertificate",
    summary: "Recognise a course by the code of its certificate, whichever municipality issued it",
    method: "POST",
    path: `${person}/recognitions`,
    allowed: desk,
    body: Schema.Struct({ code: Schema.NonEmptyString.check(Schema.isMaxLength(40)) }),
    answer: Schema.Struct({ id: Schema.String, from: Schema.String, completedOn: CivilDate.CivilDate }),
    status: 201
  }),
  withdrawPaper: endpoint({
    name: "people.withdrawPaper",
    summary: "Undo a recorded fact; the record keeps both",
    method: "DELETE",
    path: `${person}/papers/{paper}`,
    allowed: desk,
    answer: Done
  }),
  recordAccount: endpoint({
    name: "people.recordAccount",
    summary: "Record the account: the holder as at the bank, and the IBAN",
    method: "PUT",
    path: `${person}/account`,
    allowed: desk,
    body: Schema.Struct({ holder: AccountName, iban: Schema.NonEmptyString }),
    answer: Allowance.MaskedAccount
  }),
  readiness: endpoint({
    name: "people.readiness",
    summary: "Decide whether a person can be appointed for a term, with every ground",
    method: "GET",
    path: `${person}/readiness`,
    allowed: readers,
    query: Term,
    answer: Schema.Struct({ ...ExplainedDecision.fields, term: Term })
  }),
  appoint: endpoint({
    name: "people.appoint",
    summary: "Enter the appointment for a term if nothing stands in the way",
    method: "POST",
    path: `${person}/appointments`,
    allowed: desk,
    body: Term,
    answer: Schema.Struct({ id: Schema.String, ...Consequences.fields }),
    status: 201
  }),
  withdrawAppointment: endpoint({
    name: "people.withdrawAppointment",
    summary: "Undo an appointment entered by mistake; the record keeps both",
    method: "DELETE",
    path: `${person}/appointments/{appointment}`,
    allowed: desk,
    answer: Consequences
  }),
  end: endpoint({
    name: "people.end",
    summary: "End an office before its term: resignation or revocation, with its reason",
    method: "PUT",
    path: `${person}/appointments/{appointment}/ending`,
    allowed: desk,
    body: Schema.Struct({ ...Appointment.Ending.fields, reason: Reason }).check(Appointment.onlyWhenRevoked),
    answer: Consequences
  }),
  undoEnd: endpoint({
    name: "people.undoEnd",
    summary: "Undo the end of an office",
    method: "DELETE",
    path: `${person}/appointments/{appointment}/ending`,
    allowed: desk,
    answer: Consequences
  }),
  interrupt: endpoint({
    name: "people.interrupt",
    summary: "Interrupt an office for some days",
    method: "POST",
    path: `${person}/appointments/{appointment}/interruptions`,
    allowed: desk,
    body: Schema.Struct({
      from: CivilDate.CivilDate,
      to: Schema.optionalKey(CivilDate.CivilDate),
      reason: Reason
    }),
    answer: Schema.Struct({ id: Schema.String, ...Consequences.fields }),
    status: 201
  }),
  resume: endpoint({
    name: "people.resume",
    summary: "End an interruption on its last day, or withdraw it as a mistake where the day is null",
    method: "PUT",
    path: `${person}/appointments/{appointment}/interruptions/{interruption}/end`,
    allowed: desk,
    body: Schema.Struct({ lastDay: Schema.NullOr(CivilDate.CivilDate) }),
    answer: Consequences
  })
}
