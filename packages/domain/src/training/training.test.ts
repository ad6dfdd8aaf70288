import { assert, describe, it } from "@effect/vitest"
import { of as day } from "../CivilDate.ts"
import { confirmed, open } from "../examples.ts"
import { examples, ownOnly } from "./examples.ts"
import * as Training from "./index.ts"

const on = day("2026-01-01")

describe("training", () => {
  it.each(examples)("$name", ({ rules, file, expected }) => {
    assert.deepStrictEqual<unknown>(Training.decide(Training.day(rules, on), file), expected)
    assert.deepStrictEqual<unknown>(Training.explain(Training.day(rules, on), file).decision, expected)
  })

  it("names the course that would do", () => {
    const { grounds } = Training.explain(Training.day({ ...ownOnly, validity: confirmed(36) }, on), {
      basicTraining: null
    })
    assert.deepStrictEqual(grounds[0]?.cure, { basicTraining: { completedOn: on, provider: { _tag: "Own" } } })
    assert.deepStrictEqual(
      grounds.map(({ standing }) => standing),
      ["violated", "met", "met"]
    )
    assert.notProperty(grounds[1], "cure")
  })

  it("names the look that the office would have to take, and nothing else of the course", () => {
    const completedOn = day("2025-12-01")
    const provider = { _tag: "Recognised", from: "Nachbarkreis" } as const
    const law = Training.day({ ...ownOnly, recognition: confirmed("onApproval") }, on)
    const { grounds } = Training.explain(law, { basicTraining: { completedOn, provider } })
    assert.deepStrictEqual(grounds[1]?.cure, {
      basicTraining: { completedOn, provider: { ...provider, approvedOn: on } }
    })
  })

  it("names a course as recent as it would have to be, by whom it was", () => {
    const provider = { _tag: "Recognised", from: "Nachbarkreis" } as const
    const law = Training.day({ ...ownOnly, recognition: confirmed("othersToo"), validity: confirmed(36) }, on)
    const { grounds } = Training.explain(law, { basicTraining: { completedOn: day("2020-01-01"), provider } })
    assert.deepStrictEqual(grounds[2]?.cure, { basicTraining: { completedOn: on, provider } })
    const unread = Training.day({ ...ownOnly, recognition: [open], validity: confirmed(36) }, on)
    const old = Training.explain(unread, { basicTraining: { completedOn: day("2020-01-01"), provider } })
    assert.deepStrictEqual(old.grounds[2]?.cure, { basicTraining: { completedOn: on, provider } })
  })

  it("leaves the day of a course alone while nobody has read how long it counts", () => {
    const [completedOn, provider] = [day("2020-01-01"), { _tag: "Recognised", from: "Nachbarkreis" } as const]
    const { grounds } = Training.explain(Training.day({ ...ownOnly, validity: [open] }, on), {
      basicTraining: { completedOn, provider }
    })
    assert.deepStrictEqual(grounds[1]?.cure, { basicTraining: { completedOn, provider: { _tag: "Own" } } })
  })
})
