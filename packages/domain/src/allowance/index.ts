export type { AllowanceCondition, AllowanceMonth } from "./conditions.ts"
export { decide, explain, month } from "./decide.ts"
export {
  type Consequence,
  consequences,
  draft,
  type Excess,
  excesses,
  type GuideAccount,
  guideFile,
  type PayingProgramme,
  type Span
} from "./draft.ts"
export { GuideFile, Service } from "./model.ts"
export { AccountBook, AllowanceLedger, type OrderedPayment, type PaymentFiles, PaymentWriter } from "./ports.ts"
export { AllowanceRules } from "./rules.ts"
export {
  type BankAccount,
  Claim,
  MaskedAccount,
  Obstacle,
  OrderTerms,
  type Payment,
  Run,
  RunLine,
  RunStep,
  RunSummary,
  summaryOf
} from "./run.ts"
export { type Difference, type Settled, settle } from "./settle.ts"
export { executionDay, prepare, preview, reconcile, refresh, release, settledOf } from "./workflow.ts"
