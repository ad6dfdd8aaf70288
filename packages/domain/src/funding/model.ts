/** Money of a grant: what costs are of, what was planned, ordered and paid, and what a programme shows its funding body. */
import * as Schema from "effect/Schema"
import { PersonId } from "../appointment/index.ts"
import { CivilDate } from "../CivilDate.ts"
import { Cents } from "../Money.ts"
import { Month } from "../Month.ts"
import { Period } from "../Period.ts"

/** What a cost beside the allowance is of. */
export const OtherCostKind = Schema.Literals([
  "travel",
  "lossOfEarnings",
  "supervision",
  "training",
  "materials",
  "insurance",
  "staff"
])
export type OtherCostKind = typeof OtherCostKind.Type

/** What a cost is of. @term Kostenart */
export const CostKind = Schema.Literals(["allowance", ...OtherCostKind.literals])
export type CostKind = typeof CostKind.Type

/** Who asks for a grant: what a programme is run by. @term Zuwendungsempfänger */
export const Applicant = Schema.Literals(["district", "independentCity", "town", "state"])
export type Applicant = typeof Applicant.Type

/** What a month is planned to cost. @term geplante Ausgabe */
export const PlannedCost = Schema.Struct({ kind: CostKind, month: Month, cents: Cents })
export interface PlannedCost extends Schema.Schema.Type<typeof PlannedCost> {}

/**
 * What was ordered and, from `paidOn` on, paid for a month.
 *
 * @term Ausgabe, Beleg
 */
export const Expense = Schema.Struct({
  id: Schema.NonEmptyString,
  kind: CostKind,
  /** The month for which it is paid, and whose budget year bears it. */
  month: Month,
  cents: Cents,
  paidOn: Schema.optionalKey(CivilDate),
  /** The mark under which the voucher is filed. @term Belegnummer */
  voucher: Schema.optionalKey(Schema.NonEmptyString),
  /** Who received it; always told of an allowance. */
  person: Schema.optionalKey(PersonId)
})
export interface Expense extends Schema.Schema.Type<typeof Expense> {}

/** What was granted for a year, and what of it has arrived. @term Zuwendungsbescheid */
export const Grant = Schema.Struct({ granted: Cents, received: Cents })
export interface Grant extends Schema.Schema.Type<typeof Grant> {}

const day = Schema.optionalKey(Schema.NullOr(CivilDate))
const planned = Schema.optionalKey(Cents)

/** A programme in a grant year, as its directive looks at it. Absent: not known. `null`: known not to be. */
export const FundingFile = Schema.Struct({
  applicant: Schema.optionalKey(Applicant),
  /** The latest last day of an appointment; `null` where it is open-ended. */
  termEndsOn: day,
  /** When statutes about the allowance are in force. @term Entschädigungssatzung */
  statutes: Schema.optionalKey(Schema.Array(Period)),
  /** The highest monthly rate of the year; nothing where no allowance is paid. */
  highestRate: planned,
  /** When the care concept was laid down. @term Betreuungskonzept */
  careConceptOn: day,
  /** The day in the year on which guides are honoured. @term Würdigung */
  honouredOn: day,
  /** Since when the funding notice is to be seen. @term Förderhinweis */
  noticeShownOn: day,
  /** The day of the application. @term Antragstellung */
  appliedOn: day,
  allowanceCosts: planned,
  travelCosts: planned,
  lossOfEarningsCosts: planned,
  supervisionCosts: planned,
  trainingCosts: planned,
  materialsCosts: planned,
  insuranceCosts: planned,
  staffCosts: planned
})
export interface FundingFile extends Schema.Schema.Type<typeof FundingFile> {}
