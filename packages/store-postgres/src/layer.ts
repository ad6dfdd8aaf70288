/** All ports on one database. */
import type {
  Access,
  Allowance,
  Appointment,
  Correspondence,
  Course,
  Funding,
  Office,
  Programme,
  Supervision
} from "@lotsenwerk/domain"
import * as Layer from "effect/Layer"
import type { Kysely } from "kysely"
import * as StaffAndDoor from "./access.ts"
import * as Accounts from "./accounts.ts"
import * as Attendance from "./courses/attendance.ts"
import * as Calendar from "./courses/calendar.ts"
import * as Certificates from "./courses/certificates.ts"
import * as Enrolments from "./courses/enrolments.ts"
import * as Desk from "./desk.ts"
import * as Diary from "./diary.ts"
import * as Expenses from "./expenses.ts"
import type { Jobs } from "./jobs/jobs.ts"
import * as Ledger from "./ledger.ts"
import * as Outbox from "./outbox.ts"
import * as Record from "./record.ts"
import * as Register from "./register.ts"
import type { Keyring } from "./sealing.ts"
import * as Settings from "./settings.ts"
import * as SpentWords from "./spentWords.ts"
import type { Tables } from "./tables.ts"

/** What the store provides. */
export type Ports =
  | Access.Door
  | Access.StaffList
  | Allowance.AccountBook
  | Allowance.AllowanceLedger
  | Appointment.GuideRegister
  | Correspondence.Outbox
  | Course.AttendanceSheet
  | Course.CertificateRegister
  | Course.CourseCalendar
  | Course.EnrolmentBook
  | Funding.ExpenseBook
  | Office.Journal
  | Office.Office
  | Office.Receipts
  | Office.SpentWords
  | Programme.SettingsBook
  | Supervision.SupervisionDiary

/** What the store needs. */
export interface Store {
  readonly db: Kysely<Tables>
  readonly jobs: Jobs
  readonly ring: Keyring
  /** Read committed unless said otherwise. */
  readonly isolation?: Desk.Isolation
}

/** All ports of the domain that have memory, on PostgreSQL. */
export const layer = ({ db, jobs, ring, isolation }: Store): Layer.Layer<Ports> =>
  Layer.mergeAll(
    Desk.layer(db, isolation),
    Record.journalLayer,
    Record.receiptsLayer,
    SpentWords.layer,
    StaffAndDoor.staffLayer,
    StaffAndDoor.doorLayer(db),
    Outbox.layer(jobs),
    Calendar.layer,
    Enrolments.layer,
    Attendance.layer,
    Certificates.layer(db),
    Settings.layer,
    Register.layer,
    Diary.layer,
    Accounts.layer(ring),
    Ledger.layer(ring),
    Expenses.layer
  )
