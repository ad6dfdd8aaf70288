/** Whether the tax office is told of a year's payments, and what the notice still lacks. */
import * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import * as Decision from "../Decision.ts"
import * as Money from "../Money.ts"
import { lastDay, type ReportCondition, type ReportYear, reportQuestion } from "./conditions.ts"
import type { StatementFile } from "./model.ts"
import type { ReportRules } from "./rules.ts"

/** Opens a calendar year for the notice. @throws for a year that is none */
export const reportYear = (dated: ReportRules, year: number): ReportYear => ({
  ...Decision.open(reportQuestion, dated, CivilDate.of(lastDay(year))),
  year
})

/** What the notice still lacks. */
export type MissingField = "taxNumber" | "account"

/** What the tax office is told of one person, if anything. @unit euro cents */
export interface TaxReport {
  readonly year: number
  /** Everything that was paid in the calendar year, by the day. */
  readonly total: Money.Cents
  readonly limit: Money.Cents
  readonly isReportable: boolean
  /** What must be asked for first; nothing where nothing is told. */
  readonly missing: ReadonlyArray<MissingField>
}

const reported = (
  { year, rules }: ReportYear,
  { payments, hasTaxNumber, hasAccount }: StatementFile
): TaxReport | undefined => {
  if (payments === undefined) return undefined
  const total = Money.sum(payments.flatMap(({ paidOn, cents }) => (CivilDate.year(paidOn) === year ? cents : [])))
  const limit = Dated.known(rules.reportLimit) ?? Money.nothing
  const isReportable = total >= limit
  const missing: ReadonlyArray<MissingField> = [
    ...(hasTaxNumber === true ? [] : ["taxNumber" as const]),
    ...(hasAccount === true ? [] : ["account" as const])
  ]
  return { year, total, limit, isReportable, missing: isReportable ? missing : [] }
}

/**
 * Tells whether the finance department must tell the tax office: from the limit on, by the days of payment.
 *
 * @term Mitteilungsverordnung
 * @doubt exceptions for volunteers, § 2 Abs. 2 MV, have not been read
 * @example
 * ```ts
 * const law = Statement.reportYear(landkreisHarz.statement, 2026)
 * const paid = (cents) => ({ paidOn: CivilDate.of("2026-12-21"), forMonth: Month.of("2026-12"), kind: "allowance", cents: Money.cents(cents) })
 * Statement.report(law, { payments: [paid(2_999_99)] }).value.isReportable // → false
 * Statement.report(law, { payments: [paid(3_000_00)], hasAccount: true }).value.missing // → ["taxNumber"]
 * ```
 */
export const report = (law: ReportYear, file: StatementFile): Decision.Decision<TaxReport, ReportCondition> =>
  Decision.conclude(reportQuestion, law, file, reported)

/** Gives the answer about the notice with the full ground of every condition. */
export const explainReport = (
  law: ReportYear,
  file: StatementFile
): Decision.Explained<TaxReport, ReportCondition, StatementFile> =>
  Decision.explain(reportQuestion, law, file, reported)
