/** What every programme's allowance keeps; drawn where the rules turn, a day or a cent either side. */
import * as Arbitrary from "effect/Arbitrary"
import * as Equal from "effect/Equal"
import * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import { type Case, known, lawsNear, lawsOf, oneOf, some, verified } from "../laws.ts"
import * as Money from "../Money.ts"
import * as Month from "../Month.ts"
import type * as Period from "../Period.ts"
import { type AllowanceMonth, question } from "./conditions.ts"
import { decide, month as openMonth } from "./decide.ts"
import { ofFlatSum } from "./entitlement.ts"
import type { GuideFile } from "./model.ts"
import type { AllowanceRules } from "./rules.ts"
import { settle } from "./settle.ts"

const span = (days: ReadonlyArray<CivilDate.CivilDate>) =>
  Arbitrary.map(
    Arbitrary.all({ from: oneOf(...days), to: oneOf(...days, undefined) }),
    ({ from, to }): Period.Period => (to === undefined ? { from } : { from, to: CivilDate.later(from, to) })
  )

/** Draws programmes near `rules`, and files whose days meet the edges of the month. */
export const casesNear = (
  rules: AllowanceRules,
  month: Month.Month
): Arbitrary.Arbitrary<Case<AllowanceMonth, GuideFile>> => {
  const law = openMonth(rules, month)
  const rate = Dated.known(law.rules.monthlyRate) ?? Money.cents(100_00)
  const edges = [law.first, law.last].flatMap((edge) => [-1, 0, 1].map((by) => CivilDate.plusDays(edge, by)))
  const afterwards = CivilDate.plusDays(law.last, 1)
  const days = [...edges, CivilDate.plusDays(law.first, 14)]
  const service = Arbitrary.all({ office: span(days), interruptions: some(span(days), 2) })
  return Arbitrary.all({
    law: lawsNear(question, law, {
      model: ["flatMonth", "none"],
      appointment: ["required", "waived"],
      interruption: ["paid", "unpaid", 1, 3],
      report: ["required", "waived"],
      timing: ["arrears", "advance"],
      monthlyRate: [rate],
      partialMonth: ["full", "byDays"],
      cap: [Money.cents(rate - 1), rate, Money.cents(rate + 1)]
    }),
    facts: known<GuideFile>(
      Arbitrary.map(
        Arbitrary.all({
          services: some(service, 2),
          isTold: oneOf(true, true, true, false),
          reportedMonths: oneOf([month], [Month.plus(month, -1), month], [], undefined),
          decidedOn: oneOf(law.last, afterwards, afterwards, afterwards, undefined)
        }),
        ({ isTold, services, ...facts }) => ({ ...facts, services: isTold ? services : undefined })
      )
    )
  })
}

const rowOf = (name: keyof AllowanceRules) => question.rows.findIndex(({ rule }) => rule === name)

const paid = (law: AllowanceMonth, file: GuideFile): number => {
  const decision = decide(law, file)
  return decision._tag === "Granted" ? decision.value : 0
}

/** The file with its first office prolonged by a day, at one end or the other. */
const prolonged = (file: GuideFile, by: -1 | 1): GuideFile => {
  const [first, ...others] = file.services ?? []
  if (first === undefined) return file
  const { from, to } = first.office
  const office =
    by === -1
      ? { ...first.office, from: CivilDate.plusDays(from, -1) }
      : to === undefined
        ? first.office
        : { from, to: CivilDate.plusDays(to, 1) }
  return { ...file, services: [{ ...first, office }, ...others] }
}

/** What was paid for a month, a cent either side of everything that could be due. */
const settledNear = (law: AllowanceMonth, file: GuideFile): ReadonlyArray<Money.Cents> => {
  const due = paid(law, file)
  return [0, due - 1, due, due + 1, 2 * due].filter((cents) => cents >= 0).map(Money.cents)
}

/** Every programme keeps these. */
export const laws = {
  ...lawsOf(question, ["services", "reportedMonths", "decidedOn"]),
  "never pays more than a binding rate or cap": (law: AllowanceMonth, file: GuideFile) =>
    [law.rules.monthlyRate, law.rules.cap].every((most) => !Dated.binds(most) || paid(law, file) <= most.value),
  "days merely inferred never cut": (law: AllowanceMonth, file: GuideFile) => {
    const inferred = verified(question, law, rowOf("partialMonth"), "inferred")
    const { monthlyRate, cap } = inferred.rules
    if (decide(inferred, file)._tag !== "Granted") return true
    const rate = Dated.known(monthlyRate) ?? 0
    return paid(inferred, file) === (Dated.binds(cap) ? Math.min(rate, cap.value) : rate)
  },
  "a cap merely inferred never cuts": (law: AllowanceMonth, file: GuideFile) =>
    paid(verified(question, law, rowOf("cap"), "confirmed"), file) <=
    paid(verified(question, law, rowOf("cap"), "inferred"), file),
  // Where no binding rule asks for an office, one that rests can only take away: days in it say nothing there.
  "a day more in office never pays less": (law: AllowanceMonth, file: GuideFile) =>
    !(Dated.binds(law.rules.appointment) && law.rules.appointment.value === "required") ||
    ([-1, 1] as const).every((by) => paid(law, file) <= paid(law, prolonged(file, by))),
  "settled plus owed less excess is what is due": (law: AllowanceMonth, file: GuideFile) =>
    settledNear(law, file).every((cents) => {
      const [found] = settle([ofFlatSum(law)], file, new Map([[law.month, cents]]))
      if (found === undefined) return false
      const { decision, settled, owed, excess } = found
      if (decision._tag === "Undetermined") return owed === 0 && excess === 0
      return settled + owed - excess === paid(law, file) && (owed === 0 || excess === 0)
    }),
  "what was waived is neither paid again nor claimed": (law: AllowanceMonth, file: GuideFile) =>
    settledNear(law, file).every((cents) => {
      const [found] = settle([ofFlatSum(law)], file, new Map(), new Map([[law.month, cents]]))
      return found?.excess === 0 && found.owed === Math.max(0, paid(law, file) - cents)
    }),
  "splitting a span of months never changes what is owed": (law: AllowanceMonth, file: GuideFile) => {
    const months = [law, { ...law, month: Month.plus(law.month, 1) }, { ...law, month: Month.plus(law.month, 2) }].map(
      ofFlatSum
    )
    const settled = new Map([[law.month, Money.cents(1)]])
    const whole = settle(months, file, settled)
    return [0, 1, 2, 3].every((at) =>
      Equal.equals(whole, [...settle(months.slice(0, at), file, settled), ...settle(months.slice(at), file, settled)])
    )
  }
}
