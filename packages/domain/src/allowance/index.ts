export type { ActivityCondition, ActivityMonth, ActivityMonthRules } from "./activity/conditions.ts"
export { activityMonth, decideActivity, explainActivity } from "./activity/decide.ts"
export { claimConflict, claimOf, instalments, leftOf, nextInstalment, takenOff, waivedIn } from "./claim/claim.ts"
export {
  Answered,
  Claim,
  ClaimStep,
  Demanded,
  Heard,
  Instalment,
  OpenedClaim,
  Received,
  TakenStep,
  Undone,
  Waived
} from "./claim/model.ts"
export { type ClaimWish, takeStep } from "./claim/workflow.ts"
export type { AllowanceCondition, AllowanceMonth, MonthSpan } from "./conditions.ts"
export { decide, explain, month } from "./decide.ts"
export {
  type AccountState,
  type Consequence,
  consequences,
  draft,
  type Excess,
  excesses,
  type GuideAccount,
  guideFile,
  type Noted,
  type PayingProgramme,
  type Span
} from "./draft.ts"
export {
  type DutyMonth,
  decideDuties,
  dutyMonth,
  explainDuties,
  type PaymentDutyCondition
} from "./duties/decide.ts"
export { type Entitlement, entitlement, type PayCondition, type PayRules, yearSoFar } from "./entitlement.ts"
export { Absence, Activity, GuideFile, Service, YearSoFar } from "./model.ts"
export {
  AccountBook,
  AllowanceLedger,
  type OrderedPayment,
  type OrderPaper,
  OrderWriter,
  type PaymentFiles,
  PaymentWriter
} from "./ports.ts"
export { execute, noteReturn, type OrderedReference, undoReturn } from "./result.ts"
export { ActivityRules, AllowanceRules, HoursByRole, PaymentDutyRules } from "./rules.ts"
export {
  type BankAccount,
  Execution,
  Finding,
  FindingName,
  Findings,
  findingsOf,
  MaskedAccount,
  Obstacle,
  OrderTerms,
  PaidLine,
  type Payment,
  PaymentReturn,
  paidLine,
  ReturnReason,
  Run,
  RunLine,
  RunStep,
  RunSummary,
  summaryOf,
  ToldFinding,
  Voiding
} from "./run.ts"
export { type Difference, type Settled, settle } from "./settle.ts"
export { type Hindrance, hindrances, isFoundBy, type Signatory, type StepName } from "./steps.ts"
export {
  accountState,
  confirm,
  executionDay,
  prepare,
  preview,
  reconcile,
  refresh,
  release,
  settledOf
} from "./workflow.ts"
