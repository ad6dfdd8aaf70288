import { describe, expect, it } from "vitest"
import { reviewTold } from "./reviewTold.ts"

describe("what became of sign-ups that were looked at together", () => {
  it.each([
    ["niemand", 0, 0, "Niemand war angekreuzt. Es hat sich nichts geändert."],
    ["abgelehnt", 1, 0, "1 Anmeldung ist abgelehnt."],
    ["zugelassen", 2, 0, "2 Anmeldungen sind zugelassen."],
    ["abgelehnt", 2, 1, "2 Anmeldungen sind abgelehnt. 1 war inzwischen schon geprüft und bleibt, wie sie ist."],
    ["abgelehnt", 0, 3, "3 waren inzwischen schon geprüft und bleiben, wie sie sind."],
    ["", 0, 0, undefined]
  ])("%s, %i decided and %i before", (done, count, passedOver, sentence) => {
    expect(reviewTold(done, count, passedOver)).toBe(sentence)
  })
})
