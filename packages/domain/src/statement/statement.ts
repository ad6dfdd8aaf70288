/** The statement of a year: everything a person needs for the tax office and for benefit offices, and nothing else. */
import * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import type * as Decision from "../Decision.ts"
import type * as Money from "../Money.ts"
import { benefitYear, explainHints, type Hint, hints } from "./benefits.ts"
import type { BenefitCondition, ReportCondition, TaxCondition } from "./conditions.ts"
import type { PaidSum, PayKind, StatementFile } from "./model.ts"
import { explainReport, reportYear, type TaxReport } from "./report.ts"
import type { BenefitRules, Exemption, StatementRules } from "./rules.ts"
import { explainSplit, type TaxSplit, taxYear } from "./split.ts"
import { byDay } from "./year.ts"

/** On which ground a payment is exempt up to its amount; `none` for lost earnings and time, and where travel is taxed. */
export type Basis = Exemption | "travel" | "none"

/** A payment as the statement lists it. */
export interface StatementLine extends PaidSum {
  /** Absent while the rule is not known. */
  readonly basis?: Basis
}

/** @term Jahresbescheinigung */
export interface Statement {
  readonly year: number
  /** By the day of payment. */
  readonly lines: ReadonlyArray<StatementLine>
  /** @unit euro cents */
  readonly total: Money.Cents | undefined
  readonly split: Decision.Explained<TaxSplit, TaxCondition, StatementFile>
  readonly report: Decision.Explained<TaxReport, ReportCondition, StatementFile>
  /** Why the limits of benefits are what they are. */
  readonly benefits: Decision.Explained<number, BenefitCondition, StatementFile>
  /** Absent while payments are not known. */
  readonly hints: ReadonlyArray<Hint> | undefined
  /** What the benefit for job seekers is called in the year, oldest first: two names in a year of change, none unread. */
  readonly jobSeekersNames: ReadonlyArray<BenefitName>
  /** After how many months of stay asylum seekers stand under the rules of social assistance. @unit months */
  readonly analogousAfter: number | undefined
  /** @unit hours per week */
  readonly noticeHours: number | undefined
}

/** @term Bürgergeld, Grundsicherungsgeld */
export type BenefitName = BenefitRules["jobSeekersName"] extends Dated.Dated<infer A> ? A : never

const namesIn = (dated: Dated.Dated<BenefitName>, year: number): ReadonlyArray<BenefitName> =>
  dated.flatMap((version) => {
    const isOfYear =
      CivilDate.year(version.from) <= year && (version.to === undefined || year <= CivilDate.year(version.to))
    return isOfYear ? (Dated.known(version) ?? []) : []
  })

const basisOf = (kind: PayKind, rules: Dated.InForce<StatementRules>): Basis | undefined => {
  if (kind === "lossOfEarnings" || kind === "lostTime") return "none"
  if (kind === "allowance") return Dated.known(rules.firstExemption)
  const travel = Dated.known(rules.travel)
  return travel === undefined ? undefined : travel === "exempt" ? "travel" : "none"
}

/**
 * Makes the statement of a calendar year, the same for everybody.
 *
 * @throws for a year that is none
 * @example
 * ```ts
 * const paid = { paidOn: CivilDate.of("2026-11-20"), forMonth: Month.of("2026-10"), kind: "allowance", cents: Money.cents(390_00) }
 * const { lines, hints } = Statement.statement(landkreisHarz.statement, { payments: [paid] }, 2026)
 * lines[0].basis // → "publicPurse"
 * hints.map(({ benefit, over }) => [benefit, over].join(" ")) // → ["jobSeekers 0", "socialAssistance 0", "asylumSeekers 11500", "unemployment 11500"]
 * ```
 */
export const statement = (rules: StatementRules, file: StatementFile, year: number): Statement => {
  const report = explainReport(reportYear(rules, year), file)
  const split = explainSplit(taxYear(rules, year), file)
  const inForce = Dated.inForce(rules, CivilDate.of(`${year}-12-31`))
  const lines = (file.payments ?? [])
    .filter(({ paidOn }) => CivilDate.year(paidOn) === year)
    .sort(byDay)
    .map((payment): StatementLine => {
      const basis = basisOf(payment.kind, inForce)
      return basis === undefined ? payment : { ...payment, basis }
    })
  return {
    year,
    lines,
    total: report.decision._tag === "Granted" ? report.decision.value.total : undefined,
    split,
    report,
    benefits: explainHints(benefitYear(rules, year), file),
    hints: hints(rules, file, year),
    jobSeekersNames: namesIn(rules.jobSeekersName, year),
    analogousAfter: Dated.known(inForce.asylumSeekersAnalogous),
    noticeHours: Dated.known(inForce.noticeHours)
  }
}
