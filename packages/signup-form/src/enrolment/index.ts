/** Signing up to a course, as trees: what the widget takes along. Pages take `Enrolment` from the front door. */
export type { Posted } from "../posted.ts"
export { type Course, facts, type InWords, notice, takesEntries } from "./course.ts"
export {
  type Enrolment,
  empty,
  type Fault,
  type FieldName,
  faultsOf,
  fields,
  type Proof,
  read,
  type Values
} from "./model.ts"
export { type Answer, outcomeInWords } from "./outcome.ts"
export { type EnrolmentForm, render, summary } from "./render.ts"
export { type Checked, validate } from "./validate.ts"
