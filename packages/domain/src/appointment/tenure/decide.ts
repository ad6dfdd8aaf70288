/** What follows for an office that is held: it goes on, or somebody is asked to decide. Nothing ends by itself. */
import * as CivilDate from "../../CivilDate.ts"
import * as Dated from "../../Dated.ts"
import * as Decision from "../../Decision.ts"
import type { Period } from "../../Period.ts"
import {
  lastUsedDay,
  type RuledGround,
  standsBy,
  type TenureCondition,
  type TenureDay,
  tenureQuestion
} from "./conditions.ts"
import type { TenureFile } from "./model.ts"
import type { TenureRules } from "./rules.ts"

const goesOn = () => true as const

/**
 * Decides whether an office goes on as far as the rules know a ground against it.
 *
 * @term Fortbestand des Amtes
 * @refuses ActiveLately, WorkDoneWell, StillFit, MoneyGranted; a refusal ends nothing, it is what a person decides on
 * @example
 * ```ts
 * const asked = (on) => Appointment.tenureDay(burgenlandkreis.tenure, CivilDate.of(on))
 * const file = { office: Period.of("2016-07-01"), interruptions: [], lastActiveOn: null, isPerforming: true, isFit: true }
 * Appointment.decideTenure(asked("2016-10-01"), file).unknown // → ["MoneyGranted"]
 * Appointment.decideTenure(asked("2016-10-02"), file).unmet // → ["ActiveLately"]
 * ```
 */
export const decideTenure = (law: TenureDay, file: TenureFile): Decision.Decision<true, TenureCondition> =>
  Decision.conclude(tenureQuestion, law, file, goesOn)

/** Gives the decision with the full ground of every condition. */
export const explainTenure = (
  law: TenureDay,
  file: TenureFile
): Decision.Explained<true, TenureCondition, TenureFile> => Decision.explain(tenureQuestion, law, file, goesOn)

/** What a person is asked to decide, and from when on it could hold. */
export interface TenureProposal {
  readonly ground: RuledGround
  /** To take the office back, to stop its allowance for the time beyond the limit, or to talk, where nobody has read what follows. */
  readonly effect: "revocation" | "stopOfPayment" | "talk"
  /** The first day for which it could be decided; never before the ground was there. */
  readonly from: CivilDate.CivilDate
  /** Whether a rule that was read says so; what is merely inferred is a reason to talk, not to decide. */
  readonly isSure: boolean
}

/**
 * Proposes what somebody should decide on; nothing where every ground is unknown or not there.
 *
 * @term Vorschlag, nie von selbst
 * @example
 * ```ts
 * const law = Appointment.tenureDay(burgenlandkreis.tenure, CivilDate.of("2016-11-15"))
 * const file = { office: Period.of("2016-07-01"), interruptions: [], lastActiveOn: CivilDate.of("2016-07-31") }
 * Appointment.proposals(law, file) // → [{ ground: "inactivity", effect: "revocation", from: "2016-11-01", isSure: true }]
 * ```
 */
export const proposals = (law: TenureDay, file: TenureFile): ReadonlyArray<TenureProposal> => {
  try {
    const stands = standsBy(law, file)
    return (["inactivity", "performance", "fitness", "funding"] as const).flatMap((ground) =>
      stands[ground] === false ? [proposal(law, file, ground)] : []
    )
  } catch {
    // Facts that are none, a day that never was, propose nothing.
    return []
  }
}

const ruleOf = {
  inactivity: "inactivityMonths",
  performance: "performance",
  fitness: "fitness",
  funding: "subjectToFunding"
} as const satisfies Record<RuledGround, keyof TenureRules>

const proposal = (law: TenureDay, file: TenureFile, ground: RuledGround): TenureProposal => {
  const isSure = Dated.binds<unknown>(law.rules[ruleOf[ground]])
  const from = since(law, file, ground)
  if (ground !== "inactivity") return { ground, effect: "revocation", from, isSure }
  const { inactivityEffect } = law.rules
  return {
    ground,
    effect: effects[Dated.known(inactivityEffect) ?? "waived"],
    from,
    isSure: isSure && Dated.binds(inactivityEffect)
  }
}

const effects = { groundForRevocation: "revocation", stopsBeyondLimit: "stopOfPayment", waived: "talk" } as const

/** The first day on which the ground was there; what a person found is there from the day asked about. */
const since = (law: TenureDay, file: TenureFile, ground: RuledGround): CivilDate.CivilDate => {
  const last = ground === "inactivity" ? lastUsedDay(file, law) : ground === "funding" ? file.fundedUntil : undefined
  return last ? CivilDate.plusDays(last, 1) : law.on
}

/**
 * Whether an office can be taken back without a ground.
 *
 * @returns `undefined` where nobody has read it, as of offices for a fixed term in Sachsen-Anhalt
 */
export const isRevocableAtAnyTime = ({ rules: { revocable } }: TenureDay, office: Period): boolean | undefined => {
  const value = Dated.known(revocable)
  if (value === undefined) return undefined
  if (value === "waived") return false
  return value === "atAnyTime" || office.to === undefined || undefined
}
