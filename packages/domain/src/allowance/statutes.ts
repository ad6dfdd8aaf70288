/** Statutes and files for the examples of the allowance. */
import { of as day } from "../CivilDate.ts"
import { confirmed, stated } from "../examples.ts"
import * as Money from "../Money.ts"
import * as Period from "../Period.ts"
import type { PayRules } from "./entitlement.ts"
import type { GuideFile, Service } from "./model.ts"
import type { ActivityRules, AllowanceRules, PaymentDutyRules } from "./rules.ts"

/** A statute that says everything: 130 € flat, a month begun in full, in arrears, at most 200 €. */
export const statute: AllowanceRules = {
  model: confirmed("flatMonth"),
  appointment: confirmed("required"),
  interruption: confirmed("unpaid"),
  report: confirmed("waived"),
  timing: confirmed("arrears"),
  monthlyRate: confirmed(Money.cents(130_00)),
  partialMonth: confirmed("full"),
  cap: confirmed(Money.cents(200_00))
}

/** A rate read in the statute. @unit in: euro cents */
export const rate = (cents: number) => confirmed(Money.cents(cents))
/** It pays a month begun by days in office. */
export const byDays: AllowanceRules = { ...statute, partialMonth: confirmed("byDays") }
/** It asks for a report each month. */
export const reports: AllowanceRules = { ...statute, report: confirmed("required") }
/** It pays through interruptions. */
export const paidPauses: AllowanceRules = { ...statute, interruption: confirmed("paid") }
/** It pays 120 € until April 2026, then 130 €. */
export const raised: AllowanceRules = {
  ...statute,
  monthlyRate: [
    stated("confirmed", Money.cents(120_00), { to: "2026-04-30" }),
    stated("confirmed", Money.cents(130_00), { from: "2026-05-01" })
  ]
}
/** It pays 120 € until 14 May 2026, then 130 €. */
export const raisedWithin: AllowanceRules = {
  ...statute,
  monthlyRate: [
    stated("confirmed", Money.cents(120_00), { to: "2026-05-14" }),
    stated("confirmed", Money.cents(130_00), { from: "2026-05-15" })
  ]
}
/** Its rate is evidenced until the day before May 2026. */
export const stale: AllowanceRules = {
  ...statute,
  monthlyRate: [stated("confirmed", Money.cents(130_00), { evidencedUntil: "2026-04-30" })]
}
/** Its rate is evidenced until the first day of May 2026. */
export const staleNextDay: AllowanceRules = {
  ...statute,
  monthlyRate: [stated("confirmed", Money.cents(130_00), { evidencedUntil: "2026-05-01" })]
}

/** An office from a day on, with its interruptions. */
export const office = (from: string, to?: string, ...interruptions: ReadonlyArray<Period.Period>): Service => ({
  office: Period.of(from, to),
  interruptions
})

/** A file that tells of some offices and is decided on the first day after May 2026. */
export const file = (...services: ReadonlyArray<Service>): GuideFile => ({ services, decidedOn: day("2026-06-01") })

/** In office all year. */
export const whole = file(office("2026-01-01", "2026-12-31"))

/** It pays neither hours nor deployments. */
export const noActivity: ActivityRules = {
  activityRate: confirmed("waived"),
  furtherHour: confirmed("waived"),
  hourBegun: confirmed("waived"),
  yearlyHours: confirmed("waived"),
  monthlyCap: confirmed("waived"),
  yearlyCap: confirmed("waived")
}

/** It asks for nothing beside the activity. */
export const noDuties: PaymentDutyRules = { exchange: confirmed("waived"), advancedTraining: confirmed("waived") }

/** A flat sum and nothing else. */
export const flat = (allowance: AllowanceRules = statute): PayRules => ({
  allowance,
  activityAllowance: noActivity,
  paymentDuties: noDuties
})

/** 5 € an hour, at most 276 hours a year, coordinating guides 414. */
export const byHour: PayRules = {
  ...flat({ ...reports, model: confirmed("hourly") }),
  activityAllowance: {
    ...noActivity,
    activityRate: rate(5_00),
    yearlyHours: confirmed({ guide: 276, coordinating: 414 })
  }
}

/** 12.50 € per deployment, 5 € for each further hour, by minutes. */
export const byDeployment: PayRules = {
  ...flat({ ...reports, model: confirmed("perDeployment") }),
  activityAllowance: {
    ...noActivity,
    activityRate: rate(12_50),
    furtherHour: rate(5_00),
    hourBegun: confirmed("byMinutes")
  }
}
