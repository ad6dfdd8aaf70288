/** What every programme's pay by activity keeps; drawn a minute, a cent and a day either side of its caps. */
import * as Arbitrary from "effect/Arbitrary"
import * as Equal from "effect/Equal"
import * as CivilDate from "../../CivilDate.ts"
import * as Dated from "../../Dated.ts"
import { type Case, known, lawsNear, lawsOf, oneOf, some } from "../../laws.ts"
import * as Money from "../../Money.ts"
import * as Month from "../../Month.ts"
import * as Period from "../../Period.ts"
import { spanOf } from "../decide.ts"
import { type Entitlement, ofActivity, yearSoFar } from "../entitlement.ts"
import type { GuideFile } from "../model.ts"
import { settle } from "../settle.ts"
import { type ActivityMonth, type ActivityMonthRules, activityQuestion } from "./conditions.ts"
import { activityMonth, decideActivity } from "./decide.ts"

const requirement = ["required", "waived"]

/** Draws programmes near `rules`, and guides whose year is about full. */
export const activityCasesNear = (
  rules: ActivityMonthRules,
  month: Month.Month
): Arbitrary.Arbitrary<Case<ActivityMonth, GuideFile>> => {
  const law = activityMonth(rules, month)
  const { activityRate, yearlyHours } = law.rules
  const stated = Dated.known(activityRate)
  const rate = typeof stated === "number" ? stated : Money.cents(5_00)
  const cap = Dated.known(yearlyHours)
  const hours = cap === undefined || cap === "waived" ? { guide: 276, coordinating: 414 } : cap
  const near = [hours.guide * 60 - 61, hours.guide * 60 - 60, hours.guide * 60 - 59, hours.guide * 60]
  const months = [Month.plus(month, -1), month, month, Month.plus(month, 1)]
  const report = Arbitrary.all({
    month: oneOf(...months),
    deployments: some(oneOf(0, 1, 59, 60, 61, 179, 600, 30_000), 3)
  })
  const year = Number(month.slice(0, 4))
  const offices = [Period.of(`${year}-01-01`), { from: law.last }, { from: CivilDate.plusDays(law.last, 1) }]
  return Arbitrary.all({
    law: lawsNear(activityQuestion, law, {
      model: ["hourly", "perDeployment", "none"],
      appointment: requirement,
      interruption: ["paid", "unpaid", 3],
      report: requirement,
      timing: ["arrears", "advance"],
      activityRate: [rate, Money.cents(rate + 1), "waived"],
      furtherHour: [rate, Money.cents(1), "waived"],
      hourBegun: ["full", "byMinutes", "waived"],
      yearlyHours: [hours, { guide: 1, coordinating: 2 }, "waived"],
      monthlyCap: [rate, Money.cents(3 * rate - 1), "waived"],
      yearlyCap: [Money.cents(2 * rate), Money.cents(hours.guide * rate + 1), "waived"]
    }),
    facts: known<GuideFile>(
      Arbitrary.map(
        Arbitrary.all({
          office: oneOf(...offices, offices[0], undefined),
          role: oneOf("guide" as const, "coordinating" as const),
          activity: some(report, 3),
          isTold: oneOf(true, true, true, false),
          minutes: oneOf(0, 59, ...near, undefined),
          decidedOn: oneOf(law.last, CivilDate.plusDays(law.last, 1), CivilDate.of(`${year + 1}-01-01`), undefined)
        }),
        ({ office, role, activity, isTold, minutes, decidedOn }) => ({
          services: office && [{ office, interruptions: [], role }],
          activity: isTold ? activity : undefined,
          yearSoFar: minutes === undefined ? undefined : { minutes, cents: Money.shareHalfUp(rate, minutes, 60) },
          decidedOn
        })
      )
    )
  })
}

const paid = (decision: ReturnType<Entitlement["decide"]>): number => (decision._tag === "Granted" ? decision.value : 0)

/** The year of a law: its months, each by the same rules. */
const lawsOfYear = (law: ActivityMonth): ReadonlyArray<ActivityMonth> => {
  const january = Month.of(`${law.month.slice(0, 4)}-01`)
  return Month.range(january, Month.plus(january, 11)).map((month) => ({ ...law, ...spanOf(month) }))
}

const yearOf = (law: ActivityMonth): ReadonlyArray<Entitlement> => {
  const months = lawsOfYear(law)
  return months.map((month, at) => ofActivity(month, months.slice(0, at)))
}

const total = (law: ActivityMonth, file: GuideFile): number =>
  yearOf(law).reduce((sum, month) => sum + paid(month.decide(file)), 0)

/** The file with some minutes more in a month: a deployment of its own, or its first one longer. */
const busier = (file: GuideFile, month: Month.Month): ReadonlyArray<GuideFile> => {
  const { activity = [] } = file
  const longer = activity.map(({ month: of, deployments: [first = 0, ...others] }) => ({
    month: of,
    deployments: [first + 1, ...others]
  }))
  return [
    { ...file, activity: [...activity, { month, deployments: [61] }] },
    { ...file, activity: longer }
  ]
}

const most = (version: Dated.Version<Money.Cents | "waived"> | undefined): number =>
  Dated.binds(version) && version.value !== "waived" ? version.value : Number.POSITIVE_INFINITY

/** Every programme keeps these. */
export const activityLaws = {
  ...lawsOf(activityQuestion, ["services", "activity", "yearSoFar", "decidedOn"]),
  "more activity never pays less, in the month or over the year": (law: ActivityMonth, file: GuideFile) =>
    file.activity === undefined ||
    busier(file, law.month).every(
      (more) =>
        paid(decideActivity(law, file)) <= paid(decideActivity(law, more)) && total(law, file) <= total(law, more)
    ),
  "never pays more than a cap of month or year": (law: ActivityMonth, file: GuideFile) =>
    yearOf(law).every((month) => paid(month.decide(file)) <= most(law.rules.monthlyCap)) &&
    total(law, file) <= most(law.rules.yearlyCap),
  "never pays more hours of a year than its cap": (law: ActivityMonth, file: GuideFile) => {
    const { yearlyHours, model } = law.rules
    if (!Dated.binds(yearlyHours) || yearlyHours.value === "waived" || Dated.known(model) === "perDeployment")
      return true
    const { guide, coordinating = guide } = yearlyHours.value
    return yearSoFar(lawsOfYear(law), file).minutes <= 60 * Math.max(guide, coordinating)
  },
  "splitting a year never changes what is owed": (law: ActivityMonth, file: GuideFile) => {
    const months = yearOf(law)
    const settled = new Map([[law.month, Money.cents(1)]])
    const whole = settle(months, file, settled)
    return [1, 5, 11].every((at) =>
      Equal.equals(whole, [...settle(months.slice(0, at), file, settled), ...settle(months.slice(at), file, settled)])
    )
  },
  "activity not known is neither nothing nor a refusal": (law: ActivityMonth, file: GuideFile) => {
    const { activity: _forgotten, ...rest } = file
    const decision = decideActivity(law, rest)
    return decision._tag !== "Granted" && (decision._tag !== "Refused" || !decision.unmet.includes("ReportAccepted"))
  }
}
