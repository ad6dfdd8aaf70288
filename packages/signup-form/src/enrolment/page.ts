/** Signing up to a course, as the HTML of a page. */
import type { Language } from "@lotsenwerk/messages/enrolment"
import { type Posted, textOf } from "../posted.ts"
import { type Html, toHtml } from "../tree/html.ts"
import * as trees from "./index.ts"
import type { Proof } from "./model.ts"

export type { Posted } from "../posted.ts"
export type {
  Answer,
  Checked,
  Course,
  Enrolment,
  EnrolmentForm,
  Fault,
  FieldName,
  InWords,
  Proof,
  Values
} from "./index.ts"
export { empty, faultsOf, fields, outcomeInWords, read, takesEntries, validate } from "./index.ts"

/** Renders when, where, about what, by whom, until when. */
export const facts = (course: trees.Course, language: Language): Html => toHtml(trees.facts(course, language))

/** Renders what to know before signing up, or why there is no form. */
export const notice = (course: trees.Course, language: Language): Html => toHtml(trees.notice(course, language))

/** Renders what is amiss, if anything is: it belongs before the heading of the page. */
export const summary = (form: Pick<trees.EnrolmentForm, "language" | "faults">): Html => toHtml(trees.summary(form))

/** Renders the form. */
export const render = (form: trees.EnrolmentForm): Html => toHtml(trees.render(form))

/** Reads what the page's script proved; without a script there may be a token and no solution, or neither. */
export const proofOf = (posted: Posted): Proof | undefined => {
  const [token, solution] = [textOf(posted, "token"), textOf(posted, "solution")]
  return token === "" ? undefined : { token, ...(solution !== "" && { solution }) }
}
