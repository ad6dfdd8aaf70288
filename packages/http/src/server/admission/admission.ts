/** Whether a public form goes through or waits for a person: robots are made to work, nobody is turned away. */
import { Office } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import type { House } from "../desk.ts"
import { TooMany } from "../failure.ts"
import { ageOf, leastAge, mostAge, writeToken } from "./formToken.ts"
import { mostAnswered, mostUnseen } from "./networks.ts"
import { makePuzzle, readSolution } from "./puzzle.ts"

/** Why a form waits for a person. */
export type Doubt = "NoProof" | "TooFast" | "TooOld" | "Spent" | "ManyFromOneNetwork"

/** What a browser brought back. */
export interface Proof {
  readonly token: string
  readonly solution?: string | undefined
}

const secretOf = ({ seal }: House) => seal("puzzle")

/** Refuses what comes from a network that has sent hundreds of forms within the hour. @throws TooMany */
export const bearable = (visits: number): Effect.Effect<void, TooMany> =>
  mostAnswered < visits ? Effect.fail(new TooMany({ reason: "TooManyRequests" })) : Effect.void

/** Hands out what a form brings back. */
export const handOut = (house: House) =>
  Effect.promise(async () => {
    const token = writeToken(house)
    const { parameters, signature } = await makePuzzle(token, secretOf(house))
    return {
      token,
      challenge: { parameters: { ...parameters }, ...(signature === undefined ? {} : { signature }) }
    }
  })

const doubtOf = Effect.fnUntraced(function* (proof: Proof | undefined, house: House) {
  if (proof?.solution === undefined) return "NoProof"
  const age = ageOf(proof.token, house)
  if (age === undefined || age < 0) return "NoProof"
  if (age < leastAge) return "TooFast"
  if (mostAge < age) return "TooOld"
  const { solution, token } = proof
  const solved = yield* Effect.promise(() => readSolution(solution, secretOf(house)))
  if (solved === undefined || solved.form !== token) return "NoProof"
  const until = new Date(house.now().getTime() + mostAge).toISOString() as Office.Instant
  return (yield* (yield* Office.SpentWords).spend(`puzzle/${solved.nonce}`, until)) ? undefined : "Spent"
})

/**
 * Looks at what came with a form. Use inside `Office.within`.
 *
 * @param visits how many came from the visitor's network within the hour, this one included
 * @returns why a person should look at it first; none where it goes through
 * @throws TooMany for a network from which hundreds came within an hour
 */
export const admission = Effect.fn("Admission.admission")(function* (
  proof: Proof | undefined,
  visits: number,
  house: House
) {
  yield* bearable(visits)
  if (mostUnseen < visits) return "ManyFromOneNetwork"
  return (yield* doubtOf(proof, house)) satisfies Doubt | undefined
})
