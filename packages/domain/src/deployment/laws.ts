/** What every programme's deployments keep; drawn a minute, a day and a deployment either side of what they ask. */
import * as Arbitrary from "effect/Arbitrary"
import * as Equal from "effect/Equal"
import { PersonId } from "../appointment/index.ts"
import * as CivilDate from "../CivilDate.ts"
import { ClockTime } from "../course/index.ts"
import * as Dated from "../Dated.ts"
import { type Case, known, lawsNear, lawsOf, oneOf, some } from "../laws.ts"
import type * as Period from "../Period.ts"
import { question } from "./conditions.ts"
import { criteria } from "./criteria.ts"
import { decide, day as openDay } from "./decide.ts"
import { type DeploymentDay, hoursFor, hoursLeft } from "./hours.ts"
import { match, usualOrder } from "./match.ts"
import type { DeploymentFile } from "./model.ts"
import type { Candidate, CriterionName, DeploymentRequest } from "./request.ts"
import type { DeploymentRules } from "./rules.ts"

/** Draws programmes near `rules`, and guides whose year is about full. */
export const casesNear = (
  rules: DeploymentRules,
  on: CivilDate.CivilDate
): Arbitrary.Arbitrary<Case<DeploymentDay, DeploymentFile>> => {
  const law = openDay(rules, on)
  const cap = Dated.known(law.rules.perYear)
  const most = hoursFor(cap, { role: "guide" }) ?? 276
  const [before, after] = [CivilDate.plusDays(on, -1), CivilDate.plusDays(on, 1)]
  const first = CivilDate.of(`${CivilDate.year(on)}-01-01`)
  const near = [CivilDate.plusDays(first, -1), first, before, on, after]
  const period = Arbitrary.map(
    Arbitrary.all({ from: oneOf(...near, CivilDate.plusMonths(on, -20)), to: oneOf(...near, undefined, undefined) }),
    ({ from, to }): Period.Period => (to === undefined ? { from } : { from, to: CivilDate.later(from, to) })
  )
  const one = Arbitrary.all({ on: oneOf(...near), minutes: oneOf(1, 59, 60, 1440) })
  const full = Array.from({ length: Math.max(0, Math.floor((most * 60) / 1440) - 1) }, () => ({ on, minutes: 1440 }))
  return Arbitrary.all({
    law: lawsNear(question, law, {
      appointment: ["required", "waived"],
      interruption: ["required", "waived"],
      perYear: ["waived", { guide: most }, { guide: most, coordinating: most + 1 }, { guide: 1, coordinating: 2 }],
      perWeek: ["waived", { guide: 6, coordinating: 9 }, { guide: 1 }],
      deployments: ["waived", 1, 2, full.length + 1]
    }),
    facts: known<DeploymentFile>(
      Arbitrary.map(
        Arbitrary.all({
          role: oneOf("guide" as const, "guide" as const, "coordinating" as const, undefined),
          services: oneOf(true, true, true, false),
          spans: some(Arbitrary.all({ office: period, interruptions: some(period, 1) }), 2),
          deployments: oneOf("few", "few", "full", undefined),
          few: some(one, 3),
          minutes: oneOf(1, 60, 61, 1440, undefined)
        }),
        ({ role, services, spans, deployments, few, minutes }) => ({
          role,
          services: services ? spans : undefined,
          deployments: deployments === undefined ? undefined : deployments === "full" ? [...full, ...few] : few,
          minutes
        })
      )
    )
  })
}

const isRefused = (law: DeploymentDay, file: DeploymentFile) => decide(law, file)._tag === "Refused"

/** Every programme keeps these. */
export const laws = {
  ...lawsOf(question, ["role", "services", "deployments", "minutes"]),
  "a shorter deployment is never refused where a longer one is not": (law: DeploymentDay, file: DeploymentFile) =>
    file.minutes === undefined || isRefused(law, file) || !isRefused(law, { ...file, minutes: 1 }),
  "a deployment taken away never makes a refusal": (law: DeploymentDay, file: DeploymentFile) =>
    file.deployments === undefined ||
    isRefused(law, file) ||
    !isRefused(law, { ...file, deployments: file.deployments.slice(1) }),
  "what another year holds changes nothing": (law: DeploymentDay, file: DeploymentFile) => {
    if (file.deployments === undefined) return true
    const other = { on: CivilDate.plusMonths(law.on, 12), minutes: 1440 }
    const [one, two] = [decide(law, file), decide(law, { ...file, deployments: [...file.deployments, other] })]
    return one._tag === two._tag
  },
  "no year that is granted goes above a binding cap": (law: DeploymentDay, file: DeploymentFile) => {
    const left = hoursLeft(law, file)
    return left === undefined || !left.binds || decide(law, file)._tag !== "Granted" || (file.minutes ?? 0) <= left.left
  },
  "what is used and what is left make the cap, or more is used than it": (law: DeploymentDay, file: DeploymentFile) => {
    const left = hoursLeft(law, file)
    return left === undefined || left.used + left.left === Math.max(left.most, left.used)
  }
}

/** A request, those who might help, and the order in which an office weighs. */
export interface Choice {
  readonly rules: DeploymentRules
  readonly request: DeploymentRequest
  readonly candidates: ReadonlyArray<Candidate>
  readonly order: ReadonlyArray<CriterionName>
}

const lists = [["ar"], ["ar", "uk"], ["uk"], [], undefined]

/** Draws requests for a day, and guides who fit them in part. */
export const choicesOn = (rules: DeploymentRules, on: CivilDate.CivilDate): Arbitrary.Arbitrary<Choice> => {
  const hour = (from: string, until: string) => ({ on, from: ClockTime.make(from), until: ClockTime.make(until) })
  const candidate = known<Candidate>(
    Arbitrary.map(
      Arbitrary.all({
        languages: oneOf(...lists),
        tasks: oneOf(...lists),
        areas: oneOf(...lists),
        free: oneOf([hour("09:00", "10:30")], [hour("10:00", "10:59")], [], undefined),
        away: oneOf([{ from: on, to: on }], [{ from: CivilDate.plusDays(on, 1) }], undefined),
        deployments: oneOf([{ on, minutes: 60 }], [{ on, minutes: 60 }], [{ on, minutes: 90 }], [], undefined),
        services: oneOf([{ office: { from: on }, interruptions: [] }], [], undefined)
      }),
      ({ deployments, services, ...offer }) => ({
        ...offer,
        guide: PersonId.make("drawn"),
        file: { role: "guide" as const, ...(deployments && { deployments }), ...(services && { services }) }
      })
    )
  )
  return Arbitrary.map(
    Arbitrary.all({
      language: oneOf("ar", "uk", undefined),
      task: oneOf("ar", undefined),
      area: oneOf("uk", undefined),
      from: oneOf(ClockTime.make("09:00"), ClockTime.make("10:00"), undefined),
      minutes: oneOf(60, 59, undefined),
      order: oneOf<ReadonlyArray<CriterionName>>(usualOrder, ["load", "language"], [...usualOrder].reverse(), []),
      drawn: some(candidate, 6)
    }),
    ({ order, drawn, ...asked }) => ({
      rules,
      order,
      request: Object.fromEntries(Object.entries({ on, ...asked }).filter(([, fact]) => fact !== undefined)) as never,
      candidates: drawn.map((each, index) => ({ ...each, guide: PersonId.make(`guide ${index}`) }))
    })
  )
}

const ranked = ({ rules, request, candidates, order }: Choice) => match(rules, request, candidates, order)

const worth = { yes: 0, unknown: 1, no: 2 } as const

/** Whether one is better somewhere and nowhere worse, read off the criteria themselves. */
const isBetter = (one: Candidate, other: Candidate, { rules, request, order }: Choice): boolean => {
  const law = openDay(rules, request.on)
  const found = (["permission", ...order] as const).map((criterion) => {
    const [here, there] = [one, other].map((each) => criteria[criterion].measure(each, request, law))
    if (here === undefined || there === undefined) return 0
    return Math.sign(worth[here.fit] - worth[there.fit] || (here.minutes ?? 0) - (there.minutes ?? 0))
  })
  return found.includes(-1) && !found.includes(1)
}

/** What nobody may be chosen by, said of each guide in turn. */
const withOrigins = (candidates: ReadonlyArray<Candidate>, turn: number): ReadonlyArray<Candidate> =>
  candidates.map((candidate, index) => {
    const other = (index + turn) % 3
    const attributes = { origin: ["SY", "UA", "DE"][other], gender: ["w", "m", "d"][other], religion: "xyz"[other] }
    return { ...candidate, ...attributes, file: { ...candidate.file, ...attributes } }
  })

/** What the choice of a guide keeps for every programme, every office's order, and all guides. */
export const choiceLaws: Readonly<Record<string, (choice: Choice) => boolean>> = {
  "who is better in one criterion and worse in none stands higher": (choice) => {
    const places = new Map(ranked(choice).map(({ guide, place }) => [guide, place]))
    const place = ({ guide }: Candidate) => places.get(guide) ?? 0
    return choice.candidates.every((one) =>
      choice.candidates.every((other) => !isBetter(one, other, choice) || place(one) < place(other))
    )
  },
  "one more guide changes nobody's order": (choice) => {
    const [, ...fewer] = choice.candidates
    const without = ranked({ ...choice, candidates: fewer }).map(({ guide }) => guide)
    return (
      without.join() ===
      ranked(choice)
        .map(({ guide }) => guide)
        .filter((guide) => without.includes(guide))
        .join()
    )
  },
  "the order of guides never matters": (choice) =>
    Equal.equals(ranked(choice), ranked({ ...choice, candidates: [...choice.candidates].reverse() })),
  "origin, gender and religion change nothing": (choice) =>
    [0, 1, 2].every((turn) =>
      Equal.equals(ranked(choice), ranked({ ...choice, candidates: withOrigins(choice.candidates, turn) }))
    ),
  "nobody is left out": (choice) => ranked(choice).length === choice.candidates.length,
  "who shares a place differs in nothing, who does not is told in what": (choice) =>
    ranked(choice).every(({ place, behind }, at, all) => {
      const differs = behind?.criteria.find(({ standing }) => standing !== "equal")
      if (behind === undefined) return at === 0 && place === 1
      if (behind.guide !== all[at - 1]?.guide || behind.decisive !== differs?.criterion) return false
      return differs === undefined ? place === all[at - 1]?.place : differs.standing === "worse" && place === at + 1
    }),
  "among guides alike, work is shared to within one deployment": (choice) => {
    const [first] = choice.candidates
    if (first?.file.deployments === undefined || !choice.order.includes("load")) return true
    const done = new Map(["one", "two", "three"].map((id) => [PersonId.make(id), first.file.deployments ?? []]))
    const minutes = choice.request.minutes ?? 60
    for (let turn = 0; turn < 7; turn++) {
      const alike = [...done].map(([guide, deployments]) => ({
        ...first,
        guide,
        file: { ...first.file, deployments }
      }))
      const next = ranked({ ...choice, candidates: alike })[0]?.guide
      if (next !== undefined) done.set(next, [...(done.get(next) ?? []), { on: choice.request.on, minutes }])
    }
    const counts = [...done.values()].map(({ length }) => length)
    return Math.max(...counts) - Math.min(...counts) <= 1
  }
}
