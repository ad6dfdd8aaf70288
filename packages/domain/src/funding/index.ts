export { NewExpense, NewGrant, RecordedExpense, RecordedGrant } from "./book.ts"
export {
  type Budget,
  type Capacity,
  type CapacityCondition,
  capacity,
  type MonthlyCost,
  type Months,
  monthlyCosts,
  plannedAllowance
} from "./capacity.ts"
export type { FundingCondition, GrantYear } from "./conditions.ts"
export { type Deadline, deadlines, type GrantDates } from "./deadlines.ts"
export { decide, explain, year } from "./decide.ts"
export {
  type Entitlement,
  entitlement,
  type KeyCondition,
  KeyFigures,
  type KeyRules,
  type KeyYear,
  keyDay,
  keyYear
} from "./entitlement.ts"
export { isHeldIn, type YearFacts, type YearRecord, yearFacts } from "./facts.ts"
export { type LineFault, lineFaults, type OfLines } from "./faults.ts"
export {
  type Crossing,
  type Forecast,
  type ForecastLine,
  type ForecastMonth,
  type ForecastSums,
  forecast,
  type Limit,
  type Outlook,
  type Unforeseen
} from "./forecast.ts"
export { Applicant, CostKind, Expense, FundingFile, Grant, OtherCostKind, PlannedCost } from "./model.ts"
export { type Eligibility, eligibilityOf, type FinancePlan, financePlan, type PlanLine } from "./plan.ts"
export { ExpenseBook, type ProofPaper, ProofWriter } from "./ports.ts"
export { type FundedProgramme, programmeFile, yearOf } from "./programmeFile.ts"
export { type Figure, type ProofLine, type ProofOfUse, proofOfUse } from "./proof.ts"
export { allowanceExpenses, type Books, type ProvedYear, provedYear } from "./proved.ts"
export { type DirectiveRules, FundingRules, MonthDay, ProofPart } from "./rules.ts"
