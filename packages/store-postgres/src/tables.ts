/** The tables as the query builder knows them. */
import type { Appointment } from "@lotsenwerk/domain"
import type { ColumnType, Generated, JSONColumnType } from "kysely"

/** A moment: read as a date, written as ISO text. */
type Moment = ColumnType<Date, string, string>
type MomentOrNone = ColumnType<Date | null, string | null | undefined, string | null>
/** A day as text; the driver is told not to make a date of it. */
type Day = ColumnType<string, string, string>
type DayOrNone = ColumnType<string | null, string | null | undefined, string | null>
// biome-ignore lint/suspicious/noExplicitAny: what lies in a JSON column is decoded by a schema of the domain
type Json = JSONColumnType<any, string, string>
// biome-ignore lint/suspicious/noExplicitAny: as above
type JsonOrNone = ColumnType<any, string | null | undefined, string | null>

interface Keyed {
  municipality: string
  id: Generated<string>
}

export interface Tables {
  municipality: { municipality: string; demo: boolean }
  settings: { municipality: string; settings: Json }
  staff: Keyed & { name: string; email: string | null; role: string; person: string | null }
  access_hash: {
    municipality: string
    hash: string
    kind: "link" | "session"
    staff: string
    expires_at: Moment
    used_at: MomentOrNone
  }
  journal: Keyed & {
    at: Moment
    by_name: string | null
    by_id: string | null
    subject_kind: string
    subject_id: string
    what: string
    details: Json
  }
  receipt: {
    municipality: string
    key: string
    request: string
    status: number | null
    body: string | null
    taken_at: Generated<Date>
  }
  letter: Keyed & { once: string; letter: Json; posted_at: Moment; sent_at: MomentOrNone; attempts: Generated<number> }
  person: Keyed & {
    name: string
    contact: Json
    offer: Json
    note: string | null
    received_at: Moment
    answered_at: MomentOrNone
    closed_at: MomentOrNone
  }
  paper: Keyed & { person: string; paper: Json; recorded_at: Moment; withdrawn_at: MomentOrNone }
  appointment: Keyed & {
    person: string
    starts: Day
    ends: DayOrNone
    ending: JsonOrNone
    role: ColumnType<Appointment.Role | null, Appointment.Role | null, never>
    trace: Json
    recorded_at: Moment
    withdrawn_at: MomentOrNone
  }
  interruption: Keyed & {
    appointment: string
    starts: Day
    ends: DayOrNone
    reason: string
    withdrawn_at: MomentOrNone
  }
  supervision_session: Keyed & {
    held_on: Day
    kind: string
    place: string
    organisation: string
    withdrawn_at: MomentOrNone
  }
  attendance: { municipality: string; session: string; person: string }
  account: Keyed & {
    person: string
    holder: string
    iban_sealed: Buffer
    iban_masked: string
    recorded_at: Moment
  }
  payment_run: Keyed & {
    number: string
    month: string
    state: string
    prepared: Json
    returned: JsonOrNone
    findings: JsonOrNone
    voided: JsonOrNone
    released: JsonOrNone
    terms: JsonOrNone
    programme_version: number
    lines: Json
  }
  payment: {
    municipality: string
    run: string
    position: number
    person: string
    month: string
    cents: number
    reference: string
    line: Json
    holder: string
    iban_sealed: Buffer
  }
  run_execution: { municipality: string; run: string; executed: Json }
  payment_return: { municipality: string; run: string; position: number; returned: Json }
  claim: Keyed & {
    person: string
    month: string
    cents: number
    trace: Json
    opened_at: Moment
  }
  claim_step: { municipality: string; claim: string; position: number; step: Json; taken: Json }
  expense: Keyed & {
    kind: string
    month: string
    cents: number
    paid_on: DayOrNone
    voucher: string | null
    reason: string
    recorded: Json
    taken_back: JsonOrNone
  }
  grant_year: { municipality: string; year: number; entered: Json }
  course: {
    municipality: string
    name: string
    planned: Json
    ends_on: Day
    revision: Generated<number>
    published_at: MomentOrNone
    cancelled: JsonOrNone
  }
  enrolment: Keyed & {
    course: string
    number: number
    participant: Json
    address: string | null
    way: string
    state: string
    until: MomentOrNone
    seat: number | null
    joined_at: Moment
    changed_at: Moment
    person: string | null
  }
  course_date_note: { municipality: string; course: string; date: string; noted_at: Moment }
  course_attendance: { municipality: string; course: string; date: string; enrolment: string }
  course_made_up: { municipality: string; course: string; enrolment: string; date: string; made_up_on: Day }
  certificate: Keyed & {
    number: string
    code: string
    enrolment: string
    course: string
    content: Json
    issued_on: Day
    trace: Json
    replaces: string | null
    replaced_by: string | null
    withdrawn: JsonOrNone
  }
  spent_word: { municipality: string; word: string; until: Moment }
}
