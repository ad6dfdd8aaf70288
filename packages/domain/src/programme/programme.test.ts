import { assert, describe, it } from "@effect/vitest"
import { statute } from "../allowance/statutes.ts"
import { gates } from "../appointment/examples.ts"
import { of as day } from "../CivilDate.ts"
import { everyDate } from "../course/examples.ts"
import { confirmed, inferred, stated } from "../examples.ts"
import * as Money from "../Money.ts"
import { here } from "../office/examples.ts"
import { offered } from "../supervision/statutes.ts"
import * as Programme from "./index.ts"

const programme = (allowance: Partial<Programme.Programme["allowance"]> = {}): Programme.Programme => ({
  slug: here,
  title: "Beispiel",
  kind: "district",
  version: { number: 1, publishedOn: day("2026-11-22") },
  organiser: { body: "Landkreis", office: "Koordinierungsstelle", cashOffice: "Kreiskasse", authority: "Landrat" },
  tasks: [],
  languages: [],
  ...gates,
  course: everyDate,
  supervision: offered,
  exchange: offered,
  advancedTraining: offered,
  allowance: { ...statute, ...allowance }
})
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
