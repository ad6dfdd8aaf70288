/** What a task is called and where it is done. */
import { task as inWords, type TaskInWords } from "@lotsenwerk/messages"
import type { addresses } from "../../address.ts"
import type { Task } from "../../wire.ts"

/** A task in words. */
export const taskInWords = ({ kind, due, name, facts }: Task): TaskInWords =>
  inWords({ kind, facts, ...(due && { due }), ...(name && { name }) })

/** The screen on which a task is done. */
export const taskAddress = ({ kind, subject = "", facts }: Task, at: ReturnType<typeof addresses>): string => {
  switch (kind) {
    case "AnswerInterest":
      return at.answer(subject)
    case "CompletePapers":
      return at.person(subject)
    case "ReadyToAppoint":
      return at.appointment(subject)
    case "RecordAccount":
    case "RenewAccount":
      return at.account(subject)
    case "TermEnds":
      return subject === "" ? `${at.people}?stufe=guide` : at.person(subject)
    case "OfferSupervision":
      return at.newSession
    case "NoteAttendance":
      return at.session(subject)
    case "PrepareRun":
      return at.runs
    case "ConfirmRun":
    case "ReleaseRun":
    case "RunReturned":
    case "RunWaits":
      return at.run(subject)
    case "NoteExecution":
      return `${at.run(subject)}#ergebnis`
    case "DecideClaim":
    case "AwaitRepayment":
      return at.claim(subject)
    case "ReviewEnrolment":
      return at.review(subject)
    case "ConfirmByPhone":
      return `${at.course(subject)}#plaetze`
    case "NoteCourseAttendance":
      return at.attendance(subject, String(facts.date))
    case "IssueCertificates":
      return at.certificates(subject)
    case "CompleteSettings":
      return at.settings
  }
}
