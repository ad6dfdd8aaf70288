import { assert, describe, it } from "@effect/vitest"
import { of as day } from "../CivilDate.ts"
import { granted, refused, undetermined } from "../examples.ts"
import { ada, bea, examples, offered, required, session } from "./examples.ts"
import * as Supervision from "./index.ts"

const today = "2026-11-25"

describe("supervision", () => {
  it.each(examples)("$name", ({ rules, on = today, sessions, expected }) => {
    const standing = Supervision.standing(Supervision.year(rules, day(on)), sessions, [ada, bea])
    assert.deepStrictEqual({ ...standing, ...expected }, standing)
    assert.strictEqual(standing.owedBy, "2026-12-31")
  })

  it("leaves out what nobody knows", () => {
    const law = Supervision.year({ ...offered, perYear: [] }, day(today))
    assert.doesNotHaveAnyKeys(Supervision.standing(law, [], []), ["due", "owed"])
  })

  it("refuses a year too short only where the number binds", () => {
    const decide = (rules: Supervision.SupervisionRules, diary: Supervision.YearOfEvents) =>
      Supervision.decide(Supervision.year(rules, day(today)), diary) as unknown
    const once = { events: [session("2026-05-21")] }
    const doubted = ["KindsStated", "YearComplete"]
    assert.deepStrictEqual(decide(offered, once), granted(1, ...doubted))
    assert.deepStrictEqual(decide(required, once), refused("YearComplete"))
    assert.deepStrictEqual(decide(required, {}), undetermined("YearComplete"))
    assert.deepStrictEqual(
      decide(required, { events: [...once.events, session("2026-11-25")] }),
      granted(2, "KindsStated")
    )
  })
})
