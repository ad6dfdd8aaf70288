/** What every programme's offices keep once they are held; drawn about the limit and the last day of the money. */
import * as Arbitrary from "effect/Arbitrary"
import * as CivilDate from "../../CivilDate.ts"
import * as Dated from "../../Dated.ts"
import { type Case, known, lawsNear, lawsOf, oneOf, some } from "../../laws.ts"
import { type TenureDay, tenureDay, tenureQuestion } from "./conditions.ts"
import { decideTenure, proposals } from "./decide.ts"
import type { TenureFile } from "./model.ts"
import type { TenureRules } from "./rules.ts"

const requirement = ["required", "waived"]

/** Draws rules near those of a programme, and offices last used a day either side of the limit. */
export const tenureCasesNear = (
  rules: TenureRules,
  on: CivilDate.CivilDate
): Arbitrary.Arbitrary<Case<TenureDay, TenureFile>> => {
  const law = tenureDay(rules, on)
  const limit = Dated.known(law.rules.inactivityMonths) ?? 3
  const months = limit === "waived" ? 3 : limit
  const near = [-1, 0, 1].map((by) => CivilDate.plusDays(on, by))
  const lastDays = near.map((each) => CivilDate.plusMonths(each, -months))
  const pause = Arbitrary.map(
    Arbitrary.all({ from: oneOf(...lastDays, ...near), to: oneOf(...lastDays, ...near, undefined) }),
    ({ from, to }) => (to === undefined ? { from } : { from, to: CivilDate.later(from, to) })
  )
  const isSo = oneOf(true, false, true, undefined)
  return Arbitrary.all({
    law: lawsNear(tenureQuestion, law, {
      inactivityMonths: [months, "waived"],
      inactivityEffect: ["stopsBeyondLimit", "groundForRevocation", "waived"],
      inactivityPause: ["excused", "counted", "waived"],
      performance: requirement,
      fitness: requirement,
      subjectToFunding: requirement,
      revocable: ["atAnyTime", "whereOpenEnded", "waived"]
    }),
    facts: known<TenureFile>(
      Arbitrary.all({
        office: oneOf(...lastDays.map((from) => ({ from })), { from: CivilDate.plusMonths(on, -24) }, undefined),
        interruptions: Arbitrary.map(
          Arbitrary.all({ pauses: some(pause, 2), isTold: oneOf(true, true, false) }),
          ({ pauses, isTold }) => (isTold ? pauses : undefined)
        ),
        lastActiveOn: oneOf(...lastDays, ...lastDays, on, null, undefined),
        isPerforming: isSo,
        isFit: isSo,
        fundedUntil: oneOf(...near, ...near, null, undefined)
      })
    )
  })
}

const unmet = (law: TenureDay, file: TenureFile): ReadonlyArray<string> => {
  const decision = decideTenure(law, file)
  return decision._tag === "Refused" ? decision.unmet : []
}

const grounds = (law: TenureDay, file: TenureFile) => proposals(law, file).map(({ ground }) => ground)

const own = {
  "whatever refuses is proposed, and nothing is proposed that is not known": (law: TenureDay, file: TenureFile) =>
    unmet(law, file).length <= proposals(law, file).length && grounds(law, {}).length === 0,
  "a proposal that is sure has a refusal beside it": (law: TenureDay, file: TenureFile) =>
    proposals(law, file).every(({ isSure }) => !isSure || unmet(law, file).length > 0),
  "a suspension never makes a ground": (law: TenureDay, file: TenureFile) =>
    file.interruptions === undefined ||
    unmet(law, file).every((id) => unmet(law, { ...file, interruptions: [] }).includes(id)),
  "activity on the day leaves no ground of inactivity": (law: TenureDay, file: TenureFile) =>
    !grounds(law, { ...file, lastActiveOn: law.on }).includes("inactivity"),
  "nothing is proposed for a day that has not come": (law: TenureDay, file: TenureFile) =>
    proposals(law, file).every(({ from }) => from <= law.on)
}

/** Every programme keeps these. */
export const tenureLaws = {
  ...lawsOf(tenureQuestion, ["office", "interruptions", "lastActiveOn", "isPerforming", "isFit", "fundedUntil"]),
  ...own
}
