/** What four benefits leave alone, for everybody alike: nobody is asked whether they draw one. */
import * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import * as Decision from "../Decision.ts"
import * as Money from "../Money.ts"
import * as Month from "../Month.ts"
import { type BenefitCondition, type BenefitYear, benefitQuestion, lastDay } from "./conditions.ts"
import type { PaidSum, StatementFile } from "./model.ts"
import type { BenefitRules, Limit } from "./rules.ts"
import { byDay } from "./year.ts"

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

/** A sum beside what is left alone of it. */
const beside = (received: Money.Cents, limit: Money.Cents) => ({
  received,
  limit,
  over: Money.cents(Math.max(0, received - limit))
})

const sumOf = (payments: ReadonlyArray<PaidSum>) => Money.sum(payments.map(({ cents }) => cents))

/** The hints of the payments under one version of a rule: one of each month where the limit is monthly, else one. */
const under = (
  benefit: Benefit,
  version: Dated.Version<Limit> | undefined,
  paid: ReadonlyArray<PaidSum>
): ReadonlyArray<Hint> => {
  const limit = Dated.known(version)
  const told = version === undefined ? { benefit } : { benefit, version }
  if (limit === undefined) return [{ ...told, received: sumOf(paid) }]
  if (!isMonthly(limit)) return [{ ...told, ...beside(sumOf(paid), limit.perYear) }]
  const months = Map.groupBy(paid, ({ paidOn }) => Month.containing(paidOn))
  return [...months].map(([month, within]) => ({ ...told, month, ...beside(sumOf(within), limit.perMonth) }))
}

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
    .sort(byDay)
  return benefits.flatMap((benefit) =>
    [...Map.groupBy(received, ({ paidOn }) => Dated.at(rules[benefit], paidOn))].flatMap(([version, paid]) =>
      under(benefit, version, paid)
    )
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
