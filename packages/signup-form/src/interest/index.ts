/** The interest in becoming a guide. */
export type { Posted } from "../posted.ts"
export {
  empty,
  type Fault,
  type FieldName,
  faultsOf,
  fields,
  type Interest,
  type Offered,
  read,
  type Values
} from "./model.ts"
export { type InterestForm, render, summary } from "./render.ts"
export { type Checked, validate } from "./validate.ts"
