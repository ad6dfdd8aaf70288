/** When the training suffices for an appointment: every condition once. */
import * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import * as Decision from "../Decision.ts"
import type { BasicTraining, TrainingFile } from "./model.ts"
import type { TrainingRules } from "./rules.ts"

/** The rules of training on the day of the intended start. */
export interface TrainingDay extends Decision.Law<TrainingRules> {}

type Recognition = "ownOnly" | "onApproval" | "othersToo"

/** Whether a course counts by whose it is; unknown while the office has not been asked about it. */
const isRecognised = (
  { provider }: BasicTraining,
  on: CivilDate.CivilDate,
  whose: Recognition
): boolean | undefined => {
  if (provider._tag === "Own" || whose === "othersToo") return true
  if (whose === "ownOnly" || provider.approvedOn === null) return false
  return provider.approvedOn === undefined ? undefined : provider.approvedOn <= on
}

/** Whether a course is recent enough. */
const isRecent = ({ completedOn }: BasicTraining, on: CivilDate.CivilDate, months: number | "waived"): boolean =>
  months === "waived" || on <= CivilDate.plusMonths(completedOn, months)

/** The course of others as the office would want it: looked at, where it asks for that; else the course is its own. */
const recognised = (done: BasicTraining, { on, rules }: TrainingDay): BasicTraining["provider"] => {
  const whose = Dated.known(rules.recognition)
  if (whose === undefined || isRecognised(done, on, whose) === true) return done.provider
  return whose === "onApproval" && done.provider._tag === "Recognised"
    ? { ...done.provider, approvedOn: on }
    : { _tag: "Own" }
}

/** The course as the office would want it in everything: as it is where it does, else completed by the start. */
const sufficient = ({ basicTraining: done }: TrainingFile, law: TrainingDay): Partial<TrainingFile> => {
  if (!done) return { basicTraining: { completedOn: law.on, provider: { _tag: "Own" } } }
  const isInTime = done.completedOn <= law.on && isRecent(done, law.on, Dated.known(law.rules.validity) ?? "waived")
  return { basicTraining: { completedOn: isInTime ? done.completedOn : law.on, provider: recognised(done, law) } }
}

const conditions = {
  basicTraining: {
    id: "BasicTrainingCompleted",
    reads: ["basicTraining"],
    holds: ({ basicTraining: done }, { on }) =>
      done === undefined ? undefined : done !== null && done.completedOn <= on,
    cure: sufficient
  },
  // Who has no course at all is answered for by "BasicTrainingCompleted".
  recognition: {
    id: "CourseRecognised",
    reads: ["basicTraining"],
    holds: ({ basicTraining: done }, { on }, whose) =>
      whose === "othersToo" || done === null ? true : done && isRecognised(done, on, whose),
    cure: sufficient
  },
  validity: {
    id: "CourseStillCounts",
    reads: ["basicTraining"],
    holds: ({ basicTraining: done }, { on }, months) => (done === null ? true : done && isRecent(done, on, months)),
    cure: sufficient
  }
} as const satisfies Decision.Conditions<TrainingRules, TrainingDay, TrainingFile>

export type TrainingCondition = (typeof conditions)[keyof typeof conditions]["id"]

/** Does the training suffice? @term Qualifizierung */
export const question: Decision.Question<TrainingCondition, TrainingRules, TrainingDay, TrainingFile> =
  Decision.question("training", conditions)
