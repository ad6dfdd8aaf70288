/** What every programme's funding keeps; drawn a cent, a day and a line either side of what its directive turns on. */
import * as Arbitrary from "effect/Arbitrary"
import * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import { type Case, known, lawsNear, lawsOf, oneOf, some } from "../laws.ts"
import * as Money from "../Money.ts"
import { applicationDay, type GrantYear, question } from "./conditions.ts"
import { year } from "./decide.ts"
import { entitlement, type KeyFigures, type KeyRules, type KeyYear, keyQuestion, keyYear } from "./entitlement.ts"
import { CostKind, type FundingFile } from "./model.ts"
import type { DirectiveRules, GroundRules } from "./rules.ts"
import { keeping } from "./statutes.ts"

const costRules = Object.fromEntries(
  CostKind.literals.map((kind) => [`${kind}Costs`, ["eligible", "excluded"]])
) as unknown as {
  readonly [Kind in CostKind as `${Kind}Costs`]: ReadonlyArray<"eligible" | "excluded">
}

/** What each fact may be instead, a cent or a day beside what a directive asks. */
const beside = ({ year: of, first, last, rules }: GrantYear, on: CivilDate.CivilDate) => {
  const cap = Dated.known(rules.cap) ?? Money.cents(200_00)
  const due = applicationDay(of, Dated.known(rules.applicationDue) ?? "10-31")
  const next = (day: CivilDate.CivilDate) => CivilDate.plusDays(day, 1)
  const around = (day: CivilDate.CivilDate) => [CivilDate.plusDays(day, -1), day, next(day)]
  const days = [...around(first), ...around(last), null, undefined]
  const halves = [
    { from: next(on), to: last },
    { from: first, to: on }
  ]
  const costs = CostKind.literals.map((kind) => [`${kind}Costs`, [0, 1, undefined]] as const)
  return {
    applicant: ["district", "town", undefined],
    termEndsOn: days,
    statutes: [[], halves, halves.slice(1), [{ from: next(first) }], [{ from: first }], undefined],
    highestRate: [0, cap - 1, cap, cap + 1, undefined],
    careConceptOn: days,
    honouredOn: days,
    noticeShownOn: days,
    appliedOn: [...around(due), null, undefined],
    ...Object.fromEntries(costs)
  }
}

/** A programme that keeps to what is asked of it. */
const keepingTo = ({ year: of, first, last, rules }: GrantYear): FundingFile => ({
  ...keeping,
  termEndsOn: last,
  statutes: [{ from: first, to: last }],
  highestRate: Dated.known(rules.cap) ?? Money.cents(200_00),
  careConceptOn: first,
  honouredOn: last,
  noticeShownOn: first,
  appliedOn: applicationDay(of, "10-31")
})

/** Draws directives near one, and programmes that keep to it but for a few facts. */
export const casesNear = (
  rules: DirectiveRules,
  on: CivilDate.CivilDate
): Arbitrary.Arbitrary<Case<GrantYear, FundingFile>> => {
  const law = year(rules, on)
  const others = Object.entries(beside(law, on)).flatMap(([fact, values]) =>
    values.map((value) => [fact, value] as const)
  )
  return Arbitrary.all({
    law: lawsNear(question, law, {
      grant: ["grant", "none"],
      applicants: [["district"], ["district", "independentCity"]],
      grantingBody: ["Landesverwaltungsamt"],
      grantPeriod: ["calendarYear"],
      statute: ["required", "waived"],
      careConcept: ["required", "waived"],
      honouring: ["required", "waived"],
      publicity: ["required", "waived"],
      applicationDue: ["10-31", "12-31"],
      ...costRules,
      fundedShare: [90, 100],
      baseAmount: [Money.cents(25_000_00), "waived"],
      distribution: ["foreignPopulation", "admissionQuota"],
      rounding: ["down", "halfUp"],
      proofDue: [3, 6],
      proofParts: [["statement"]],
      retention: [5],
      cap: [Dated.known(law.rules.cap) ?? Money.cents(200_00)]
    }),
    facts: Arbitrary.map(
      some(oneOf(...others), 4),
      (instead) =>
        Object.fromEntries(
          Object.entries({ ...keepingTo(law), ...Object.fromEntries(instead) }).filter(([, fact]) => fact !== undefined)
        ) as FundingFile
    )
  })
}

const facts = [
  "applicant",
  "termEndsOn",
  "statutes",
  "highestRate",
  "careConceptOn",
  "honouredOn",
  "noticeShownOn",
  "appliedOn",
  ...CostKind.literals.map((kind) => `${kind}Costs` as const)
] as const

/** Every programme's comparison with its directive keeps these. */
export const laws = lawsOf(question, facts)

/** Draws keys near a directive's, and figures about as large as they divide. */
export const keyCasesNear = (
  rules: Omit<KeyRules, keyof GroundRules>,
  on: CivilDate.CivilDate
): Arbitrary.Arbitrary<Case<KeyYear, KeyFigures>> => {
  const law = keyYear(rules, on)
  const stated = Dated.known(law.rules.baseAmount) ?? Money.cents(25_000_00)
  const base = stated === "waived" ? 0 : stated
  const cents = [0, 1, 99, base, 14 * base - 1, 14 * base, 14 * base + 1, 600_000_00, Number.MAX_SAFE_INTEGER]
    .filter((amount) => amount >= 0)
    .map(Money.cents)
  return Arbitrary.all({
    law: lawsNear(keyQuestion, law, {
      fundedShare: [0, 1, 90, 100],
      baseAmount: [Money.cents(25_000_00), "waived"],
      distribution: ["foreignPopulation", "admissionQuota"],
      rounding: ["down", "halfUp"],
      keyFigures: ["required"]
    }),
    facts: known<KeyFigures>(
      Arbitrary.all({
        budget: oneOf(...cents, undefined),
        recipients: oneOf(0, 1, 14, 14, undefined),
        number: oneOf(0, 1, 3, 9_000, undefined),
        totalNumber: oneOf(0, 1, 3, 150_000, undefined),
        eligibleCosts: oneOf(...cents, undefined)
      })
    )
  })
}

const granted = (law: KeyYear, figures: KeyFigures) => {
  const { decision } = entitlement(law, figures)
  return decision._tag === "Granted" ? decision.value : undefined
}

/** Every key keeps these. */
export const keyLaws = {
  ...lawsOf(keyQuestion, ["budget", "recipients", "number", "totalNumber", "eligibleCosts"]),
  "never grants more than the entitlement or the costs": (law: KeyYear, figures: KeyFigures) => {
    const found = granted(law, figures)
    return (
      found === undefined ||
      (found.grant <= found.entitled && found.grant <= (figures.eligibleCosts ?? 0) && found.grant >= 0)
    )
  },
  "one cent more in the budget never grants less": (
    law: KeyYear,
    { budget = Money.nothing, ...others }: KeyFigures
  ) => {
    const [one, more] = [budget, Money.least(Money.cents(Number.MAX_SAFE_INTEGER), (budget + 1) as Money.Cents)].map(
      (sum) => granted(law, { ...others, budget: sum })?.entitled ?? 0
    )
    return (one ?? 0) <= (more ?? 0)
  },
  "parts rounded down never divide more than there is": (law: KeyYear, figures: KeyFigures) => {
    const found = granted(law, figures)
    if (found === undefined || Dated.known(law.rules.rounding) !== "down") return true
    const { number = 0, totalNumber = 0, budget = 0 } = figures
    const others = granted(law, { ...figures, number: totalNumber - number })
    return others === undefined || found.byNumber + others.byNumber <= budget
  }
}
