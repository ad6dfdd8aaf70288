import { describe, expect, it } from "vitest"
import type { Claim } from "../../wire.ts"
import { isUnheard, otherSteps, stepAsked, usualStep } from "./steps.ts"

const by = { id: "1", name: "Erika Beispiel" }
const at = "2026-11-25T10:00:00Z"
const open = { state: "open", steps: [] } as const
const heard = { ...open, steps: [{ step: { _tag: "Heard", answerBy: "2026-12-09" } as const, by, at }] }
const demanded = { ...heard, plan: [{ due: "2026-12-31", cents: 13_000, received: 0 }] }

describe("the step about a claim that is offered", () => {
  it.each([
    ["to hear first", open, "anhoerung"],
    ["then to demand", heard, "forderung"],
    ["then to await the money", demanded, "eingang"],
    ["nothing once it is decided", { ...heard, state: "waived" as Claim["state"] }, undefined]
  ] as const)("is %s", (_name, claim, expected) => expect(usualStep(claim)).toBe(expected))

  it("is the one asked for while the claim is open, never one that is none", () => {
    expect(stepAsked(open, "verzicht")).toBe("verzicht")
    expect(stepAsked(open, "toString")).toBe("anhoerung")
    expect(stepAsked({ ...open, state: "repaid" }, "verzicht")).toBeUndefined()
  })

  it("leaves every other one within reach", () => {
    expect(otherSteps("forderung")).toEqual(["anhoerung", "stellungnahme", "eingang", "verzicht"])
  })

  it("warns of a demand from somebody who was not heard", () => {
    expect([isUnheard(open, "forderung"), isUnheard(open, "verzicht"), isUnheard(heard, "forderung")]).toEqual([
      true,
      false,
      false
    ])
  })
})
