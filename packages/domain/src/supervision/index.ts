export { day, type SupervisionCondition } from "./conditions.ts"
export { type Gathering, GatheringKind, NewSession, SupervisionKind, SupervisionSession } from "./model.ts"
export type { DutyDay, GatheringFile, Owing } from "./owing.ts"
export { SupervisionDiary } from "./ports.ts"
export {
  type Availability,
  type DateChoice,
  type DateProposal,
  type ProposedDate,
  proposeDates,
  type RunnerUp
} from "./proposal.ts"
export { Cadence, DutyName, DutyRules } from "./rules.ts"
export {
  type DutyGuide,
  decide,
  explain,
  type GuideStanding,
  guideStanding,
  officeFile,
  type Standing,
  standing
} from "./standing.ts"
