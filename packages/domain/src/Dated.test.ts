import { assert, describe, it } from "@effect/vitest"
import { of as day } from "./CivilDate.ts"
import * as Dated from "./Dated.ts"
import { open, stated } from "./examples.ts"

const version = (from: string, to?: string) => stated("confirmed", from, to === undefined ? { from } : { from, to })

describe("a dated rule", () => {
  const rate = [version("2024-01-01", "2024-12-31"), version("2025-01-01", "2025-03-30"), version("2025-04-01")]

  it.each([
    ["2023-12-31", undefined],
    ["2024-01-01", "2024-01-01"],
    ["2024-12-31", "2024-01-01"],
    ["2025-01-01", "2025-01-01"],
    ["2025-03-30", "2025-01-01"],
    ["2025-03-31", undefined],
    ["2025-04-01", "2025-04-01"],
    ["2099-12-31", "2025-04-01"]
  ])("has on %s the version of %s", (on, value) => {
    assert.strictEqual(Dated.known(Dated.at(rate, day(on))), value)
  })

  it.each([
    { name: "nothing", dated: [], expected: [] },
    { name: "one version", dated: [version("2024-01-01")], expected: [] },
    {
      name: "a version from the next day",
      dated: [version("2024-01-01", "2024-12-31"), version("2025-01-01")],
      expected: []
    },
    { name: "a day without a version", dated: rate, expected: ["2025-04-01 Gap"] },
    {
      name: "a day of two versions",
      dated: [version("2024-01-01", "2025-01-01"), version("2025-01-01")],
      expected: ["2025-01-01 Overlap"]
    },
    {
      name: "a version after one without end",
      dated: [version("2024-01-01"), version("2025-01-01")],
      expected: ["2025-01-01 Overlap"]
    },
    {
      name: "versions in the wrong order",
      dated: [version("2025-01-01"), version("2024-01-01", "2024-12-31")],
      expected: ["2024-01-01 Overlap"]
    },
    {
      name: "a version that ends before it begins",
      dated: [version("2025-01-01", "2024-12-31")],
      expected: ["2025-01-01 Reversed"]
    },
    { name: "a version of one day", dated: [version("2025-01-01", "2025-01-01")], expected: [] }
  ])("finds the faults of $name", ({ dated, expected }) => {
    assert.deepStrictEqual(
      Dated.faults(dated).map(({ on, fault }) => `${on} ${fault}`),
      expected
    )
  })

  it("binds where it was read in the law or about it", () => {
    const binding = (["confirmed", "secondary", "inferred"] as const).map((sure) => Dated.binds(stated(sure, 1)))
    assert.deepStrictEqual(binding, [true, true, false])
    assert.isFalse(Dated.binds(open))
    assert.isFalse(Dated.binds(undefined))
  })

  it("is used beyond its evidence from the day after", () => {
    const rule = stated("confirmed", 1, { evidencedUntil: "2025-12-31" })
    assert.isFalse(Dated.isBeyondEvidence(rule, day("2025-12-31")))
    assert.isTrue(Dated.isBeyondEvidence(rule, day("2026-01-01")))
    assert.isFalse(Dated.isBeyondEvidence(open, day("2026-01-01")))
    assert.isFalse(Dated.isBeyondEvidence(stated("confirmed", 1), day("2026-01-01")))
    assert.isUndefined(Dated.known(open))
  })
})
