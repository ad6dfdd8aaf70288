/** What every programme's statement keeps; drawn a cent and a day either side of its own limits. */
import * as Arbitrary from "effect/Arbitrary"
import * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import { type Case, known, lawsNear, lawsOf, oneOf, some } from "../laws.ts"
import * as Money from "../Money.ts"
import * as Month from "../Month.ts"
import * as Period from "../Period.ts"
import { benefits, benefitYear, hints } from "./benefits.ts"
import {
  type BenefitYear,
  benefitQuestion,
  type ReportYear,
  reportQuestion,
  type TaxYear,
  taxQuestion
} from "./conditions.ts"
import type { PaidSum, PayKind, StatementFile } from "./model.ts"
import { report, reportYear } from "./report.ts"
import type { StatementRules } from "./rules.ts"
import { split, type TaxSplit, taxYear } from "./split.ts"

/** Draws years of payments about the limits of a programme's rules. */
export const filesNear = (rules: StatementRules, year: number): Arbitrary.Arbitrary<StatementFile> => {
  const { rules: tax } = taxYear(rules, year)
  const flat = Dated.known(tax.publicPurseMonth) ?? Money.cents(250_00)
  const limit = Dated.known(reportYear(rules, year).rules.reportLimit) ?? Money.cents(3_000_00)
  const yearly = Dated.known(tax.trainerYear) ?? limit
  const sums = [0, 1, flat - 1, flat, flat + 1, limit - 1, limit, limit + 1, yearly, yearly + 1].map(Money.cents)
  const days = [
    `${year - 1}-12-22`,
    `${year}-01-01`,
    `${year}-01-10`,
    `${year}-01-11`,
    `${year}-06-30`,
    `${year}-12-21`,
    `${year}-12-31`,
    `${year + 1}-01-05`
  ].map(CivilDate.of)
  const payment: Arbitrary.Arbitrary<PaidSum> = Arbitrary.all({
    paidOn: oneOf(...days),
    forMonth: oneOf(...[`${year - 1}-12`, `${year}-01`, `${year}-06`, `${year}-12`, `${year + 1}-01`].map(Month.of)),
    kind: oneOf<PayKind>("allowance", "allowance", "travel", "lossOfEarnings", "lostTime"),
    cents: oneOf(...sums)
  })
  const span = oneOf(
    Period.of(`${year}-01-01`),
    Period.of(`${year}-02-28`, `${year}-03-01`),
    Period.of(`${year}-12-31`),
    Period.of(`${year - 1}-01-01`, `${year - 1}-12-31`)
  )
  return known<StatementFile>(
    Arbitrary.map(
      Arbitrary.all({
        payments: some(payment, 4),
        functions: some(span, 2),
        serviceDays: oneOf([], days, undefined),
        isPaid: oneOf(true, true, true, false),
        isInFunction: oneOf(true, true, true, false),
        otherAllowances: oneOf(Money.nothing, Money.nothing, flat, limit, undefined),
        usedElsewhere: oneOf(Money.nothing, Money.nothing, yearly, undefined),
        hasTaxNumber: oneOf(true, false, undefined),
        hasAccount: oneOf(true, false, undefined)
      }),
      ({ payments, functions, isPaid, isInFunction, ...others }) => ({
        ...others,
        payments: isPaid ? payments : undefined,
        functions: isInFunction ? functions : undefined
      })
    )
  )
}

/** Draws programmes near `rules`, and years of payments about their limits. */
export const casesNear = (
  rules: StatementRules,
  on: CivilDate.CivilDate
): Arbitrary.Arbitrary<Case<TaxYear, StatementFile>> => {
  const year = CivilDate.year(on)
  return Arbitrary.all({
    law: lawsNear(taxQuestion, taxYear(rules, year), {
      inflow: ["whenPaid"],
      turnOfYear: [0, 10],
      firstExemption: ["publicPurse", "trainer", "honorary"],
      functionMonths: ["begun"],
      publicPurseMonth: [250_00, 275_00],
      amountFixed: ["byLaw", "otherwise"],
      service: ["continuing", "occasional"],
      publicPurseDay: [8_00],
      pooling: ["required", "waived"],
      trainerYear: [3_000_00],
      honoraryYear: [840_00],
      sharing: ["required", "waived"],
      remainder: ["trainer", "taxable"],
      travel: ["exempt", "taxable"],
      socialInsurance: ["notPay", "pay"]
    }),
    facts: filesNear(rules, year)
  })
}

/** Draws the same years, and programmes whose limit of the notice is read, concluded or open. */
export const reportCasesNear = (
  rules: StatementRules,
  on: CivilDate.CivilDate
): Arbitrary.Arbitrary<Case<ReportYear, StatementFile>> => {
  const year = CivilDate.year(on)
  return Arbitrary.all({
    law: lawsNear(reportQuestion, reportYear(rules, year), {
      reportScope: ["calendarYear"],
      reportLimit: [0, 1_500_00, 3_000_00]
    }),
    facts: filesNear(rules, year)
  })
}

/** Draws the same years, and limits of benefits that are read, concluded or open. */
export const benefitCasesNear = (
  rules: StatementRules,
  on: CivilDate.CivilDate
): Arbitrary.Arbitrary<Case<BenefitYear, StatementFile>> => {
  const year = CivilDate.year(on)
  const limits = [{ perMonth: 275_00 }, { perYear: 3_300_00 }]
  return Arbitrary.all({
    law: lawsNear(benefitQuestion, benefitYear(rules, year), {
      receipts: ["whenPaid"],
      jobSeekers: limits,
      jobSeekersName: ["buergergeld", "grundsicherungsgeld"],
      socialAssistance: limits,
      asylumSeekers: limits,
      asylumSeekersAnalogous: [36],
      unemployment: limits,
      noticeHours: [15]
    }),
    facts: filesNear(rules, year)
  })
}

const found = (law: TaxYear, file: StatementFile): TaxSplit | undefined => {
  const answer = split(law, file)
  return answer._tag === "Granted" ? answer.value : undefined
}

const exemptOf = ({ byPublicPurse, byTrainer, byHonorary, byTravel }: TaxSplit) =>
  byPublicPurse + byTrainer + byHonorary + byTravel

/** The same payments, each in two halves on the same day. */
const halved = (payments: ReadonlyArray<PaidSum>): ReadonlyArray<PaidSum> =>
  payments.flatMap((payment) => {
    const half = Math.floor(payment.cents / 2)
    return [half, payment.cents - half].map((cents) => ({ ...payment, cents: Money.cents(cents) }))
  })

/** Every programme keeps these. */
export const laws = {
  ...lawsOf(taxQuestion, ["payments", "functions", "serviceDays", "otherAllowances", "usedElsewhere"]),
  "no year is refused": (law: TaxYear, file: StatementFile) => split(law, file)._tag !== "Refused",
  "the parts add up to what was paid": (law: TaxYear, file: StatementFile) => {
    const year = found(law, file)
    return year === undefined || exemptOf(year) + year.remainder === year.paid
  },
  "no exemption goes above its amount": (law: TaxYear, file: StatementFile) => {
    const year = found(law, file)
    if (year === undefined) return true
    const { trainerYear, honoraryYear } = law.rules
    return (
      year.byPublicPurse <= year.volume &&
      year.byTrainer <= (Dated.known(trainerYear) ?? 0) &&
      year.byHonorary <= (Dated.known(honoraryYear) ?? 0)
    )
  },
  "the honorary amount joins no other exemption of the activity": (law: TaxYear, file: StatementFile) => {
    const year = found(law, file)
    return year === undefined || year.byHonorary === 0 || year.byPublicPurse + year.byTrainer === 0
  },
  "a payment in two halves changes nothing": (law: TaxYear, file: StatementFile) => {
    if (file.payments === undefined) return true
    const [whole, halves] = [found(law, file), found(law, { ...file, payments: halved(file.payments) })]
    return JSON.stringify(whole) === JSON.stringify(halves)
  },
  "one more payment never lowers what is exempt": (law: TaxYear, file: StatementFile) => {
    const [, ...fewer] = file.payments ?? []
    const [all, less] = [found(law, file), found(law, { ...file, payments: fewer })]
    return all === undefined || less === undefined || exemptOf(less) <= exemptOf(all)
  },
  "only what is exempt of the allowance is no pay": (law: TaxYear, file: StatementFile) => {
    const year = found(law, file)
    if (year === undefined) return true
    const allowance = exemptOf(year) - year.byTravel
    return year.notPay === (Dated.known(law.rules.socialInsurance) === "notPay" ? allowance : 0)
  },
  "more used elsewhere never leaves more exempt": (law: TaxYear, file: StatementFile) => {
    const more = { ...file, usedElsewhere: Money.cents((file.usedElsewhere ?? 0) + 1) }
    const [one, other] = [found(law, file), found(law, more)]
    return one === undefined || other === undefined || exemptOf(other) <= exemptOf(one)
  },
  "neighbouring years never tax a payment twice": (law: TaxYear, file: StatementFile) => {
    const years = [law.year - 1, law.year, law.year + 1].map((year) => found({ ...law, year }, file)?.paid)
    if (years.includes(undefined)) return true
    return (
      years.reduce<number>((sum, paid) => sum + (paid ?? 0), 0) <=
      Money.sum((file.payments ?? []).map(({ cents }) => cents))
    )
  }
}

/** The notice keeps these. */
export const reportLaws = {
  ...lawsOf(reportQuestion, ["payments"]),
  "whoever is told of with less is told of with more": (law: ReportYear, file: StatementFile) => {
    const [, ...fewer] = file.payments ?? []
    const [all, less] = [report(law, file), report(law, { ...file, payments: fewer })]
    return all._tag !== "Granted" || less._tag !== "Granted" || !less.value.isReportable || all.value.isReportable
  },
  "nothing is missing where nothing is told": (law: ReportYear, file: StatementFile) => {
    const answer = report(law, file)
    return answer._tag !== "Granted" || answer.value.isReportable || answer.value.missing.length === 0
  }
}

/** The hints keep these. */
export const benefitLaws = lawsOf(benefitQuestion, ["payments"])

/** Whether hints count every allowance of the year once for each benefit, and never a negative sum. */
export const hintsAreWhole = (rules: StatementRules, file: StatementFile, year: number): boolean => {
  const all = hints(rules, file, year)
  if (all === undefined || file.payments === undefined) return all === undefined && file.payments === undefined
  const paid = file.payments.filter(({ kind, paidOn }) => kind === "allowance" && CivilDate.year(paidOn) === year)
  const sum = Money.sum(paid.map(({ cents }) => cents))
  return benefits.every((benefit) => {
    const own = all.filter((hint) => hint.benefit === benefit)
    return (
      Money.sum(own.map(({ received }) => received)) === sum &&
      own.every(({ received, limit, over }) => limit === undefined || over === Math.max(0, received - limit))
    )
  })
}
