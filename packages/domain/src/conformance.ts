/** The exam that every adapter of our ports takes, as values: run each under the adapter's layer. */

import { accessExams } from "./access/conformance.ts"
import type { Door, StaffList } from "./access/index.ts"
import { allowanceExams } from "./allowance/conformance.ts"
import type { AccountBook, AllowanceLedger } from "./allowance/index.ts"
import { appointmentExams } from "./appointment/conformance.ts"
import type { GuideRegister } from "./appointment/index.ts"
import { correspondenceExams } from "./correspondence/conformance.ts"
import type { Outbox } from "./correspondence/index.ts"
import { courseExams } from "./course/conformance.ts"
import type { AttendanceSheet, CertificateRegister, CourseCalendar, EnrolmentBook } from "./course/index.ts"
import type { Exam } from "./Exam.ts"
import { fundingExams } from "./funding/conformance.ts"
import type { ExpenseBook } from "./funding/index.ts"
import { officeExams } from "./office/conformance.ts"
import { here, there } from "./office/examples.ts"
import type { Journal, Office, Receipts, SpentWords } from "./office/index.ts"
import { programmeExams } from "./programme/conformance.ts"
import type { SettingsBook } from "./programme/index.ts"
import { supervisionExams } from "./supervision/conformance.ts"
import type { SupervisionDiary } from "./supervision/index.ts"

/** Every port with memory. */
export type Ports =
  | AccountBook
  | AllowanceLedger
  | AttendanceSheet
  | CertificateRegister
  | CourseCalendar
  | Door
  | EnrolmentBook
  | ExpenseBook
  | GuideRegister
  | Journal
  | Office
  | Outbox
  | Receipts
  | SettingsBook
  | SpentWords
  | StaffList
  | SupervisionDiary

/** The municipalities that an adapter must serve to take the exam; nothing need be recorded in them. */
export const municipalities = [here, there] as const

/** All questions; each may be asked once of a store, in any order, beside the others. */
export const exams: ReadonlyArray<Exam<Ports>> = [
  ...officeExams,
  ...accessExams,
  ...correspondenceExams,
  ...courseExams,
  ...appointmentExams,
  ...supervisionExams,
  ...programmeExams,
  ...allowanceExams,
  ...fundingExams
]
