/** What every programme's training keeps; drawn a day either side of the start. */
import * as Arbitrary from "effect/Arbitrary"
import * as CivilDate from "../CivilDate.ts"
import { type Case, known, lawsNear, lawsOf, oneOf } from "../laws.ts"
import { question, type TrainingDay } from "./conditions.ts"
import { day } from "./decide.ts"
import type { TrainingFile } from "./model.ts"
import type { TrainingRules } from "./rules.ts"

const providers = [{ _tag: "Own" as const }, { _tag: "Recognised" as const, from: "Nachbarkreis" }]

/** Draws programmes near `rules`, and courses that ended about the start. */
export const casesNear = (
  rules: TrainingRules,
  on: CivilDate.CivilDate
): Arbitrary.Arbitrary<Case<TrainingDay, TrainingFile>> => {
  const courses = [-1, 0, 1].flatMap((by) =>
    providers.map((provider) => ({ completedOn: CivilDate.plusDays(on, by), provider }))
  )
  return Arbitrary.all({
    law: lawsNear(question, day(rules, on), {
      basicTraining: ["required", "waived"],
      recognition: ["ownOnly", "othersToo"]
    }),
    facts: known<TrainingFile>(Arbitrary.all({ basicTraining: oneOf(...courses, undefined, null) }))
  })
}

/** Every programme keeps these. */
export const laws = lawsOf(question, ["basicTraining"])
