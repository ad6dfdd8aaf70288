/** The cases of pay by the hour and per deployment; each row is a test and a line of the documentation. */

import type { Role } from "../../appointment/index.ts"
import { of as day } from "../../CivilDate.ts"
import { confirmed, granted, inferred, open, refused, undetermined } from "../../examples.ts"
import * as Money from "../../Money.ts"
import * as Month from "../../Month.ts"
import type { PayRules } from "../entitlement.ts"
import type { GuideFile } from "../model.ts"
import { byDeployment, byHour, office, rate } from "../statutes.ts"
import type { ActivityMonthRules } from "./conditions.ts"

const hourly = "Hessen, guidance on the allowance: 5 € an hour, 276 hours a year, coordinating guides 414"
const neuss = "Neuss 2012: 12.50 € per deployment, 5 € for each further hour"
const invented = "a statute's other choice, invented for the example"

const of = (
  { allowance, activityAllowance }: PayRules,
  more: Partial<ActivityMonthRules> = {}
): ActivityMonthRules => ({
  ...allowance,
  ...activityAllowance,
  ...more
})

/** In office all year, with the deployments of May, after so much of the year. @unit minutes */
const did = (deployments: ReadonlyArray<number>, before = 0, role?: Role): GuideFile => ({
  services: [{ ...office("2026-01-01", "2026-12-31"), ...(role && { role }) }],
  activity: [
    { month: Month.of("2026-04"), deployments: [1] },
    { month: Month.of("2026-05"), deployments }
  ],
  yearSoFar: { minutes: before, cents: Money.cents(Math.floor((before * 500 + 30) / 60)) },
  decidedOn: day("2026-06-01")
})

const hours = (count: number) => count * 60

/** Decided for May 2026. */
export const activityExamples: ReadonlyArray<{
  readonly name: string
  readonly source: string
  readonly rules: ActivityMonthRules
  readonly file: GuideFile
  readonly expected: object
}> = [
  { name: "four hours and a half", source: hourly, rules: of(byHour), file: did([120, 150]), expected: granted(22_50) },
  {
    name: "six minutes and half a cent more",
    source: "kaufmännische Rundung",
    rules: of(byHour, { activityRate: rate(5_05) }),
    file: did([6]),
    expected: granted(51)
  },
  { name: "a month without deployments", source: hourly, rules: of(byHour), file: did([]), expected: granted(0) },
  ...[
    { before: hours(276) - 61, cents: 5_00 },
    { before: hours(276) - 60, cents: 5_00 },
    { before: hours(276) - 59, cents: 4_92 },
    { before: hours(276), cents: 0 },
    { before: hours(276) + 1, cents: 0 }
  ].map(({ before, cents }) => ({
    name: `an hour after ${before} minutes of 276 hours`,
    source: hourly,
    rules: of(byHour),
    file: did([60], before),
    expected: granted(cents)
  })),
  ...[
    { role: "coordinating" as const, before: hours(414) - 60, cents: 5_00 },
    { role: "coordinating" as const, before: hours(414), cents: 0 },
    { role: "carer" as const, before: hours(276), cents: 0 }
  ].map(({ role, before, cents }) => ({
    name: `an hour after ${before / 60} hours as ${role}`,
    source: hourly,
    rules: of(byHour),
    file: did([60], before, role),
    expected: granted(cents)
  })),
  {
    name: "a cap merely inferred does not cut, and is shown",
    source: "Hessen from 2026: not read",
    rules: of(byHour, { yearlyHours: inferred({ guide: 276 }) }),
    file: did([60], hours(276)),
    expected: granted(5_00, "YearlyHoursStated")
  },
  {
    name: "a cap nobody has read leaves the amount open",
    source: "Hessen from 2026: not read",
    rules: of(byHour, { yearlyHours: [open] }),
    file: did([60]),
    expected: undetermined("YearlyHoursStated")
  },
  {
    name: "how much of the year is used up must be known where a cap binds",
    source: "unknown is not no",
    rules: of(byHour),
    file: (({ yearSoFar: _forgotten, ...rest }) => rest)(did([60])),
    expected: undetermined("YearlyHoursStated")
  },
  ...[40_00, 39_99].map((cap) => ({
    name: `eight hours under ${cap} cents a month`,
    source: "Sachsen 2015: up to 40 € a month",
    rules: of(byHour, { monthlyCap: confirmed(Money.cents(cap)) }),
    file: did([hours(8)]),
    expected: granted(cap === 40_00 ? 40_00 : 39_92)
  })),
  {
    name: "the year's cap in money leaves what is left of it",
    source: invented,
    rules: of(byHour, { yearlyCap: confirmed(Money.cents(100_00)) }),
    file: did([hours(2)], hours(19)),
    expected: granted(5_00)
  },
  ...[
    { length: 59, cents: 12_50 },
    { length: 60, cents: 12_50 },
    { length: 61, cents: 12_58 },
    { length: 120, cents: 17_50 },
    { length: 150, cents: 20_00 }
  ].map(({ length, cents }) => ({
    name: `a deployment of ${length} minutes`,
    source: neuss,
    rules: of(byDeployment),
    file: did([length]),
    expected: granted(cents)
  })),
  {
    name: "two deployments, each with its own first hour",
    source: neuss,
    rules: of(byDeployment),
    file: did([60, 120]),
    expected: granted(30_00)
  },
  ...[
    { length: 60, cents: 12_50 },
    { length: 61, cents: 17_50 },
    { length: 121, cents: 22_50 }
  ].map(({ length, cents }) => ({
    name: `${length} minutes where an hour begun counts in full`,
    source: invented,
    rules: of(byDeployment, { hourBegun: confirmed("full") }),
    file: did([length]),
    expected: granted(cents)
  })),
  {
    name: "deployments without further hours",
    source: invented,
    rules: of(byDeployment, { furtherHour: confirmed("waived") }),
    file: did([180]),
    expected: granted(12_50)
  },
  ...[29_99, 30_00, 30_01].map((cap) => ({
    name: `30 € of deployments under ${cap} cents a month`,
    source: "Sachsen 2015: up to 40 € a month",
    rules: of(byDeployment, { monthlyCap: confirmed(Money.cents(cap)) }),
    file: did([60, 120]),
    expected: granted(Math.min(cap, 30_00))
  })),
  {
    name: "no report of the month",
    source: "Hessen: hours on Formblatt 2b",
    rules: of(byHour),
    file: { ...did([60]), activity: [{ month: Month.of("2026-04"), deployments: [60] }] },
    expected: refused("ReportAccepted")
  },
  {
    name: "reports not known are no refusal, and no zero",
    source: "unknown is not no",
    rules: of(byHour, { report: confirmed("waived") }),
    file: (({ activity: _forgotten, ...rest }) => rest)(did([60])),
    expected: undetermined("ActivityRateStated")
  },
  {
    name: "no rate is no pay of nothing",
    source: "house: never a silent default",
    rules: of(byHour, { activityRate: confirmed("waived") }),
    file: did([60]),
    expected: undetermined(
      "Appointed",
      "InService",
      "ReportAccepted",
      "MonthOver",
      "ActivityRateStated",
      "YearlyHoursStated",
      "YearlyCapStated"
    )
  },
  {
    name: "out of office",
    source: "Hessen: a course and an office come first",
    rules: of(byHour),
    file: { ...did([60]), services: [office("2026-06-01")] },
    expected: refused("Appointed")
  }
]
