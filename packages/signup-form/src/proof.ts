/** Shows that somebody took the trouble: a small calculation beside the typing, which nobody notices. */
import { solveChallenge } from "altcha-lib"
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2"
import type { Challenge } from "altcha-lib/types"
import type { Proof } from "./enrolment/model.ts"

export type { Proof }

/** What the server asks to be solved. */
interface Asked {
  readonly token: string
  readonly challenge: Challenge
}

/**
 * Fetches a challenge and solves it in the background.
 *
 * Tells the token at once and the solution when it is there. Where the browser cannot solve it (no WebCrypto on plain
 * http) or nothing answers, less is told; whoever sends without is looked at by a person instead.
 *
 * @param address of the challenge
 */
export const prove = async (address: string, tell: (proof: Proof) => void): Promise<void> => {
  try {
    const { token, challenge }: Asked = await (await fetch(address, { credentials: "omit" })).json()
    tell({ token })
    const solution = await solveChallenge({ challenge, deriveKey })
    if (solution !== null) tell({ token, solution: btoa(JSON.stringify({ challenge, solution })) })
  } catch {
    // Nobody is kept from sending because of this.
  }
}
