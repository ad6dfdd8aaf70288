/** What follows from the rules and a person's training. */
import type { CivilDate } from "../CivilDate.ts"
import * as Decision from "../Decision.ts"
import { question, type TrainingCondition, type TrainingDay } from "./conditions.ts"
import type { TrainingFile } from "./model.ts"
import type { TrainingRules } from "./rules.ts"

/** Looks up the rules for the day from which the person would be a guide. */
export const day = (dated: TrainingRules, on: CivilDate): TrainingDay => Decision.open(question, dated, on)

/**
 * Decides whether the training suffices for an appointment from a day on.
 *
 * @refuses BasicTrainingCompleted, CourseRecognised where the programme binds them
 * @example
 * ```ts
 * const law = Training.day(landkreisHarz.training, CivilDate.of("2026-10-01"))
 * Training.decide(law, {}) // → { _tag: "Granted", value: "2026-10-01", doubted: ["BasicTrainingCompleted"] }
 * ```
 */
export const decide = (law: TrainingDay, file: TrainingFile): Decision.Decision<CivilDate, TrainingCondition> =>
  Decision.conclude(question, law, file, ({ on }) => on)

/** Gives the decision with the full ground of every condition. */
export const explain = (
  law: TrainingDay,
  file: TrainingFile
): Decision.Explained<CivilDate, TrainingCondition, TrainingFile> =>
  Decision.explain(question, law, file, ({ on }) => on)
