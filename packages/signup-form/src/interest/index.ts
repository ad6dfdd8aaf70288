/** The interest in becoming a guide. */
export {
  empty,
  type Fault,
  type FieldName,
  faultsOf,
  fields,
  type Interest,
  type Offered,
  type Posted,
  read,
  type Values
} from "./model.ts"
export { type InterestForm, render, summary } from "./render.ts"
export { type Checked, validate } from "./validate.ts"
