/** The public forms: one definition of each, one rendering, used wherever a form is shown. */
export { faultSummary } from "./errorSummary.ts"
export { field } from "./field.ts"
export type { Html } from "./html.ts"
export * as Interest from "./interest/index.ts"
