export type { TrainingCondition, TrainingDay } from "./conditions.ts"
export { day, decide, explain } from "./decide.ts"
export { BasicTraining, Provider, TrainingFile } from "./model.ts"
export { TrainingRules } from "./rules.ts"
