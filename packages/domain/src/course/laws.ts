/** What every programme's completion keeps; drawn a date either side of what is needed. */
import * as Arbitrary from "effect/Arbitrary"
import type * as CivilDate from "../CivilDate.ts"
import { type Case, known, lawsNear, lawsOf, oneOf } from "../laws.ts"
import { type CompletionDay, question } from "./conditions.ts"
import { decide, day as openDay } from "./decide.ts"
import type { Participation } from "./participation.ts"
import type { CourseRules } from "./rules.ts"

/** Draws programmes near `rules`, and participants about the number of dates needed. */
export const casesNear = (
  rules: CourseRules,
  on: CivilDate.CivilDate
): Arbitrary.Arbitrary<Case<CompletionDay, Participation>> =>
  Arbitrary.all({
    law: lawsNear(question, openDay(rules, on), {
      dates: [4],
      extent: [{ counts: "teachingUnits", least: 20, most: 36 }],
      teachingUnit: [45, 60],
      topics: [[]],
      attendance: [0.5, 0.8, 1],
      madeUp: [0, 1, "all"],
      units: ["waived", { units: 3 }, { units: 4 }, { share: 0.75 }],
      modules: ["waived", ["Asylrecht"], ["Asylrecht", "Rolle"]]
    }),
    facts: known<Participation>(
      Arbitrary.map(
        Arbitrary.all({
          dates: oneOf(1, 4, 5),
          missed: oneOf(0, 1, 2),
          unnoted: oneOf(0, 0, 1),
          madeUp: oneOf(0, 1, 2, undefined),
          courseMinutes: oneOf(180, 240, undefined),
          attendedMinutes: oneOf(134, 135, 179, 180, 240, undefined),
          unnotedMinutes: oneOf(0, 1, 45, undefined),
          modules: oneOf(["Asylrecht"], ["Rolle", "Asylrecht"], [], undefined),
          missedModules: oneOf(["Rolle"], [], undefined)
        }),
        ({ missed, madeUp, modules, missedModules, ...drawn }) => {
          const attended = Math.max(drawn.dates - missed - drawn.unnoted, 0)
          const missing = missedModules?.filter((each) => !modules?.includes(each))
          return { ...drawn, attended, madeUp: madeUp && Math.min(madeUp, attended), modules, missedModules: missing }
        }
      )
    )
  })

/** Whether one more date attended never turns a grant into a refusal. */
const moreNeverHurts = (law: CompletionDay, facts: Participation): boolean => {
  const more = { ...facts, attended: Math.min(facts.attended + 1, facts.dates) }
  return decide(law, facts)._tag !== "Granted" || decide(law, more)._tag === "Granted"
}

/** Whether noting what was unknown never contradicts what was decided before. */
const notingNeverContradicts = (law: CompletionDay, facts: Participation): boolean => {
  const before = decide(law, facts)._tag
  const missed = decide(law, { ...facts, unnoted: 0 })._tag
  const attended = decide(law, { ...facts, attended: facts.attended + facts.unnoted, unnoted: 0 })._tag
  return before === "Undetermined" || (missed === before && attended === before)
}

/** Every programme keeps these. */
export const laws = {
  ...lawsOf(question, ["madeUp", "courseMinutes", "attendedMinutes", "unnotedMinutes", "modules", "missedModules"]),
  "one more minute never takes a certificate away": (law: CompletionDay, facts: Participation) =>
    facts.attendedMinutes === undefined ||
    decide(law, facts)._tag !== "Granted" ||
    decide(law, { ...facts, attendedMinutes: facts.attendedMinutes + 1 })._tag === "Granted",
  "one more module never takes a certificate away": (law: CompletionDay, facts: Participation) =>
    decide(law, facts)._tag !== "Granted" ||
    decide(law, { ...facts, modules: [...(facts.modules ?? []), "Rolle"] })._tag === "Granted",
  "a date in its time is worth no less than one made up": (law: CompletionDay, facts: Participation) =>
    decide(law, facts)._tag !== "Granted" || decide(law, { ...facts, madeUp: 0 })._tag === "Granted",
  "one more date never takes a certificate away": moreNeverHurts,
  "what is noted later never contradicts a decision": notingNeverContradicts
}
