import { assert, describe, it } from "@effect/vitest"
import { of as day } from "../CivilDate.ts"
import { examples, ownOnly } from "./examples.ts"
import * as Training from "./index.ts"

const on = day("2026-01-01")

describe("training", () => {
  it.each(examples)("$name", ({ rules, file, expected }) => {
    assert.deepStrictEqual<unknown>(Training.decide(Training.day(rules, on), file), expected)
  })

  it("names the course that would do", () => {
    const { grounds } = Training.explain(Training.day(ownOnly, on), { basicTraining: null })
    assert.deepStrictEqual(grounds[0]?.cure, { basicTraining: { completedOn: on, provider: { _tag: "Own" } } })
    assert.notProperty(grounds[1], "cure")
  })
})
