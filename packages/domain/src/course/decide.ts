/** What follows from the rules and a participant's dates. */
import type { CivilDate } from "../CivilDate.ts"
import * as Decision from "../Decision.ts"
import { type CompletionCondition, type CompletionDay, question } from "./conditions.ts"
import type { Participation } from "./participation.ts"
import type { CourseRules } from "./rules.ts"

/** Looks up the rules for the last day of a course. */
export const day = (dated: CourseRules, on: CivilDate): CompletionDay => Decision.open(question, dated, on)

/**
 * Decides whether somebody has completed a course.
 *
 * @refuses DatesAttended where the programme binds it
 * @returns the number of dates attended
 * @example
 * ```ts
 * const rule = { from: "2024-01-01", source: landkreisHarz.allowance.monthlyRate[0].source, verification: "confirmed" }
 * const dates = [{ ...rule, unit: "dates per course", value: 5 }]
 * const topics = [{ ...rule, unit: "list", value: ["Sozialrecht"] }]
 * const attendance = [{ ...rule, unit: "share of dates", value: 0.8 }]
 * const law = Course.day({ dates, topics, attendance }, CivilDate.of("2026-10-01"))
 * Course.decide(law, { dates: 5, attended: 3, unnoted: 1 })._tag // → "Undetermined"
 * Course.decide(law, { dates: 5, attended: 3, unnoted: 0 }).unmet // → ["DatesAttended"]
 * ```
 */
export const decide = (law: CompletionDay, dates: Participation): Decision.Decision<number, CompletionCondition> =>
  Decision.conclude(question, law, dates, (_law, { attended }) => attended)

/** Gives the decision with the full ground of every condition. */
export const explain = (
  law: CompletionDay,
  dates: Participation
): Decision.Explained<number, CompletionCondition, Participation> =>
  Decision.explain(question, law, dates, (_law, { attended }) => attended)
