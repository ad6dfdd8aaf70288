import { assert, describe, it } from "@effect/vitest"
import { confirmed, inferred, stated } from "../examples.ts"
import * as Money from "../Money.ts"
import { offered } from "../supervision/statutes.ts"
import * as Programme from "./index.ts"
import { programme } from "./programme.fixture.ts"

const faults = (of: Programme.Programme) => Programme.faults(of).map(({ rule, on, fault }) => `${rule} ${on} ${fault}`)
const rate = (cents: number) => confirmed(Money.cents(cents))

describe("a programme", () => {
  it("without faults has none", () => {
    assert.deepStrictEqual(faults(programme()), [])
    assert.deepStrictEqual(faults(programme({ monthlyRate: rate(200_00) })), [])
  })

  it("pays no more than a binding cap", () => {
    const above = ["allowance.monthlyRate 2015-01-01 AboveCap"]
    assert.deepStrictEqual(faults(programme({ monthlyRate: rate(200_01) })), above)
    assert.deepStrictEqual(faults(programme({ monthlyRate: rate(200_01), cap: inferred(Money.cents(200_00)) })), [])
  })

  it("names the rule and the day of a gap in any slice", () => {
    const gap = [
      stated("confirmed", "offered" as const, { to: "2025-12-30" }),
      stated("confirmed", "offered" as const, { from: "2026-01-01" })
    ]
    const of = { ...programme(), supervision: { ...offered, duty: gap } }
    assert.deepStrictEqual(faults(of), ["supervision.duty 2026-01-01 Gap"])
  })
})
