/** What a claim has come to by the steps taken, and which step it allows next. */
import * as CivilDate from "../../CivilDate.ts"
import * as Money from "../../Money.ts"
import { Conflict } from "../../office/index.ts"
import type { Claim, ClaimStep, Instalment, OpenedClaim, TakenStep } from "./model.ts"

/** The steps without those taken back and without the taking back. */
const counting = (taken: ReadonlyArray<TakenStep>): ReadonlyArray<TakenStep> => {
  const kept: Array<TakenStep> = []
  for (const each of taken) {
    if (each.step._tag === "Undone") kept.pop()
    else kept.push(each)
  }
  return kept
}

const receivedIn = (steps: ReadonlyArray<TakenStep>): Money.Cents =>
  Money.sum(steps.flatMap(({ step }) => (step._tag === "Received" ? [step.cents] : [])))

const stateOf = (cents: Money.Cents, received: Money.Cents, last: ClaimStep | undefined): Claim["state"] => {
  if (last?._tag === "Lapsed") return "lapsed"
  if (last?._tag === "Waived") return "waived"
  return received < cents ? "open" : "repaid"
}

/** The latest demand, what came in since laid on its parts in the order of their days. */
const planOf = (steps: ReadonlyArray<TakenStep>): NonNullable<Claim["plan"]> | undefined => {
  const at = steps.findLastIndex(({ step }) => step._tag === "Demanded")
  const demand = steps[at]?.step
  if (demand?._tag !== "Demanded") return undefined
  let left: number = receivedIn(steps.slice(at))
  return demand.instalments.map(({ due, cents }) => {
    const received = Money.cents(Math.min(left, cents))
    left -= received
    return { due, cents, received }
  })
}

/** A claim with what its steps make of it. @param taken all of them, oldest first */
export const claimOf = (opened: OpenedClaim, taken: ReadonlyArray<TakenStep>): Claim => {
  const steps = counting(taken)
  const received = receivedIn(steps)
  const plan = planOf(steps)
  return {
    ...opened,
    state: stateOf(opened.cents, received, steps.at(-1)?.step),
    received,
    ...(plan === undefined ? {} : { plan }),
    steps
  }
}

/** What is still claimed: nothing once it is decided. @unit euro cents */
export const leftOf = ({ state, cents, received }: Pick<Claim, "state" | "cents" | "received">): Money.Cents =>
  state === "open" ? Money.cents(cents - received) : Money.nothing

/**
 * What of the month's payments does not count as paid, since it is claimed or came back: of a claim that lapsed only
 * what came back, which is owed again.
 *
 * @unit euro cents
 */
export const takenOff = ({ state, cents, received }: Pick<Claim, "state" | "cents" | "received">): Money.Cents =>
  state === "lapsed" ? received : cents

/** What stays with the guide by a decision. @unit euro cents */
export const waivedIn = ({ state, cents, received }: Pick<Claim, "state" | "cents" | "received">): Money.Cents =>
  state === "waived" ? Money.cents(cents - received) : Money.nothing

/** The first part of the plan that has not come in whole; none without a plan. */
export const nextInstalment = ({ state, plan = [] }: Pick<Claim, "state" | "plan">): Instalment | undefined =>
  state === "open" ? plan.find(({ cents, received }) => received < cents) : undefined

/**
 * Cuts a sum into equal monthly parts; cents that do not divide come first.
 *
 * @param count from 1 to 60, and no more than there are cents
 * @param first the day of the first part; a month that is too short has it on its last day
 * @term Ratenplan
 */
export const instalments = (cents: Money.Cents, count: number, first: CivilDate.CivilDate): ReadonlyArray<Instalment> =>
  Array.from({ length: count }, (_, index) => ({
    due: CivilDate.plusMonths(first, index),
    cents: Money.cents(Math.floor(cents / count) + (index < cents % count ? 1 : 0))
  }))

const refused = (reason: string, details: Conflict["details"]) => new Conflict({ reason, details })

/** That nothing is left to decide. */
export const decided = ({ state }: Pick<Claim, "state">): Conflict => refused("ClaimDecided", { state })

/**
 * Why a step cannot be taken now; nothing where it can.
 *
 * `ClaimDecided`: nothing is left to decide. `NothingToUndo`: nobody has taken a step. `InstalmentsDiffer`: the parts
 * are another sum than is left. `MoreThanClaimed`: more came in than is left.
 */
export const claimConflict = (claim: Claim, step: ClaimStep): Conflict | undefined => {
  const last = claim.steps.at(-1)?.step
  if (step._tag === "Undone") {
    return last === undefined || last._tag === "Lapsed" ? refused("NothingToUndo", { state: claim.state }) : undefined
  }
  if (claim.state !== "open") return decided(claim)
  const left = leftOf(claim)
  if (step._tag === "Demanded") {
    const asked = Money.sum(step.instalments.map(({ cents }) => cents))
    return asked === left ? undefined : refused("InstalmentsDiffer", { asked, left })
  }
  return step._tag === "Received" && left < step.cents ? refused("MoreThanClaimed", { left }) : undefined
}
