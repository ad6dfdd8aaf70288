export { AppointmentHistory, asOf, isKnown, Known, PersonHistory, present } from "./asOf.ts"
export type { TermCondition, TermRequest } from "./conditions.ts"
export { cures, type GateFacts } from "./cures.ts"
export {
  type AppointmentCondition,
  day,
  decide,
  explain,
  explainTerm,
  type GateDay,
  type Gates,
  proposedTerm,
  termDay
} from "./decide.ts"
export { faults, type PersonFault } from "./faults.ts"
export {
  Appointment,
  Contact,
  Ending,
  Interruption,
  isInterrupted,
  NewPerson,
  Offer,
  Paper,
  Person,
  PersonId,
  period,
  personFile,
  RecordedPaper,
  type Stage,
  stage,
  trainingFile
} from "./model.ts"
export { GuideRegister } from "./ports.ts"
export { AppointmentRules } from "./rules.ts"
export { type Service, servicesOf } from "./service.ts"
export { type AppointingProgramme, appoint, blockers, end, interrupt, resume, undoEnd } from "./workflow.ts"
