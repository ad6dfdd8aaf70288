/** A puzzle that a browser solves beside the typing: it costs a robot something and a person nothing. */
import { createChallenge, randomInt, verifySolution } from "altcha-lib"
import { deriveKey } from "altcha-lib/algorithms/pbkdf2"
import type { Challenge, Solution } from "altcha-lib/types"
import * as Schema from "effect/Schema"

/**
 * How hard it is: about half a second on the processor of a present-day computer, in the background.
 *
 * @unit rounds of PBKDF2, and tries @source measured for this software: ux/ecosystem § 3, 2026-11-22
 */
const effort = { cost: 5_000, least: 500, most: 1_000 }

/** Makes a puzzle that belongs to a form. @param secret known to this house only */
export const makePuzzle = (form: string, secret: string): Promise<Challenge> =>
  createChallenge({
    algorithm: "PBKDF2/SHA-256",
    cost: effort.cost,
    counter: randomInt(effort.least, effort.most),
    data: { form },
    deriveKey,
    hmacSignatureSecret: secret
  })

/** A puzzle as it came back. */
export interface Solved {
  readonly nonce: string
  readonly form: unknown
}

const Payload = Schema.fromJsonString(
  Schema.Struct({
    challenge: Schema.Struct({
      parameters: Schema.Record(Schema.String, Schema.Unknown),
      signature: Schema.optionalKey(Schema.String)
    }),
    solution: Schema.Struct({ counter: Schema.Number, derivedKey: Schema.String })
  })
)

/** What a browser sends, in base 64; none where it is anything else. */
const parse = (text: string): { readonly challenge: Challenge; readonly solution: Solution } | undefined => {
  try {
    return Schema.decodeSync(Payload)(atob(text)) as never
  } catch {
    return undefined
  }
}

/** Reads a solution; none where it is not one of ours or not solved. Whether it is spent, the caller asks. */
export const readSolution = async (text: string, secret: string): Promise<Solved | undefined> => {
  const payload = parse(text)
  if (payload === undefined) return undefined
  try {
    const { verified } = await verifySolution({ ...payload, deriveKey, hmacSignatureSecret: secret })
    const { nonce, data } = payload.challenge.parameters
    return verified ? { nonce, form: data?.form } : undefined
  } catch {
    // Whatever a stranger sends that the library cannot read is not a solution.
    return undefined
  }
}
