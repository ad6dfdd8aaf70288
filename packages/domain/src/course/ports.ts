/** Where courses, sign-ups, attendance and certificates are kept. */
import type { NonEmptyReadonlyArray } from "effect/Array"
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import type { CivilDate } from "../CivilDate.ts"
import type { Act, Conflict, Instant, Municipality, NotFound } from "../office/index.ts"
import type {
  AttendanceRecord,
  Certificate,
  CertificateCode,
  Course,
  CourseName,
  Enrolment,
  EnrolmentState,
  EntryWay,
  NewCertificate,
  Participant,
  PlannedCourse
} from "./model.ts"
import type { Standing } from "./seats.ts"

/** The courses of one municipality. Use inside `Office.within`. @term Kursplan */
export class CourseCalendar extends Context.Service<
  CourseCalendar,
  {
    /** @throws Conflict `CourseExists` when the name is taken */
    readonly add: (name: CourseName, course: PlannedCourse, act: Act) => Effect.Effect<void, Conflict>
    readonly find: (name: CourseName) => Effect.Effect<Course, NotFound>
    /** All courses, the one that ends last first. */
    readonly all: () => Effect.Effect<ReadonlyArray<Course>>
    /** Changes what is planned and raises the revision. */
    readonly change: (name: CourseName, course: PlannedCourse, act: Act) => Effect.Effect<void, NotFound>
    readonly publish: (name: CourseName, published: boolean, act: Act) => Effect.Effect<void, NotFound>
    /** Cancels a course; without a reason the cancelling is undone. */
    readonly cancel: (name: CourseName, reason: string | undefined, act: Act) => Effect.Effect<void, NotFound>
    /**
     * Keeps everybody else from the places of a course until the work around it ends, then counts them. Whoever gives
     * or frees a place has taken hold first.
     */
    readonly hold: (name: CourseName, at: Instant) => Effect.Effect<Standing, NotFound>
    /** Counts the places of a course without keeping anybody from them: for showing, not for giving. */
    readonly count: (name: CourseName, at: Instant) => Effect.Effect<Standing, NotFound>
  }
>()("@lotsenwerk/domain/CourseCalendar") {}

/** What is kept of a new sign-up. */
export interface NewEnrolment {
  readonly course: CourseName
  readonly participant: Participant
  /** The plain form of the address; active sign-ups of a course never share one. */
  readonly address?: string
  readonly way: EntryWay
  readonly state: EnrolmentState
  readonly until?: Instant
}

/** What became of a new sign-up. */
export interface Added {
  readonly enrolment: Enrolment
  /** Whether the same address had an active sign-up for the course already: it is given, and nothing was added. */
  readonly repeated: boolean
}

/** The sign-ups of one municipality. Use inside `Office.within`, under `CourseCalendar.hold`. @term Anmeldungen, Warteliste */
export class EnrolmentBook extends Context.Service<
  EnrolmentBook,
  {
    readonly add: (enrolment: NewEnrolment, act: Act) => Effect.Effect<Added>
    readonly find: (id: string) => Effect.Effect<Enrolment, NotFound>
    /** The active sign-up of an address for a course, if there is one. */
    readonly known: (course: CourseName, address: string) => Effect.Effect<Enrolment | undefined>
    /** All sign-ups of a course, in the order of joining. */
    readonly of: (course: CourseName) => Effect.Effect<ReadonlyArray<Enrolment>>
    /** Those who wait, in the order of joining. @param most at most so many */
    readonly line: (course: CourseName, most: number) => Effect.Effect<ReadonlyArray<Enrolment>>
    /** How many wait before a sign-up. */
    readonly ahead: (enrolment: Enrolment) => Effect.Effect<number>
    /** Holds and offers whose deadline has passed, in the order of joining. */
    readonly ended: (course: CourseName, at: Instant) => Effect.Effect<ReadonlyArray<Enrolment>>
    /** Sets the state and its deadline; `"last"` puts the sign-up at the end of the order. */
    readonly move: (
      id: string,
      to: { readonly state: EnrolmentState; readonly until?: Instant; readonly order?: "last" },
      act: Act
    ) => Effect.Effect<Enrolment, NotFound>
    readonly change: (
      id: string,
      participant: Participant,
      address: string | undefined,
      act: Act
    ) => Effect.Effect<void, NotFound>
    /** Notes as whom of the register a participant was taken over. */
    readonly takeOver: (id: string, person: string, act: Act) => Effect.Effect<void, NotFound>
  }
>()("@lotsenwerk/domain/EnrolmentBook") {}

/** Who came to the dates of the courses. Use inside `Office.within`. @term Anwesenheitsliste */
export class AttendanceSheet extends Context.Service<
  AttendanceSheet,
  {
    readonly of: (course: CourseName) => Effect.Effect<AttendanceRecord>
    /** Sets who was present on a date, replacing what was noted before. */
    readonly note: (course: CourseName, date: string, present: ReadonlyArray<string>, act: Act) => Effect.Effect<void>
    /** Notes on which day a missed date was made up; without a day, the note is undone. */
    readonly makeUp: (
      course: CourseName,
      enrolment: string,
      date: string,
      on: CivilDate | undefined,
      act: Act
    ) => Effect.Effect<void>
  }
>()("@lotsenwerk/domain/AttendanceSheet") {}

/** The certificates of one municipality. Use inside `Office.within`, but for `check`. @term Zertifikatsregister */
export class CertificateRegister extends Context.Service<
  CertificateRegister,
  {
    /** Issues under the next number of the year; the certificate it replaces is marked. */
    readonly issue: (certificate: NewCertificate, act: Act) => Effect.Effect<Certificate>
    readonly find: (id: string) => Effect.Effect<Certificate, NotFound>
    readonly of: (course: CourseName) => Effect.Effect<ReadonlyArray<Certificate>>
    readonly withdraw: (id: string, on: CivilDate, reason: string, act: Act) => Effect.Effect<void, NotFound>
    /** Finds a certificate by its code, whichever municipality issued it. Use outside `Office.within` or inside. */
    readonly check: (
      code: CertificateCode
    ) => Effect.Effect<Option.Option<{ readonly municipality: Municipality; readonly certificate: Certificate }>>
  }
>()("@lotsenwerk/domain/CertificateRegister") {}

/** What a certificate looks like on paper. */
export interface CertificatePaper {
  readonly certificate: Certificate
  /** "Stadt Dorsten", and its office. */
  readonly issuer: { readonly body: string; readonly office: string }
  /** Where its code can be checked. */
  readonly checkUrl: string
  /** Whether it belongs to a demo, so that nobody takes it for a real one. */
  readonly isSample: boolean
}

/** Writes certificates as one accessible document, a page each. @throws Conflict `PaperRefused` for words that no paper holds */
export class CertificateWriter extends Context.Service<
  CertificateWriter,
  { readonly write: (papers: NonEmptyReadonlyArray<CertificatePaper>) => Effect.Effect<Uint8Array, Conflict> }
>()("@lotsenwerk/domain/CertificateWriter") {}

/** Writes the dates of a course as a calendar. */
export class CalendarWriter extends Context.Service<
  CalendarWriter,
  {
    readonly write: (
      course: Course,
      of: { readonly id: string; readonly url: string; readonly at: Instant }
    ) => Effect.Effect<string>
  }
>()("@lotsenwerk/domain/CalendarWriter") {}
