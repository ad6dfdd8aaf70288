/** When a course is completed: every condition once. */
import * as Decision from "../Decision.ts"
import type { Participation } from "./participation.ts"
import type { CourseRules } from "./rules.ts"

/** The rules of completion on the last day of a course. */
export interface CompletionDay extends Decision.Law<CourseRules> {}

/** How many dates a share of them is; a part of a date counts as one. Rounding is named once, here. */
export const datesNeeded = (dates: number, share: number): number => Math.ceil(dates * share - 1e-9)

const conditions = {
  dates: { id: "DatesStated", reads: [] },
  topics: { id: "TopicsStated", reads: [] },
  attendance: {
    id: "DatesAttended",
    reads: ["dates", "attended", "unnoted"],
    holds: ({ dates, attended, unnoted }, _law, share) => {
      const needed = datesNeeded(dates, share)
      if (needed <= attended) return true
      return attended + unnoted < needed ? false : undefined
    },
    cure: ({ dates, attended }, _law, share) => ({
      attended: Math.max(attended, datesNeeded(dates, share)),
      unnoted: 0
    })
  }
} as const satisfies Decision.Conditions<CourseRules, CompletionDay, Participation>

export type CompletionCondition = (typeof conditions)[keyof typeof conditions]["id"]

/** Is the course completed? @term Teilnahme, Anwesenheitsquote */
export const question: Decision.Question<CompletionCondition, CourseRules, CompletionDay, Participation> =
  Decision.question("course", conditions)
