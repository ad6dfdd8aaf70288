/** When the training suffices for an appointment: every condition once. */
import * as Decision from "../Decision.ts"
import type { TrainingFile } from "./model.ts"
import type { TrainingRules } from "./rules.ts"

/** The rules of training on the day of the intended start. */
export interface TrainingDay extends Decision.Law<TrainingRules> {}

/** The course as the office would want it: its own, completed by the start. */
const ownCourse = (_file: TrainingFile, { on }: TrainingDay): Partial<TrainingFile> => ({
  basicTraining: { completedOn: on, provider: { _tag: "Own" } }
})

const conditions = {
  basicTraining: {
    id: "BasicTrainingCompleted",
    reads: ["basicTraining"],
    holds: ({ basicTraining: done }, { on }) =>
      done === undefined ? undefined : done !== null && done.completedOn <= on,
    cure: ownCourse
  },
  recognition: {
    id: "CourseRecognised",
    reads: ["basicTraining"],
    holds: ({ basicTraining: done }, _law, whose) =>
      whose === "othersToo" || done === null ? true : done && done.provider._tag === "Own",
    cure: ownCourse
  }
} as const satisfies Decision.Conditions<TrainingRules, TrainingDay, TrainingFile>

export type TrainingCondition = (typeof conditions)[keyof typeof conditions]["id"]

/** Does the training suffice? @term Qualifizierung */
export const question: Decision.Question<TrainingCondition, TrainingRules, TrainingDay, TrainingFile> =
  Decision.question("training", conditions)
