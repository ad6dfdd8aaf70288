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
  renewal,
  termDay
} from "./decide.ts"
export { faults, type PersonFault } from "./faults.ts"
export { type LiabilityCondition, type LiabilityDay, liabilityDay } from "./liability/conditions.ts"
export { explainLiability, type Liability, liability } from "./liability/decide.ts"
export { LiabilityFile } from "./liability/model.ts"
export { LiabilityRules } from "./liability/rules.ts"
export {
  Appointment,
  Contact,
  Ending,
  Interruption,
  isInterrupted,
  NewPerson,
  Offer,
  onlyWhenRevoked,
  Paper,
  Person,
  PersonId,
  period,
  personFile,
  RecordedPaper,
  RevocationGround,
  Role,
  type Stage,
  stage,
  type Term,
  trainingFile
} from "./model.ts"
export { GuideRegister } from "./ports.ts"
export { AppointmentRules } from "./rules.ts"
export { type Service, servicesOf } from "./service.ts"
export { asIfStaying, staysIn } from "./staying.ts"
export { type TenureCondition, type TenureDay, tenureDay } from "./tenure/conditions.ts"
export { decideTenure, explainTenure, isRevocableAtAnyTime, proposals, type TenureProposal } from "./tenure/decide.ts"
export { TenureFile } from "./tenure/model.ts"
export { TenureRules } from "./tenure/rules.ts"
export { type AppointingProgramme, appoint, blockers, end, interrupt, resume, undoEnd } from "./workflow.ts"
