/** When a course is completed: every condition once. */
import * as Dated from "../Dated.ts"
import * as Decision from "../Decision.ts"
import type { Participation } from "./participation.ts"
import type { CourseRules, UnitsNeeded } from "./rules.ts"

/** The rules of completion on the last day of a course. */
export interface CompletionDay extends Decision.Law<CourseRules> {}

/** A share of dates or minutes; a part of one counts as one. Rounding is named once, here. */
const shareOf = (whole: number, share: number): number => Math.ceil(whole * share - 1e-9)

/** How many dates a share of them is; a part of a date counts as one. */
export const datesNeeded = (dates: number, share: number): number => shareOf(dates, share)

/** The dates that do not count because too many were made up; unknown while nobody knows how many were. */
const madeUpBeyond = ({ madeUp }: Participation, { rules }: CompletionDay): number | undefined => {
  if (!Dated.binds(rules.madeUp) || rules.madeUp.value === "all") return 0
  return madeUp === undefined ? undefined : Math.max(0, madeUp - rules.madeUp.value)
}

/** How long somebody must have taken part. @unit minutes */
const minutesNeeded = (
  needed: UnitsNeeded | "waived",
  { courseMinutes }: Participation,
  { rules }: CompletionDay
): number | undefined => {
  if (needed === "waived") return 0
  if ("share" in needed) return courseMinutes === undefined ? undefined : shareOf(courseMinutes, needed.share)
  const length = Dated.known(rules.teachingUnit)
  return length === undefined ? undefined : needed.units * length
}

/** Whether a shortfall is sure: of units it is only where their length is. */
const isSure = (needed: UnitsNeeded | "waived", { rules }: CompletionDay): boolean =>
  needed === "waived" || "share" in needed || Dated.binds(rules.teachingUnit)

const conditions = {
  dates: { id: "DatesStated", reads: [] },
  extent: { id: "ExtentStated", reads: [] },
  teachingUnit: { id: "TeachingUnitStated", reads: [] },
  topics: { id: "TopicsStated", reads: [] },
  attendance: {
    id: "DatesAttended",
    reads: ["dates", "attended", "madeUp", "unnoted"],
    holds: (facts, law, share) => {
      const needed = datesNeeded(facts.dates, share)
      const beyond = madeUpBeyond(facts, law)
      if (beyond !== undefined && needed <= facts.attended - beyond) return true
      return facts.attended - (beyond ?? 0) + facts.unnoted < needed ? false : undefined
    },
    cure: (facts, law, share) => ({
      attended: Math.max(facts.attended, datesNeeded(facts.dates, share)),
      ...(madeUpBeyond(facts, law) === 0 ? {} : { madeUp: 0 }),
      unnoted: 0
    })
  },
  madeUp: { id: "MadeUpStated", reads: [] },
  units: {
    id: "UnitsAttended",
    reads: ["courseMinutes", "attendedMinutes", "unnotedMinutes"],
    holds: (facts, law, asked) => {
      const needed = minutesNeeded(asked, facts, law)
      const { attendedMinutes: attended, unnotedMinutes: unnoted } = facts
      if (needed === undefined || attended === undefined) return undefined
      if (needed <= attended) return true
      return unnoted !== undefined && attended + unnoted < needed && isSure(asked, law) ? false : undefined
    },
    cure: (facts, law, asked) => {
      const needed = minutesNeeded(asked, facts, law)
      if (needed === undefined) return undefined
      return { attendedMinutes: Math.max(facts.attendedMinutes ?? 0, needed), unnotedMinutes: 0 }
    }
  },
  modules: {
    id: "ModulesAttended",
    reads: ["modules", "missedModules"],
    holds: ({ modules = [], missedModules = [] }, _law, asked) => {
      if (asked === "waived" || asked.every((each) => modules.includes(each))) return true
      return asked.some((each) => missedModules.includes(each)) ? false : undefined
    },
    cure: ({ modules = [], missedModules = [] }, _law, asked) => ({
      modules: [...new Set([...modules, ...asked])],
      missedModules: missedModules.filter((each) => !asked.includes(each))
    })
  }
} as const satisfies Decision.Conditions<CourseRules, CompletionDay, Participation>

export type CompletionCondition = (typeof conditions)[keyof typeof conditions]["id"]

/** Is the course completed? @term Teilnahme, Anwesenheitsquote */
export const question: Decision.Question<CompletionCondition, CourseRules, CompletionDay, Participation> =
  Decision.question("course", conditions)
