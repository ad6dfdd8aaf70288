/**
 * The law of a volunteer guides' programme: pure, dated, explained; no clock, no I/O.
 *
 * Read in this order: the vocabulary, then the slices, each of which may know only those before it.
 *
 * @module
 */

export * as Access from "./access/index.ts"
export * as Allowance from "./allowance/index.ts"
export * as Appointment from "./appointment/index.ts"
export { Citation } from "./Citation.ts"
export * as CivilDate from "./CivilDate.ts"
export * as Cure from "./Cure.ts"
export * as Correspondence from "./correspondence/index.ts"
export * as Course from "./course/index.ts"
export * as Dated from "./Dated.ts"
export * as Decision from "./Decision.ts"
export * as Deployment from "./deployment/index.ts"
export * as Directory from "./directory/index.ts"
export * as Eligibility from "./eligibility/index.ts"
export * as Funding from "./funding/index.ts"
export * as Iban from "./Iban.ts"
export * as Letters from "./Letters.ts"
export * as Money from "./Money.ts"
export * as Month from "./Month.ts"
export * as Office from "./office/index.ts"
export * as Period from "./Period.ts"
export * as Placement from "./placement/index.ts"
export * as Privacy from "./privacy/index.ts"
export * as Programme from "./programme/index.ts"
export * as Reading from "./Reading.ts"
export * as Reimbursement from "./reimbursement/index.ts"
export * as Statement from "./statement/index.ts"
export * as Supervision from "./supervision/index.ts"
export * as Trace from "./Trace.ts"
export * as Training from "./training/index.ts"
