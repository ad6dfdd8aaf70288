/** What four benefits leave alone, for everybody alike: nobody is asked whether they draw one. */
import * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import * as Decision from "../Decision.ts"
import * as Money from "../Money.ts"
import * as Month from "../Month.ts"
import { type BenefitCondition, type BenefitYear, benefitQuestion, lastDay } from "./conditions.ts"
import type { PaidSum, StatementFile } from "./model.ts"
import type { BenefitRules, Limit } from "./rules.ts"

/** The benefits of which a statement speaks, in this order. All are shown to all. */
export const benefits = ["jobSeekers", "socialAssistance", "asylumSeekers", "unemployment"] as const
export type Benefit = (typeof benefits)[number]

/** What came in within a month or a year, beside what is left alone. @unit euro cents */
export interface Hint {
  readonly benefit: Benefit
  /** The month, where the limit is one of a month; else the whole year, from the day on which the limit began. */
  readonly month?: Month.Month
  readonly received: Money.Cents
  /** Absent while nobody has read the rule. */
  readonly limit?: Money.Cents
  /** What may be counted; absent without a limit. */
  readonly over?: Money.Cents
  /** The rule with its source. */
  readonly version?: Dated.Version<Limit>
}

const isMonthly = (limit: Limit): limit is Extract<Limit, { readonly perMonth: unknown }> => "perMonth" in limit

const hint = (
  benefit: Benefit,
  version: Dated.Version<Limit> | undefined,
  month: Month.Month,
  sum: Money.Cents
): Hint => {
  const limit = Dated.known(version)
  if (limit === undefined) return { benefit, received: sum, ...(version && { version }) }
  const most = isMonthly(limit) ? limit.perMonth : limit.perYear
  return {
    benefit,
    ...(isMonthly(limit) ? { month } : {}),
    received: sum,
    limit: most,
    over: Money.cents(Math.max(0, sum - most)),
    ...(version && { version })
  }
}

/** The payments under one rule: of one month where the limit is monthly, else of all months under it. */
const spans = (dated: Dated.Dated<Limit>, payments: ReadonlyArray<PaidSum>) =>
  Map.groupBy(payments, ({ paidOn }) => {
    const version = Dated.at(dated, paidOn)
    const limit = Dated.known(version)
    const month = limit !== undefined && isMonthly(limit) ? Month.containing(paidOn) : ""
    return `${version?.from ?? ""} ${month}`
  })

/**
 * Gives for each benefit what came in and what is left alone, by the day of payment; nothing while payments are unknown.
 *
 * Allowances count in full. For the limit of a year it is shared with every other post that is exempt as well.
 *
 * @term Anrechnung auf Sozialleistungen
 * @doubt § 11a Abs. 1 Nr. 5 SGB II does not itself say that the amount is one of the calendar year
 */
export const hints = (
  rules: BenefitRules,
  { payments }: StatementFile,
  year: number
): ReadonlyArray<Hint> | undefined => {
  if (payments === undefined) return undefined
  const received = payments
    .filter(({ kind, paidOn }) => kind === "allowance" && CivilDate.year(paidOn) === year)
    .sort((one, other) => (one.paidOn < other.paidOn ? -1 : one.paidOn > other.paidOn ? 1 : 0))
  return benefits.flatMap((benefit) =>
    [...spans(rules[benefit], received).values()].map((paid) => {
      const day = paid[0]?.paidOn ?? CivilDate.of(`${year}-01-01`)
      const sum = Money.sum(paid.map(({ cents }) => cents))
      return hint(benefit, Dated.at(rules[benefit], day), Month.containing(day), sum)
    })
  )
}

/** Opens a calendar year for the hints: the limits at its end. @throws for a year that is none */
export const benefitYear = (dated: BenefitRules, year: number): BenefitYear => ({
  ...Decision.open(benefitQuestion, dated, CivilDate.of(lastDay(year))),
  year
})

/** Tells whether everything is known for the hints of a year, with the full ground of every limit; `hints` gives what is known anyway. */
export const explainHints = (
  law: BenefitYear,
  file: StatementFile
): Decision.Explained<number, BenefitCondition, StatementFile> =>
  Decision.explain(benefitQuestion, law, file, ({ year }) => year)
