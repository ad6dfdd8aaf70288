/** What a failed delivery means: whether the same letter is worth another try. */
import { Correspondence } from "@lotsenwerk/domain"

/** What the carrier tells of a failure: its own code, the server's answer, and what was asked of the server. */
interface Failure {
  readonly code?: unknown
  readonly responseCode?: unknown
  readonly command?: unknown
}

/** "Log in first", "wrong password" and the like: a fault of the house's settings, not of the letter. RFC 4954 */
const loginAnswers: ReadonlyArray<unknown> = [530, 534, 535, 538]

/** The commands whose refusal is about this letter: sender, reader, content. */
const aboutLetter: ReadonlyArray<unknown> = ["MAIL FROM", "RCPT TO", "DATA"]

/**
 * The server has refused this letter for good (5xx), or its address is none. A server that is down, busy, or does not
 * let us in says nothing about the letter.
 */
const isFinal = ({ code, responseCode, command }: Failure): boolean => {
  if (typeof responseCode === "number") {
    return responseCode >= 500 && aboutLetter.includes(command) && !loginAnswers.includes(responseCode)
  }
  return code === "EENVELOPE" || code === "EMESSAGE"
}

/** Says why a letter was not carried. */
export const notCarried = (cause: unknown): Correspondence.NotCarried => {
  const reason = cause instanceof Error ? cause.message : String(cause)
  const failure: Failure = typeof cause === "object" && cause !== null ? cause : {}
  return new Correspondence.NotCarried({ reason: reason.replace(/\s+/g, " "), final: isFinal(failure) })
}
