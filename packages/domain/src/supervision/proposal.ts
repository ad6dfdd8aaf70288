/** Which dates reach most people, whom each reaches, and why the second choice is second. */
import type { NonEmptyReadonlyArray } from "effect/Array"
import type { PersonId } from "../appointment/index.ts"
import * as CivilDate from "../CivilDate.ts"

/** The days on which a guide can come; absent while the guide has not answered. */
export interface Availability {
  readonly guide: PersonId
  readonly days?: ReadonlyArray<CivilDate.CivilDate>
}

/** A date of a choice, and whom it reaches. */
export interface ProposedDate {
  readonly on: CivilDate.CivilDate
  readonly canCome: ReadonlyArray<PersonId>
  /** Those who can come to no earlier date of the choice. */
  readonly reachedHere: ReadonlyArray<PersonId>
}

/** Dates to offer together, in the order of the calendar. */
export interface DateChoice {
  readonly dates: NonEmptyReadonlyArray<ProposedDate>
  readonly reached: ReadonlyArray<PersonId>
  readonly notReached: ReadonlyArray<PersonId>
}

/**
 * The best of all other choices, and why it is second.
 *
 * `ReachesFewer`: whom it loses, and whom it would win. `FewerCanCome`: as many are reached, but by fewer dates each.
 * `Later`: as good, and later in the year.
 */
export interface RunnerUp extends DateChoice {
  readonly why:
    | { readonly _tag: "ReachesFewer"; readonly loses: ReadonlyArray<PersonId>; readonly wins: ReadonlyArray<PersonId> }
    | { readonly _tag: "FewerCanCome"; readonly fewer: number }
    | { readonly _tag: "Later" }
}

/** The two best choices; none where nobody can come on any day. */
export interface DateProposal {
  readonly first?: DateChoice
  readonly second?: RunnerUp
  /** Guides of whom nobody knows when they can come: neither reached nor not. */
  readonly unanswered: ReadonlyArray<PersonId>
}

/** A day and those who can come, as places in the list of guides. */
interface Candidate {
  readonly on: CivilDate.CivilDate
  readonly places: ReadonlyArray<number>
}

/** Some candidates, how many people they reach, and how often they can come altogether. */
interface Ranked {
  readonly days: ReadonlyArray<Candidate>
  readonly reached: number
  readonly visits: number
}

const isBetter = (one: Omit<Ranked, "days">, other: Ranked | undefined): boolean =>
  other === undefined || one.reached > other.reached || (one.reached === other.reached && one.visits > other.visits)

const sumOfMost = (numbers: ReadonlyArray<number>, most: number): number =>
  [...numbers]
    .sort((one, other) => other - one)
    .slice(0, most)
    .reduce((sum, each) => sum + each, 0)

/** The two best choices. They are tried in the order of the calendar, so that of equals the earlier one is met first. */
const bestTwo = (
  candidates: ReadonlyArray<Candidate>,
  most: number,
  daysApart: number
): { readonly first?: Ranked; readonly second?: Ranked } => {
  let first: Ranked | undefined
  let second: Ranked | undefined
  const meet = (choice: Ranked) => {
    if (isBetter(choice, first)) [first, second] = [choice, first]
    else if (isBetter(choice, second)) second = choice
  }
  const visit = (chosen: Ranked, covered: ReadonlySet<number>, from: number): void => {
    const left = most - chosen.days.length
    const rest = candidates.slice(from)
    const gains = rest.map(({ places }) => places.filter((place) => !covered.has(place)).length)
    const reached = chosen.reached + sumOfMost(gains, left)
    const visits =
      chosen.visits +
      sumOfMost(
        rest.map(({ places }) => places.length),
        left
      )
    if (left === 0 || !isBetter({ reached, visits }, second)) return
    rest.forEach((day, index) => {
      const last = chosen.days.at(-1)
      if (last !== undefined && day.on < CivilDate.plusDays(last.on, daysApart)) return
      const choice = {
        days: [...chosen.days, day],
        reached: chosen.reached + (gains[index] ?? 0),
        visits: chosen.visits + day.places.length
      }
      meet(choice)
      visit(choice, new Set([...covered, ...day.places]), from + index + 1)
    })
  }
  visit({ days: [], reached: 0, visits: 0 }, new Set(), 0)
  return { ...(first && { first }), ...(second && { second }) }
}

const choiceOf = ({ days }: Ranked, guides: ReadonlyArray<PersonId>): DateChoice => {
  const covered = new Set<number>()
  const named = (places: Iterable<number>) => [...places].flatMap((place) => guides[place] ?? [])
  const dates = days.map(({ on, places }): ProposedDate => {
    const here = places.filter((place) => !covered.has(place))
    for (const place of here) covered.add(place)
    return { on, canCome: named(places), reachedHere: named(here) }
  })
  return {
    dates: dates as unknown as NonEmptyReadonlyArray<ProposedDate>,
    reached: guides.filter((_guide, place) => covered.has(place)),
    notReached: guides.filter((_guide, place) => !covered.has(place))
  }
}

const whySecond = (first: Ranked, second: Ranked, better: DateChoice, other: DateChoice): RunnerUp["why"] => {
  const missingIn = (one: DateChoice, all: DateChoice) => all.reached.filter((guide) => !one.reached.includes(guide))
  if (second.reached < first.reached) {
    return { _tag: "ReachesFewer", loses: missingIn(other, better), wins: missingIn(better, other) }
  }
  return second.visits < first.visits
    ? { _tag: "FewerCanCome", fewer: first.visits - second.visits }
    : { _tag: "Later" }
}

/**
 * Proposes up to `most` dates that reach most of those who answered.
 *
 * Of choices that reach as many, the one to which people can come more often is better; of equals, the earlier one.
 * It tries every choice that could still be among the two best, and gives the same answer in whatever order people answered.
 *
 * @unit `daysApart`: the fewest days from one date to the next; 1 for any other day
 */
export const proposeDates = (
  answers: ReadonlyArray<Availability>,
  { most, daysApart }: { readonly most: 1 | 2 | 3 | 4; readonly daysApart: number }
): DateProposal => {
  const answered = answers.flatMap(({ guide, days }) => (days === undefined ? [] : [guide]))
  const guides = [...new Set(answered)].sort()
  const unanswered = [...new Set(answers.map(({ guide }) => guide))].filter((guide) => !guides.includes(guide)).sort()
  const days = [...new Set(answers.flatMap(({ days: each = [] }) => each))].sort()
  const candidates = days.map((on): Candidate => {
    const coming = new Set(answers.filter(({ days: each = [] }) => each.includes(on)).map(({ guide }) => guide))
    return { on, places: guides.flatMap((guide, place) => (coming.has(guide) ? [place] : [])) }
  })
  const { first, second } = bestTwo(candidates, most, daysApart)
  if (first === undefined) return { unanswered }
  const better = choiceOf(first, guides)
  if (second === undefined) return { first: better, unanswered }
  const other = choiceOf(second, guides)
  return { first: better, second: { ...other, why: whySecond(first, second, better, other) }, unanswered }
}
