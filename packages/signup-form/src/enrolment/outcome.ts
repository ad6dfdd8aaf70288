/** What comes after a sign-up was sent. */
import { enrolment, fill, type Language } from "@lotsenwerk/messages/enrolment"

/** What the server answers: the same to those who are enrolled already. */
export interface Answer {
  readonly outcome: "held" | "waiting" | "review"
  readonly by: "mail" | "phone"
  /** Until when a held place is to be confirmed. */
  readonly withinHours: number
}

/** Puts the answer into words: what happened, and what to do now. */
export const outcomeInWords = ({ outcome, by, withinHours }: Answer, language: Language) => {
  const { heldByMail, heldByPhone, ...others } = enrolment[language].outcomes
  const { title, text } = outcome === "held" ? (by === "mail" ? heldByMail : heldByPhone) : others[outcome]
  return { title, text: fill<string>(text, { hours: withinHours }) }
}
