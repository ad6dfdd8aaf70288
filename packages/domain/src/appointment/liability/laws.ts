/** What every rule of liability keeps. */
import * as Arbitrary from "effect/Arbitrary"
import type * as CivilDate from "../../CivilDate.ts"
import * as Dated from "../../Dated.ts"
import { type Case, known, lawsNear, lawsOf, oneOf, some } from "../../laws.ts"
import * as Money from "../../Money.ts"
import { type LiabilityDay, liabilityDay, liabilityQuestion } from "./conditions.ts"
import { liability } from "./decide.ts"
import type { LiabilityFile } from "./model.ts"
import type { LiabilityRules } from "./rules.ts"

/** Draws rules near those of a programme, and years of pay. */
export const liabilityCasesNear = (
  rules: LiabilityRules,
  on: CivilDate.CivilDate
): Arbitrary.Arbitrary<Case<LiabilityDay, LiabilityFile>> => {
  const law = liabilityDay(rules, on)
  const factor = Dated.known(law.rules.negligenceCap) ?? 5
  const years = some(oneOf(...[0, 1, 2, 1_560_00, 2_400_00].map(Money.cents)), 3)
  return Arbitrary.all({
    law: lawsNear(liabilityQuestion, law, {
      fault: ["intentAndGrossNegligence", "anyFault"],
      subsidiarity: ["required", "waived"],
      negligenceCap: [factor === "waived" ? 5 : factor, "waived"],
      averaging: ["yearsPaid"]
    }),
    facts: known<LiabilityFile>(
      Arbitrary.map(
        Arbitrary.all({ years, isKnown: oneOf(true, true, false) }),
        ({ years: paid, isKnown }) => (isKnown ? { yearlyAllowances: paid } : {}) as LiabilityFile
      )
    )
  })
}

const capOf = (law: LiabilityDay, file: LiabilityFile) => {
  const answer = liability(law, file)
  return answer._tag === "Granted" ? answer.value.negligenceCap : undefined
}

/** Every programme keeps these. */
export const liabilityLaws = {
  ...lawsOf(liabilityQuestion, ["yearlyAllowances"]),
  "nobody is refused": (law: LiabilityDay, file: LiabilityFile) => liability(law, file)._tag !== "Refused",
  "more allowance never bounds it lower": (law: LiabilityDay, file: LiabilityFile) => {
    const more = (file.yearlyAllowances ?? []).map((cents) => Money.cents(cents + 1))
    const [one, other] = [capOf(law, file), capOf(law, { yearlyAllowances: more })]
    return one === undefined || other === undefined || one <= other
  },
  "the order of years changes nothing": (law: LiabilityDay, file: LiabilityFile) =>
    capOf(law, file) ===
    capOf(law, file.yearlyAllowances ? { yearlyAllowances: file.yearlyAllowances.toReversed() } : file)
}
