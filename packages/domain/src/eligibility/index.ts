export type { EligibilityCondition, EligibilityDay } from "./conditions.ts"
export { day, decide, explain } from "./decide.ts"
export { CriminalRecordCertificate, PersonFile } from "./model.ts"
export { EligibilityRules } from "./rules.ts"
