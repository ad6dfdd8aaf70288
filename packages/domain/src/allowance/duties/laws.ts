/** What every programme's duties of payment keep; drawn a day either side of the month. */
import * as Arbitrary from "effect/Arbitrary"
import * as CivilDate from "../../CivilDate.ts"
import { type Case, known, lawsNear, lawsOf, oneOf, some } from "../../laws.ts"
import type * as Month from "../../Month.ts"
import type { GuideFile } from "../model.ts"
import type { PaymentDutyRules } from "../rules.ts"
import { type DutyMonth, dutyMonth, dutyQuestion } from "./decide.ts"

const requirement = ["required", "waived"]

/** Draws duties near `rules`, and absences about the edges of the month. */
export const dutyCasesNear = (
  rules: PaymentDutyRules,
  month: Month.Month
): Arbitrary.Arbitrary<Case<DutyMonth, GuideFile>> => {
  const law = dutyMonth(rules, month)
  const days = [law.first, law.last].flatMap((edge) => [-1, 0, 1].map((by) => CivilDate.plusDays(edge, by)))
  const absence = Arbitrary.all({
    on: oneOf(...days),
    from: oneOf("exchange" as const, "advancedTraining" as const)
  })
  return Arbitrary.all({
    law: lawsNear(dutyQuestion, law, { exchange: requirement, advancedTraining: requirement }),
    facts: known<GuideFile>(
      Arbitrary.map(
        Arbitrary.all({ absences: some(absence, 3), isTold: oneOf(true, true, false) }),
        ({ absences, isTold }) => ({ absences: isTold ? absences : undefined })
      )
    )
  })
}

/** Every programme keeps these. */
export const dutyLaws = lawsOf(dutyQuestion, ["absences"])
