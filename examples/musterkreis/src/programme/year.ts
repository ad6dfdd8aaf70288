/** What the Musterkreis reads of tax and of benefits. */
import { Money, type Statement } from "@lotsenwerk/domain"
import { amended, laidDown, silent } from "./statute.ts"

const perYear = (euros: number) => ({ perYear: Money.cents(euros * 100) })
const perMonth = (euros: number) => ({ perMonth: Money.cents(euros * 100) })

/** The statute treats the allowance as one from a public purse; the figures are those of the Federation. */
export const statement: Statement.StatementRules = {
  inflow: laidDown("choice", "whenPaid"),
  turnOfYear: laidDown("days", 10),
  firstExemption: laidDown("choice", "publicPurse"),
  functionMonths: laidDown("choice", "begun"),
  publicPurseMonth: laidDown("cents per function and calendar month", Money.cents(250_00)),
  amountFixed: laidDown("choice", "otherwise"),
  service: laidDown("choice", "continuing"),
  publicPurseDay: laidDown("cents per day", Money.cents(8_00)),
  pooling: laidDown("requirement", "required"),
  trainerYear: amended(
    "cents per person and calendar year",
    Money.cents(3_000_00),
    "2026-01-01",
    Money.cents(3_300_00)
  ),
  honoraryYear: amended("cents per person and calendar year", Money.cents(840_00), "2026-01-01", Money.cents(960_00)),
  sharing: laidDown("requirement", "required"),
  remainder: laidDown("choice", "taxable"),
  travel: laidDown("choice", "exempt"),
  socialInsurance: laidDown("choice", "notPay"),
  reportScope: laidDown("choice", "calendarYear"),
  reportLimit: amended(
    "cents per person and calendar year",
    Money.cents(1_500_00),
    "2025-01-01",
    Money.cents(3_000_00)
  ),
  receipts: laidDown("choice", "whenPaid"),
  jobSeekers: amended("limit", perYear(3_000), "2026-01-01", perYear(3_300)),
  jobSeekersName: silent("choice"),
  socialAssistance: amended("limit", perYear(3_000), "2026-01-01", perYear(3_300)),
  asylumSeekers: amended("limit", perMonth(250), "2026-01-01", perMonth(275)),
  asylumSeekersAnalogous: laidDown("months", 36),
  unemployment: amended("limit", perMonth(250), "2026-01-01", perMonth(275)),
  noticeHours: laidDown("hours per week", 15)
}
