import { assert, describe, it } from "@effect/vitest"
import { of as day } from "../CivilDate.ts"
import { confirmed } from "../examples.ts"
import { examples, sheet, yearly } from "./examples.ts"
import * as Directory from "./index.ts"

const on = day("2026-06-01")

describe("directory", () => {
  it.each(examples)("$name", ({ rules, on: asked = on, entry, expected, state }) => {
    const law = Directory.day(rules, day(asked))
    assert.deepStrictEqual<unknown>(Directory.decide(law, entry), expected)
    assert.deepStrictEqual<unknown>(Directory.explain(law, entry).decision, expected)
    assert.strictEqual<string>(Directory.standing(law, entry).state, state)
  })

  it("asks those alone whose confirmation is missing or old", () => {
    const { grounds } = Directory.explain(Directory.day(yearly, on), sheet("2026-03-01", ["2026-03-01", "2020-01-01"]))
    const { points = [] } = sheet("2026-03-01", ["2026-03-01", "2026-06-01"])
    assert.deepStrictEqual(grounds[3]?.cure, { points })
  })

  it("tells each contact point, the end that comes first, and whether it binds", () => {
    const entry = sheet("2026-03-01", ["2026-01-15", null])
    const law = Directory.day(yearly, on)
    assert.deepStrictEqual<unknown>(Directory.standing(law, entry), {
      state: "stale",
      until: "2027-01-15",
      points: [
        { name: "Beratungsstelle 1", state: "confirmed", until: "2027-01-15" },
        { name: "Beratungsstelle 2", state: "stale" }
      ],
      isAssumed: false
    })
    assert.isTrue(Directory.standing(Directory.day({ ...yearly, review: [] }, on), entry).isAssumed)
  })

  it("tells of what it does not know nothing but that", () => {
    const law = Directory.day(yearly, on)
    assert.deepStrictEqual<unknown>(Directory.standing(law, {}), { state: "unknown", points: [], isAssumed: false })
    const never = Directory.standing(law, sheet(null, []))
    assert.deepStrictEqual<unknown>(never, { state: "stale", points: [], isAssumed: false })
    assert.deepStrictEqual<unknown>(Directory.explain(law, {}).grounds[3]?.cure, { points: [] })
  })

  it("knows of no point how fresh it is where nobody asks", () => {
    const law = Directory.day({ ...yearly, confirmation: confirmed("waived") }, on)
    const { state, points } = Directory.standing(law, sheet("2026-03-01", [null]))
    assert.deepStrictEqual(
      { state, points },
      {
        state: "confirmed",
        points: [{ name: "Beratungsstelle 1", state: "unknown" }]
      }
    )
  })
})
