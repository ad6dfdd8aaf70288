/** Who fits a request best, and why the next one comes next. */
import type { PersonId } from "../appointment/index.ts"
import { criteria, type Fit, type Measure } from "./criteria.ts"
import { day } from "./decide.ts"
import type { DeploymentDay } from "./hours.ts"
import type { Candidate, CriterionName, DeploymentRequest } from "./request.ts"
import type { DeploymentRules } from "./rules.ts"

/** What decides: the law first, then the office's order. */
export type Deciding = "permission" | CriterionName

/** How a guide stands to a criterion that is asked. */
export interface Measured extends Measure {
  readonly criterion: Deciding
}

/** One criterion of two guides beside each other. */
export interface Beside {
  readonly criterion: Deciding
  /** Whether the later one is better, as good, or worse in it. */
  readonly standing: "better" | "equal" | "worse"
  readonly here: Measure
  readonly there: Measure
}

/**
 * Why a guide comes after the one before.
 *
 * `decisive` is the first criterion in which they differ; without one they fit alike and stand in the order of their ids.
 */
export interface Behind {
  readonly guide: PersonId
  readonly decisive?: Deciding
  readonly criteria: ReadonlyArray<Beside>
}

/** A guide in the ranking. */
export interface RankedGuide {
  readonly guide: PersonId
  /** Guides who fit alike share a place, and the next place is left out. */
  readonly place: number
  /** In the order in which they decide. */
  readonly measures: ReadonlyArray<Measured>
  /** Why not one place further up; absent for the first. */
  readonly behind?: Behind
}

const worth: Readonly<Record<Fit, number>> = { yes: 0, unknown: 1, no: 2 }

/** Below zero where the first is better. Less load is better; what nobody knows comes after what is known. */
const compare = (one: Measure, other: Measure): number =>
  worth[one.fit] - worth[other.fit] || (one.minutes ?? 0) - (other.minutes ?? 0)

const differing = (one: ReadonlyArray<Measured>, other: ReadonlyArray<Measured>) =>
  one.map((here, at) => {
    const there = other[at] ?? here
    const found = compare(here, there)
    const standing = found < 0 ? ("better" as const) : found > 0 ? ("worse" as const) : ("equal" as const)
    return { criterion: here.criterion, standing, here: measureOf(here), there: measureOf(there) }
  })

const measureOf = ({ fit, minutes }: Measure): Measure => (minutes === undefined ? { fit } : { fit, minutes })

/** What a candidate tells; one that is none tells nothing. */
const told = (
  criterion: Deciding,
  candidate: Candidate,
  request: DeploymentRequest,
  law: DeploymentDay
): Measure | undefined => {
  try {
    const measure = criteria[criterion].measure(candidate, request, law)
    return measure === undefined || Number.isFinite(measure.minutes ?? 0) ? measure : { fit: "unknown" }
  } catch {
    return { fit: "unknown" }
  }
}

/**
 * The order in which an office weighs what fits, unless it sets another.
 *
 * What makes help possible at all stands first, the load last: among those who fit, it is shared.
 *
 * @source setting of this software: no source read ranks guides
 */
export const usualOrder: ReadonlyArray<CriterionName> = ["language", "task", "time", "place", "load"]

/**
 * Ranks guides for a request: the law of the programme first, then what the office weighs, in its order.
 *
 * Nobody is left out: who may not be deployed, or does not fit, stands below with the reason. What nobody knows ranks
 * between what fits and what does not. Each guide is measured alone, so that one more guide changes nobody's order.
 *
 * @term Einsatzvermittlung
 */
export const match = (
  rules: DeploymentRules,
  request: DeploymentRequest,
  candidates: ReadonlyArray<Candidate>,
  order: ReadonlyArray<CriterionName>
): ReadonlyArray<RankedGuide> => {
  const law = day(rules, request.on)
  const asked = [...new Set<Deciding>(["permission", ...order])]
  const measured = candidates.map((candidate) => ({
    guide: candidate.guide,
    measures: asked.flatMap((criterion): ReadonlyArray<Measured> => {
      const measure = told(criterion, candidate, request, law)
      return measure === undefined ? [] : [{ criterion, ...measure }]
    })
  }))
  measured.sort((one, other) => {
    const first = one.measures.map((here, at) => compare(here, other.measures[at] ?? here)).find((each) => each !== 0)
    return first ?? (one.guide < other.guide ? -1 : one.guide > other.guide ? 1 : 0)
  })
  const ranked: Array<RankedGuide> = []
  for (const [at, { guide, measures }] of measured.entries()) {
    const before = ranked[at - 1]
    if (before === undefined) {
      ranked.push({ guide, place: 1, measures })
      continue
    }
    const criteriaOf = differing(measures, before.measures)
    const decisive = criteriaOf.find(({ standing }) => standing !== "equal")?.criterion
    const behind = { guide: before.guide, ...(decisive && { decisive }), criteria: criteriaOf }
    ranked.push({ guide, place: decisive === undefined ? before.place : at + 1, measures, behind })
  }
  return ranked
}
