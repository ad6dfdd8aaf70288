/** What must be known before a year can be split, and before the tax office can be told: every condition once. */
import type * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import * as Decision from "../Decision.ts"
import * as Money from "../Money.ts"
import type { PaidSum, StatementFile } from "./model.ts"
import type { BenefitRules, Exemption, ReportRules, TaxRules } from "./rules.ts"
import { daysOfService, monthsOfFunction, sumOf, taxYearOf } from "./year.ts"

/** The rules of a calendar year, which for the income tax are those of its last day. */
export interface TaxYear extends Decision.Law<TaxRules> {
  readonly year: number
}

/** The rules about the notice for a calendar year. */
export interface ReportYear extends Decision.Law<ReportRules> {
  readonly year: number
}

/** The rules about benefits on the last day of a calendar year. */
export interface BenefitYear extends Decision.Law<BenefitRules> {
  readonly year: number
}

/** The exemption that is tried first. */
export const firstOf = ({ rules }: TaxYear): Exemption | undefined => Dated.known(rules.firstExemption)

/** The payments that are taxed in the year. */
export const taxed = (payments: ReadonlyArray<PaidSum>, { year, rules }: TaxYear) =>
  payments.filter((payment) => taxYearOf(payment, Dated.known(rules.turnOfYear) ?? 0) === year)

/** Whether the days of service count, and not the months of a function. */
const isOccasional = ({ rules }: TaxYear): boolean => Dated.known(rules.service) === "occasional"

/** What the months of the function, or the days of service, come to by the amount for one. */
const counted = (
  allowances: ReadonlyArray<PaidSum>,
  { functions = [], serviceDays = [] }: StatementFile,
  law: TaxYear
) => {
  const { publicPurseDay, publicPurseMonth } = law.rules
  if (isOccasional(law)) {
    const days = daysOfService(serviceDays, allowances)
    return { months: 0, days, flat: days * (Dated.known(publicPurseDay) ?? 0) }
  }
  const months = monthsOfFunction(functions, law.year)
  return { months, days: 0, flat: months * (Dated.known(publicPurseMonth) ?? 0) }
}

/**
 * What is exempt of a public purse's allowance in the year, and what the body's other functions leave of it: the amount
 * for the months or the days, or a third of everything granted where the law fixes the amount and that is more.
 *
 * @param payments those of the year
 * @unit euro cents
 */
export const volumeOf = (payments: ReadonlyArray<PaidSum>, file: StatementFile, law: TaxYear) => {
  const allowances = payments.filter(({ kind }) => kind === "allowance")
  const others = Dated.known(law.rules.pooling) === "waived" ? Money.nothing : (file.otherAllowances ?? Money.nothing)
  const granted = Money.sum([...allowances.map(({ cents }) => cents), others])
  const { months, days, flat } = counted(allowances, file, law)
  const third = Dated.known(law.rules.amountFixed) === "byLaw" ? Money.shareDown(granted, 1, 3) : Money.nothing
  const volume = Money.cents(Math.max(flat, third))
  return { months, days, volume, isThird: flat < third, free: Money.cents(Math.max(0, volume - others)) }
}

/** What other activities take of a yearly amount. @unit euro cents */
export const usedOf = ({ usedElsewhere = Money.nothing }: StatementFile, { rules }: TaxYear): Money.Cents =>
  Dated.known(rules.sharing) === "waived" ? Money.nothing : usedElsewhere

const isKnown = (fact: unknown): true | undefined => (fact === undefined ? undefined : true)

const isPublicPurse = (law: TaxYear): boolean => firstOf(law) === "publicPurse"

/** Whether the months of a function count. */
export const needsFunctions = (law: TaxYear): boolean => isPublicPurse(law) && !isOccasional(law)

/** Whether the days of service count. */
export const needsDays = (law: TaxYear): boolean => isPublicPurse(law) && isOccasional(law)

/** Whether the facts are there by which a public purse's amount is counted. */
export const isCountable = ({ functions, serviceDays }: StatementFile, law: TaxYear): boolean =>
  !(needsFunctions(law) && functions === undefined) && !(needsDays(law) && serviceDays === undefined)

/** Whether a yearly amount is drawn on at all; nobody is asked before the monthly amount is known. */
const usesYearlyAmount = (file: StatementFile, law: TaxYear): boolean => {
  const first = firstOf(law)
  if (first !== "publicPurse") return first !== undefined
  if (Dated.known(law.rules.remainder) !== "trainer" || file.payments === undefined || !isCountable(file, law))
    return false
  const payments = taxed(file.payments, law)
  return sumOf(payments, "allowance") > volumeOf(payments, file, law).free
}

const taxConditions = {
  inflow: { id: "PaymentsKnown", reads: ["payments"], holds: ({ payments }) => isKnown(payments) },
  turnOfYear: { id: "TurnOfYearStated", reads: [] },
  firstExemption: { id: "ExemptionStated", reads: [] },
  functionMonths: {
    id: "FunctionKnown",
    reads: ["functions"],
    holds: ({ functions }, law) => (needsFunctions(law) ? isKnown(functions) : true)
  },
  publicPurseMonth: { id: "MonthlyAmountStated", reads: [] },
  amountFixed: { id: "AmountFixedStated", reads: [] },
  service: {
    id: "ServiceDaysKnown",
    reads: ["serviceDays"],
    holds: ({ serviceDays }, law) => (needsDays(law) ? isKnown(serviceDays) : true)
  },
  publicPurseDay: { id: "DailyAmountStated", reads: [] },
  pooling: {
    id: "OtherAllowancesKnown",
    reads: ["otherAllowances"],
    holds: ({ otherAllowances }, law) => (isPublicPurse(law) ? isKnown(otherAllowances) : true)
  },
  trainerYear: { id: "TrainerAmountStated", reads: [] },
  honoraryYear: { id: "HonoraryAmountStated", reads: [] },
  sharing: {
    id: "OtherUseKnown",
    reads: ["payments", "functions", "serviceDays", "otherAllowances", "usedElsewhere"],
    holds: (file, law) => (usesYearlyAmount(file, law) ? isKnown(file.usedElsewhere) : true)
  },
  remainder: { id: "RemainderStated", reads: [] },
  travel: { id: "TravelStated", reads: [] },
  socialInsurance: { id: "SocialInsuranceStated", reads: [] }
} as const satisfies Decision.Conditions<TaxRules, TaxYear, StatementFile>

export type TaxCondition = (typeof taxConditions)[keyof typeof taxConditions]["id"]

/** How are a year's payments split for the income tax? @term Steuerliche Aufteilung */
export const taxQuestion: Decision.Question<TaxCondition, TaxRules, TaxYear, StatementFile> = Decision.question(
  "taxSplit",
  taxConditions
)

const reportConditions = {
  // What the notice lacks is read with it; not to know it holds nothing up.
  reportScope: {
    id: "YearPaidKnown",
    reads: ["payments", "hasTaxNumber", "hasAccount"],
    holds: ({ payments }) => isKnown(payments)
  },
  reportLimit: { id: "ReportLimitStated", reads: [] }
} as const satisfies Decision.Conditions<ReportRules, ReportYear, StatementFile>

export type ReportCondition = (typeof reportConditions)[keyof typeof reportConditions]["id"]

/** Must the tax office be told of a year's payments? @term Mitteilung an das Finanzamt */
export const reportQuestion: Decision.Question<ReportCondition, ReportRules, ReportYear, StatementFile> =
  Decision.question("taxReport", reportConditions)

const benefitConditions = {
  receipts: { id: "ReceiptsKnown", reads: ["payments"], holds: ({ payments }) => isKnown(payments) },
  jobSeekers: { id: "JobSeekersLimitStated", reads: [] },
  jobSeekersName: { id: "JobSeekersNameStated", reads: [] },
  socialAssistance: { id: "SocialAssistanceLimitStated", reads: [] },
  asylumSeekers: { id: "AsylumSeekersLimitStated", reads: [] },
  asylumSeekersAnalogous: { id: "AnalogousBenefitsStated", reads: [] },
  unemployment: { id: "UnemploymentLimitStated", reads: [] },
  noticeHours: { id: "NoticeHoursStated", reads: [] }
} as const satisfies Decision.Conditions<BenefitRules, BenefitYear, StatementFile>

export type BenefitCondition = (typeof benefitConditions)[keyof typeof benefitConditions]["id"]

/** Can a year's payments be laid beside the limits of benefits? @term Hinweise zu Sozialleistungen */
export const benefitQuestion: Decision.Question<BenefitCondition, BenefitRules, BenefitYear, StatementFile> =
  Decision.question("benefitHints", benefitConditions)

/** The last day of a year. */
export const lastDay = (year: number) => `${String(year).padStart(4, "0")}-12-31` as CivilDate.CivilDate
