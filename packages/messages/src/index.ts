/** The words of the house: German is the source, plain German and English follow it key by key. */
export { amountInWords } from "./amountInWords.ts"
export type { ConditionId } from "./conditions.ts"
export { changeFault, misfit, personFault, programmeFault, programmeRefusal, replayFault } from "./contradiction.ts"
export { hoursLeft, type RankInWords, rank } from "./deployment.ts"
export { type Messages, messagesIn } from "./dictionary.ts"
export { type FieldFault, fieldFault, ibanFault } from "./fault.ts"
export { type Format, format, formatIn } from "./format.ts"
export { freshness } from "./freshness.ts"
export { capacity, crossing, deadline, lineFault } from "./funding.ts"
export { decision } from "./ground/decision.ts"
export { conditionTitle, type GroundInWords, ground } from "./ground/ground.ts"
export { guideStanding } from "./guideStanding.ts"
export { isLanguage, type Language, languageLabels, languages } from "./language.ts"
export { languageName, namedLanguages } from "./languageName.ts"
export { type LetterInWords, letter, staffLetter } from "./letter.ts"
export { orderReasons, paidMonth } from "./order.ts"
export { type Details, notFound, type ProblemInWords, type ProblemReason, problem } from "./problem.ts"
export {
  costKind,
  countedFacts,
  eligibility,
  type FigureInWords,
  type LineFigure,
  lineFigures,
  type Proved,
  proofFigures,
  proofNotes
} from "./proof.ts"
export { emailFault, phoneFault } from "./reach.ts"
export { recordKind, retentionPlan } from "./retention.ts"
export { type StatementInWords, type StatementLineInWords, statement, taxNotice } from "./statement.ts"
export { type Task, type TaskInWords, type TaskKind, task } from "./task.ts"
export { fill, type Values } from "./template.ts"
