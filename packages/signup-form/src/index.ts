/** The public forms: one definition of each, one rendering, used wherever a form is shown. */
import * as summary from "./errorSummary.ts"
import * as fields from "./field.ts"
import { type Html, toHtml } from "./tree/html.ts"

export * as Enrolment from "./enrolment/page.ts"
export * as Interest from "./interest/index.ts"
export type { Html }

/** Renders a field of a page. */
export const field = (of: fields.Field): Html => toHtml(fields.field(of))

/** Renders the summary of a page; see `summary.faultSummary`. */
export const faultSummary = (...of: Parameters<typeof summary.faultSummary>): Html =>
  toHtml(summary.faultSummary(...of))
