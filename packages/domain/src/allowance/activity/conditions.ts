/** When hours and deployments are paid: every condition once. */
import * as Decision from "../../Decision.ts"
import { everyMonth, type MonthSpan } from "../conditions.ts"
import type { GuideFile } from "../model.ts"
import type { ActivityRules, AllowanceRules } from "../rules.ts"

/** What every model shares, and what hours and deployments need beside it. */
export type ActivityMonthRules = Pick<AllowanceRules, "model" | "appointment" | "interruption" | "report" | "timing"> &
  ActivityRules

/** One calendar month and the rules of activity in force on its first day. */
export interface ActivityMonth extends Decision.Law<ActivityMonthRules>, MonthSpan {}

/** In the order in which a clerk checks them. */
const conditions = {
  model: everyMonth.model,
  appointment: everyMonth.appointment,
  interruption: everyMonth.interruption,
  report: {
    id: "ReportAccepted",
    reads: ["activity"],
    holds: ({ activity }, { month }) => activity?.some((report) => report.month === month),
    cure: ({ activity = [] }, { month }) => ({ activity: [...activity, { month, deployments: [] }] })
  },
  timing: everyMonth.timing,
  activityRate: { id: "ActivityRateStated", reads: ["activity"] },
  furtherHour: { id: "FurtherHourStated", reads: [] },
  hourBegun: { id: "HourBegunStated", reads: [] },
  yearlyHours: { id: "YearlyHoursStated", reads: ["services", "yearSoFar"] },
  monthlyCap: { id: "MonthlyCapStated", reads: [] },
  yearlyCap: { id: "YearlyCapStated", reads: ["yearSoFar"] }
} as const satisfies Decision.Conditions<ActivityMonthRules, ActivityMonth, GuideFile>

export type ActivityCondition = (typeof conditions)[keyof typeof conditions]["id"]

/** What is a guide paid for the hours or deployments of a month? @term Stundensatz, Einsatzpauschale */
export const activityQuestion: Decision.Question<ActivityCondition, ActivityMonthRules, ActivityMonth, GuideFile> =
  Decision.question("activityAllowance", conditions)
