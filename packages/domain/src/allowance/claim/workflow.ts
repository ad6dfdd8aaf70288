/** Load, decide, record: a step about a claim. */
import * as Effect from "effect/Effect"
import type * as CivilDate from "../../CivilDate.ts"
import { type Act, Conflict, NotFound } from "../../office/index.ts"
import { AllowanceLedger } from "../ports.ts"
import { decided, instalments, leftOf } from "./claim.ts"
import type { Claim, ClaimStep } from "./model.ts"

/** What a person may do about a claim; a demand by its reason, the day of its first part and the number of parts. */
export type ClaimWish =
  | Exclude<ClaimStep, { readonly _tag: "Demanded" | "Lapsed" }>
  | { readonly _tag: "Demanded"; readonly reason: string; readonly dueOn: CivilDate.CivilDate; readonly count: number }

const stepOf = (claim: Claim, wish: ClaimWish): ClaimStep | Conflict => {
  if (wish._tag !== "Demanded") return wish
  if (claim.state !== "open") return decided(claim)
  const left = leftOf(claim)
  const [first, ...others] = instalments(left, wish.count, wish.dueOn)
  return first === undefined || left < wish.count
    ? new Conflict({ reason: "TooManyInstalments", details: { left } })
    : { _tag: "Demanded", reason: wish.reason, instalments: [first, ...others] }
}

/** The day a wish speaks of, and whether it must lie in the past or in the future. */
const isOnPossibleDay = (wish: ClaimWish, today: CivilDate.CivilDate): boolean => {
  switch (wish._tag) {
    case "Heard":
      return today <= wish.answerBy
    case "Demanded":
      return today <= wish.dueOn
    case "Answered":
    case "Received":
      return wish.on <= today
    case "Waived":
    case "Undone":
      return true
  }
}

/**
 * Takes a step about a claim.
 *
 * @returns the claim as it was before
 * @throws NotFound; Conflict `ClaimDecided`, `NothingToUndo`, `MoreThanClaimed`, `TooManyInstalments` where a part would
 * be nothing, `DayInFuture` and `DayInPast` for a day that cannot be
 */
export const takeStep = Effect.fn("Allowance.takeStep")(function* (
  id: string,
  wish: ClaimWish,
  today: CivilDate.CivilDate,
  act: Act
) {
  const ledger = yield* AllowanceLedger
  yield* ledger.exclusively()
  const claim = (yield* ledger.claims()).find((each) => each.id === id)
  if (claim === undefined) return yield* new NotFound({ kind: "claim", id })
  if (!isOnPossibleDay(wish, today)) {
    const reason = wish._tag === "Heard" || wish._tag === "Demanded" ? "DayInPast" : "DayInFuture"
    return yield* new Conflict({ reason, details: { today } })
  }
  const step = stepOf(claim, wish)
  if (step instanceof Conflict) return yield* step
  yield* ledger.noteClaim(id, step, act)
  return claim
})
