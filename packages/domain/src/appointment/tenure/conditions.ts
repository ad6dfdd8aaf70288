/** On what an office hangs that is held: every condition once. One that is not met is a ground to take it back. */
import type * as CivilDate from "../../CivilDate.ts"
import * as Dated from "../../Dated.ts"
import * as Decision from "../../Decision.ts"
import type { RevocationGround } from "../model.ts"
import { usedUntil } from "./idle.ts"
import type { TenureFile } from "./model.ts"
import type { TenureRules } from "./rules.ts"

/** What an office hangs on, on the day asked about. */
export interface TenureDay extends Decision.Law<TenureRules> {}

/** That suspended days count against a guide must be as sure as the limit that they help to cross. */
const isPauseExcused = ({ rules: { inactivityPause, inactivityMonths } }: TenureDay): boolean | undefined => {
  const pause = Dated.known(inactivityPause)
  if (pause === undefined) return undefined
  return pause === "excused" || (Dated.binds(inactivityMonths) && !Dated.binds(inactivityPause))
}

/** The last day on which the office counted as used; where nobody has read what a suspension does, the later one. */
export const lastUsedDay = (file: TenureFile, law: TenureDay): CivilDate.CivilDate | undefined =>
  usedUntil(file, Number(Dated.known(law.rules.inactivityMonths)), isPauseExcused(law) ?? true)?.to

/** An office in time though its suspensions count is in time whatever a rule says of them. */
const isUsed = (file: TenureFile, law: TenureDay, months: number | "waived"): boolean | undefined => {
  if (months === "waived") return true
  const inTime = (isExcused: boolean) => {
    const until = usedUntil(file, months, isExcused)
    return until && (until.to === undefined || law.on <= until.to)
  }
  if (inTime(false) !== false) return inTime(false)
  const isExcused = isPauseExcused(law)
  if (isExcused !== undefined) return inTime(isExcused)
  return inTime(true) === false ? false : undefined
}

const isFunded = ({ fundedUntil }: TenureFile, { on }: TenureDay): boolean | undefined =>
  fundedUntil === undefined ? undefined : fundedUntil !== null && on <= fundedUntil

const conditions = {
  inactivityMonths: {
    id: "ActiveLately",
    reads: ["office", "lastActiveOn", "interruptions"],
    holds: isUsed,
    cure: (_file, { on }) => ({ lastActiveOn: on })
  },
  inactivityEffect: { id: "InactivityEffectStated", reads: [] },
  inactivityPause: { id: "InactivityPauseStated", reads: [] },
  performance: {
    id: "WorkDoneWell",
    reads: ["isPerforming"],
    holds: ({ isPerforming }) => isPerforming,
    cure: () => ({ isPerforming: true })
  },
  fitness: { id: "StillFit", reads: ["isFit"], holds: ({ isFit }) => isFit, cure: () => ({ isFit: true }) },
  subjectToFunding: {
    id: "MoneyGranted",
    reads: ["fundedUntil"],
    holds: isFunded,
    cure: (_file, { on }) => ({ fundedUntil: on })
  },
  revocable: { id: "RevocabilityStated", reads: [] }
} as const satisfies Decision.Conditions<TenureRules, TenureDay, TenureFile>

export type TenureCondition = (typeof conditions)[keyof typeof conditions]["id"]

/** Does this office go on, or is there a ground to take it back? @term Fortbestand des Amtes, Abberufung */
export const tenureQuestion: Decision.Question<TenureCondition, TenureRules, TenureDay, TenureFile> = Decision.question(
  "tenure",
  conditions
)

/** Opens the day on which it is asked. */
export const tenureDay = (dated: TenureRules, on: CivilDate.CivilDate): TenureDay =>
  Decision.open(tenureQuestion, dated, on)

/** A ground that rules lay down. */
export type RuledGround = Exclude<RevocationGround, "other">

/** Whether a condition is met by the facts, whatever weight its rule has; `undefined` while nobody knows. */
export const standsBy = (law: TenureDay, file: TenureFile): Readonly<Record<RuledGround, boolean | undefined>> => {
  const { inactivityMonths, performance, fitness, subjectToFunding } = law.rules
  const asks = (rule: Dated.Version<"required" | "waived"> | undefined, holds: boolean | undefined) => {
    const value = Dated.known(rule)
    return value === undefined ? undefined : value === "waived" || holds
  }
  const months = Dated.known(inactivityMonths)
  return {
    inactivity: months === undefined ? undefined : isUsed(file, law, months),
    performance: asks(performance, file.isPerforming),
    fitness: asks(fitness, file.isFit),
    funding: asks(subjectToFunding, isFunded(file, law))
  }
}
