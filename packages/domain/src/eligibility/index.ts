export type { EligibilityCondition, EligibilityDay } from "./conditions.ts"
export { day, decide, explain } from "./decide.ts"
export { CriminalRecordCertificate, Obligation, PersonFile, VolunteerPass } from "./model.ts"
export { EligibilityRules } from "./rules.ts"
