/** What every programme's completion keeps; drawn a date either side of what is needed. */
import * as Arbitrary from "effect/Arbitrary"
import type * as CivilDate from "../CivilDate.ts"
import { type Case, lawsNear, lawsOf, oneOf } from "../laws.ts"
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
    law: lawsNear(question, openDay(rules, on), { dates: [4], topics: [[]], attendance: [0.5, 0.8, 1] }),
    facts: Arbitrary.map(
      Arbitrary.all({ dates: oneOf(1, 4, 5), missed: oneOf(0, 1, 2), unnoted: oneOf(0, 0, 1) }),
      ({ dates, missed, unnoted }) => ({ dates, attended: Math.max(dates - missed - unnoted, 0), unnoted })
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
  ...lawsOf(question, []),
  "one more date never takes a certificate away": moreNeverHurts,
  "what is noted later never contradicts a decision": notingNeverContradicts
}
