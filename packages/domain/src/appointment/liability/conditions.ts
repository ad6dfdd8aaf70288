/** For what a guide answers: every condition once. None is anything that a person could fail. */
import type * as CivilDate from "../../CivilDate.ts"
import * as Decision from "../../Decision.ts"
import type { LiabilityFile } from "./model.ts"
import type { LiabilityRules } from "./rules.ts"

/** The rules on the day of the damage. */
export interface LiabilityDay extends Decision.Law<LiabilityRules> {}

const conditions = {
  fault: { id: "LiabilityFaultStated", reads: [] },
  subsidiarity: { id: "SubsidiarityStated", reads: [] },
  negligenceCap: {
    id: "YearlyAllowanceKnown",
    reads: ["yearlyAllowances"],
    // Of no year there is no average.
    holds: ({ yearlyAllowances = [] }) => yearlyAllowances.length > 0 || undefined
  },
  averaging: { id: "AveragingStated", reads: [] }
} as const satisfies Decision.Conditions<LiabilityRules, LiabilityDay, LiabilityFile>

export type LiabilityCondition = (typeof conditions)[keyof typeof conditions]["id"]

/** For what does a guide answer, and up to which sum? @term Haftung */
export const liabilityQuestion: Decision.Question<LiabilityCondition, LiabilityRules, LiabilityDay, LiabilityFile> =
  Decision.question("liability", conditions)

/** Opens the day of the damage. */
export const liabilityDay = (dated: LiabilityRules, on: CivilDate.CivilDate): LiabilityDay =>
  Decision.open(liabilityQuestion, dated, on)
