/** What every programme's training keeps; drawn a day either side of the start. */
import * as Arbitrary from "effect/Arbitrary"
import * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import { type Case, known, lawsNear, lawsOf, oneOf } from "../laws.ts"
import { question, type TrainingDay } from "./conditions.ts"
import { day } from "./decide.ts"
import type { Provider, TrainingFile } from "./model.ts"
import type { TrainingRules } from "./rules.ts"

const providersNear = (on: CivilDate.CivilDate): ReadonlyArray<Provider> => [
  { _tag: "Own" },
  ...[{}, { approvedOn: null }, { approvedOn: on }, { approvedOn: CivilDate.plusDays(on, 1) }].map((asked) => ({
    _tag: "Recognised" as const,
    from: "Nachbarkreis",
    ...asked
  }))
]

/** Draws programmes near `rules`, and courses that ended about the start. */
export const casesNear = (
  rules: TrainingRules,
  on: CivilDate.CivilDate
): Arbitrary.Arbitrary<Case<TrainingDay, TrainingFile>> => {
  const months = Dated.known(Dated.at(rules.validity, on))
  const validity = typeof months === "number" ? months : 36
  const ends = [on, CivilDate.plusMonths(on, -validity)].flatMap((end) =>
    [-1, 0, 1].map((by) => CivilDate.plusDays(end, by))
  )
  const courses = ends.flatMap((completedOn) => providersNear(on).map((provider) => ({ completedOn, provider })))
  return Arbitrary.all({
    law: lawsNear(question, day(rules, on), {
      basicTraining: ["required", "waived"],
      recognition: ["ownOnly", "onApproval", "othersToo"],
      validity: [validity, "waived"]
    }),
    facts: known<TrainingFile>(Arbitrary.all({ basicTraining: oneOf(...courses, undefined, null) }))
  })
}

/** Every programme keeps these. */
export const laws = lawsOf(question, ["basicTraining"])
