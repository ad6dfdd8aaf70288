import { describe, expect, it } from "vitest"
import { nextStep, offers } from "./steps.ts"

const by = (id: string) => ({ by: { id, name: id }, at: "2026-11-27T09:00:00.000Z" })
const found = (id: string) => ({ ...by(id), role: "coordinator", programmeVersion: 1 })
const run = (factual?: string, arithmetical?: string, state = "draft") =>
  ({
    state,
    prepared: by("ada"),
    findings: {
      ...(factual && { factual: found(factual) }),
      ...(arithmetical && { arithmetical: found(arithmetical) })
    }
  }) as never

describe("the next step of a run", () => {
  it.each([
    [run(), "factual"],
    [run("ada"), "arithmetical"],
    [run(undefined, "bea"), "factual"],
    [run("ada", "bea"), "order"],
    [run("ada", "bea", "released"), undefined],
    [run(undefined, undefined, "returned"), undefined]
  ])("%#", (of, expected) => {
    expect(nextStep(of)).toBe(expected)
  })

  const coordinator = { id: "ada", role: "coordinator" } as const
  const approver = { id: "bea", role: "approver" } as const
  it.each([
    ["the preparer finds the substance", run(), coordinator, ["confirm"]],
    ["the preparer finds the sums as well", run("ada"), coordinator, ["confirm"]],
    ["the preparer never orders", run("ada", "ada"), coordinator, []],
    ["an approver may find the substance", run(), approver, ["confirm"]],
    ["an approver finds the sums and orders at once", run("ada"), approver, ["confirmAndRelease", "confirm"]],
    ["an approver orders", run("ada", "ada"), approver, ["release"]],
    ["an approver orders after finding the sums", run("ada", "bea"), approver, ["release"]],
    ["an approver who found the substance finds the sums, and leaves the order", run("bea"), approver, ["confirm"]],
    ["an approver who found everything leaves the order", run("bea", "bea"), approver, []],
    ["an approver who prepared leaves the order", run("ada", "cleo"), { id: "ada", role: "approver" } as const, []],
    ["an auditor reads", run(), { id: "cleo", role: "auditor" } as const, []],
    ["nobody does anything about a released run", run("ada", "bea", "released"), approver, []]
  ])("%s", (_name, of, visitor, expected) => {
    expect(offers(of, visitor)).toEqual(expected)
  })
})
