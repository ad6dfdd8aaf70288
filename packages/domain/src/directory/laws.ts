/** What every programme's directory keeps; drawn a day either side of the end of what is taken for right. */
import * as Arbitrary from "effect/Arbitrary"
import * as Equal from "effect/Equal"
import * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import { type Case, known, lawsNear, lawsOf, oneOf, some } from "../laws.ts"
import { type DirectoryDay, question } from "./conditions.ts"
import { decide, day as openDay } from "./decide.ts"
import type { DirectoryEntry } from "./model.ts"
import type { DirectoryRules } from "./rules.ts"
import { type Freshness, standing } from "./standing.ts"

/** Draws programmes near `rules`, and sheets that were seen about as long ago as they ask for. */
export const casesNear = (
  rules: DirectoryRules,
  on: CivilDate.CivilDate
): Arbitrary.Arbitrary<Case<DirectoryDay, DirectoryEntry>> => {
  const law = openDay(rules, on)
  const number = (value: number | "waived" | undefined, otherwise: number) =>
    typeof value === "number" ? value : otherwise
  const months = number(Dated.known(law.rules.review), 12)
  const notice = number(Dated.known(law.rules.notice), 30)
  const ends = [on, CivilDate.plusDays(on, notice)].map((end) => CivilDate.plusMonths(end, -months))
  const seen = oneOf(
    ...[on, ...ends].flatMap((each) => [-1, 0, 1].map((by) => CivilDate.plusDays(each, by))),
    undefined,
    null
  )
  const point = Arbitrary.map(Arbitrary.all({ name: oneOf("Amt", "Verein"), confirmedOn: seen }), (drawn) =>
    drawn.confirmedOn === undefined ? { name: drawn.name } : { name: drawn.name, confirmedOn: drawn.confirmedOn }
  )
  return Arbitrary.all({
    law: lawsNear(question, law, {
      reporting: ["byContactPoints", "byOffice"],
      changes: ["required", "waived"],
      review: [months, "waived"],
      confirmation: [months, months + 1, "waived"],
      notice: [notice, "waived"]
    }),
    facts: known<DirectoryEntry>(
      Arbitrary.map(
        Arbitrary.all({
          reviewedOn: seen,
          isListed: oneOf(true, true, true, false),
          points: some(point, 3),
          openChanges: oneOf(0, 0, 1, undefined)
        }),
        ({ isListed, points, ...drawn }) => ({ ...drawn, points: isListed ? points : undefined })
      )
    )
  })
}

const rank: Readonly<Record<Freshness, number>> = { confirmed: 0, unknown: 1, dueForReview: 2, stale: 3 }
const rankOf = (law: DirectoryDay, entry: DirectoryEntry) => rank[standing(law, entry).state]

/** What was seen by a day; what is to be seen later is left out of a comparison over time. */
const isPast = (law: DirectoryDay, { reviewedOn, points = [] }: DirectoryEntry): boolean =>
  [reviewedOn, ...points.map(({ confirmedOn }) => confirmedOn)].every((seen) => !seen || seen <= law.on)

/** Every programme keeps these. */
export const laws = {
  ...lawsOf(question, ["reviewedOn", "points", "openChanges"]),
  "waiting makes nothing fresher": (law: DirectoryDay, entry: DirectoryEntry) =>
    !isPast(law, entry) || rankOf(law, entry) <= rankOf({ ...law, on: CivilDate.plusDays(law.on, 1) }, entry),
  "a sheet reviewed today is no staler than before": (law: DirectoryDay, entry: DirectoryEntry) =>
    rankOf(law, { ...entry, reviewedOn: law.on }) <= rankOf(law, entry),
  "the order of contact points never matters to the sheet": (law: DirectoryDay, entry: DirectoryEntry) => {
    const [one, other] = [entry, { ...entry, points: entry.points?.toReversed() ?? [] }].map((each) => {
      const { state, until } = standing(law, each)
      return { state, until }
    })
    return entry.points === undefined || Equal.equals(one, other)
  },
  "where nothing is known, nothing is stale": (law: DirectoryDay, _entry: DirectoryEntry) =>
    standing(law, {}).state === "unknown",
  "what is refused is stale or due, and what is granted without a doubt is not stale": (
    law: DirectoryDay,
    entry: DirectoryEntry
  ) => {
    const decision = decide(law, entry)
    const { state } = standing(law, entry)
    if (decision._tag === "Refused") return state === "stale" || state === "dueForReview"
    return decision._tag !== "Granted" || decision.doubted.length > 0 || state !== "stale"
  }
}
