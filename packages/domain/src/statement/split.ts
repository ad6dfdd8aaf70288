/** A year split for the income tax. */
import * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import * as Decision from "../Decision.ts"
import * as Money from "../Money.ts"
import {
  firstOf,
  isCountable,
  lastDay,
  type TaxCondition,
  type TaxYear,
  taxed,
  taxQuestion,
  usedOf,
  volumeOf
} from "./conditions.ts"
import type { StatementFile } from "./model.ts"
import type { TaxRules } from "./rules.ts"
import { sumOf } from "./year.ts"

/** A year's payments by what the income tax makes of them; the parts add up to what was paid. @unit euro cents */
export interface TaxSplit {
  readonly year: number
  readonly paid: Money.Cents
  /** § 3 Nr. 12 Satz 2 EStG */
  readonly byPublicPurse: Money.Cents
  /** § 3 Nr. 26 EStG */
  readonly byTrainer: Money.Cents
  /** § 3 Nr. 26a EStG */
  readonly byHonorary: Money.Cents
  /** § 3 Nr. 13 EStG */
  readonly byTravel: Money.Cents
  /** What the person has to declare; nothing is withheld. @term steuerpflichtiger Teil */
  readonly remainder: Money.Cents
  /** @unit months */
  readonly monthsOfFunction: number
  /** The days of service that were paid for, where the service is occasional; else none. @unit days */
  readonly daysOfService: number
  /** What is exempt in these months, or for these days. */
  readonly volume: Money.Cents
  /** Whether that is a third of what is granted, which is more than the months or days come to. */
  readonly isThird: boolean
  /** What is no pay for social insurance: every exempt part but travel. @source § 1 Abs. 1 Satz 1 Nr. 16 SvEV @term kein Arbeitsentgelt */
  readonly notPay: Money.Cents
}

/** Opens a calendar year for the income tax. @throws for a year that is none */
export const taxYear = (dated: TaxRules, year: number): TaxYear => ({
  ...Decision.open(taxQuestion, dated, CivilDate.of(lastDay(year))),
  year
})

const less = (one: Money.Cents, other: Money.Cents): Money.Cents => Money.cents(Math.max(0, one - other))

/** Nothing while payments, or the months or days that count, are not known: that is not nothing paid. */
const made = (law: TaxYear, file: StatementFile): TaxSplit | undefined => {
  const { rules, year } = law
  if (file.payments === undefined || !isCountable(file, law)) return undefined
  const payments = taxed(file.payments, law)
  const [first, allowance, travel] = [firstOf(law), sumOf(payments, "allowance"), sumOf(payments, "travel")]
  const { months, days, volume, isThird, free } = volumeOf(payments, file, law)
  const byPublicPurse = first === "publicPurse" ? Money.least(allowance, free) : Money.nothing
  const above = less(allowance, byPublicPurse)
  const yearly = (amount: Money.Cents | undefined) =>
    Money.least(above, less(amount ?? Money.nothing, usedOf(file, law)))
  const goesToTrainer = first === "trainer" || (first === "publicPurse" && Dated.known(rules.remainder) === "trainer")
  const byTrainer = goesToTrainer ? yearly(Dated.known(rules.trainerYear)) : Money.nothing
  const byHonorary = first === "honorary" ? yearly(Dated.known(rules.honoraryYear)) : Money.nothing
  const byTravel = Dated.known(rules.travel) === "exempt" ? travel : Money.nothing
  const paid = Money.sum(payments.map(({ cents }) => cents))
  const exemptAllowance = Money.sum([byPublicPurse, byTrainer, byHonorary])
  return {
    year,
    paid,
    byPublicPurse,
    byTrainer,
    byHonorary,
    byTravel,
    remainder: less(paid, Money.sum([exemptAllowance, byTravel])),
    monthsOfFunction: months,
    daysOfService: days,
    volume,
    isThird,
    notPay: Dated.known(rules.socialInsurance) === "notPay" ? exemptAllowance : Money.nothing
  }
}

/**
 * Splits a year's payments for the income tax.
 *
 * Of allowances of several functions for one body the others' are taken to use the monthly amount first. A third of
 * what is granted is rounded down to the cent. Of occasional service the days of the months that were paid for count
 * together.
 *
 * @term Steuerliche Aufteilung
 * @unit out: euro cents per calendar year
 * @doubt which part of pooled allowances stays exempt is not said; the order of functions is ours
 * @example
 * ```ts
 * const law = Statement.taxYear(landkreisHarz.statement, 2025)
 * const paid = { paidOn: CivilDate.of("2025-11-05"), forMonth: Month.of("2025-10"), kind: "allowance", cents: Money.cents(130_00) }
 * const file = { payments: [paid], functions: [Period.of("2025-10-01", "2025-12-31")], otherAllowances: Money.cents(0) }
 * Statement.split(law, file).value.byPublicPurse // → 13000
 * Statement.split(law, { ...file, functions: undefined }).unknown // → ["FunctionKnown"]
 * ```
 */
export const split = (law: TaxYear, file: StatementFile): Decision.Decision<TaxSplit, TaxCondition> =>
  Decision.conclude(taxQuestion, law, file, made)

/** Gives the split with the full ground of every condition. */
export const explainSplit = (
  law: TaxYear,
  file: StatementFile
): Decision.Explained<TaxSplit, TaxCondition, StatementFile> => Decision.explain(taxQuestion, law, file, made)
