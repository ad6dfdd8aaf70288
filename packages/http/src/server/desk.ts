/** What a route's handler is given, and what it may ask for. */
import type {
  Access,
  Allowance,
  Appointment,
  CivilDate,
  Correspondence,
  Course,
  Funding,
  Office,
  Programme,
  Supervision
} from "@lotsenwerk/domain"
import type * as Effect from "effect/Effect"
import type { AnyEndpoint, Shape } from "../contract/index.ts"
import type { Failure } from "./failure.ts"

/** The ports behind the API; adapters provide them. */
export type Ports =
  | Access.Door
  | Access.StaffList
  | Allowance.AccountBook
  | Allowance.AllowanceLedger
  | Allowance.OrderWriter
  | Allowance.PaymentWriter
  | Appointment.GuideRegister
  | Correspondence.Outbox
  | Course.AttendanceSheet
  | Course.CalendarWriter
  | Course.CertificateRegister
  | Course.CertificateWriter
  | Course.CourseCalendar
  | Course.EnrolmentBook
  | Funding.ExpenseBook
  | Funding.ProofWriter
  | Office.Journal
  | Office.Office
  | Office.Receipts
  | Office.SpentWords
  | Programme.ProgrammeBook
  | Programme.SettingsBook
  | Supervision.SupervisionDiary

/** Settings of the house that handlers need. */
export interface House {
  /** Where people reach it: `https://lotsen.example`. */
  readonly publicUrl: string
  readonly now: () => Date
  /** An unguessable word for links and sessions. */
  readonly newWord: () => string
  /** A digest of a word that nobody can guess. */
  readonly hash: (word: string) => string
  /** A digest of a text that could be guessed, under a key that is not in the database. */
  readonly seal: (text: string) => string
  /** Whether a text was sealed in this house, with its present key or an earlier one. @param seal the first 32 letters */
  readonly isSealed: (text: string, seal: string) => boolean
}

type Decoded<E extends AnyEndpoint, Part extends "query" | "body"> = E[Part] extends Shape | undefined
  ? NonNullable<E[Part]>["Type"]
  : never

/** One request, decoded and allowed. */
export interface Call<E extends AnyEndpoint> {
  readonly params: Readonly<Record<string, string>>
  readonly query: Decoded<E, "query">
  readonly body: Decoded<E, "body">
  /** Who asks; nobody on public routes. */
  readonly staff: Access.Staff | undefined
  readonly act: Office.Act
  readonly today: CivilDate.CivilDate
  /** Counts one more request from the visitor's network. @returns how many came in this hour */
  readonly countVisit: () => number
  /** Names the file that is the answer, as a browser keeps it. */
  readonly nameFile: (name: string) => void
  readonly house: House
  /** The token with which the request came, and the browser's cookie for the next ones. */
  readonly session: {
    readonly token: string | undefined
    readonly open: (token: string) => void
    readonly close: () => void
  }
}

/** What a handler answers: a value of the route's answer schema. */
export type Handler<E extends AnyEndpoint> = (call: Call<E>) => Effect.Effect<E["answer"]["Type"], Failure, Ports>

/** A handler for every route of a resource: a route without one does not compile. */
export type Handlers<Routes extends Readonly<Record<string, AnyEndpoint>>> = {
  readonly [Name in keyof Routes]: Handler<Routes[Name]>
}
