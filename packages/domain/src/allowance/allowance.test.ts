import { assert, describe, it } from "@effect/vitest"
import { of as day } from "../CivilDate.ts"
import { of as month } from "../Month.ts"
import * as Period from "../Period.ts"
import { examples } from "./examples.ts"
import * as Allowance from "./index.ts"
import { file, office, statute } from "./statutes.ts"

describe("the allowance of a month", () => {
  it.each(examples)("$name", ({ rules, month: text = "2026-05", file: facts, expected }) => {
    assert.deepStrictEqual<unknown>(Allowance.decide(Allowance.month(rules, month(text)), facts), expected)
    assert.deepStrictEqual<unknown>(Allowance.explain(Allowance.month(rules, month(text)), facts).decision, expected)
  })

  it("is explained with facts, rule, source and cure", () => {
    const { decision, grounds } = Allowance.explain(
      Allowance.month(statute, month("2026-05")),
      file(office("2026-06-01"))
    )
    assert.strictEqual(decision._tag, "Refused")
    assert.deepStrictEqual<unknown>(
      grounds.find(({ condition }) => condition === "Appointed"),
      {
        question: "allowance",
        condition: "Appointed",
        standing: "violated",
        rule: "appointment",
        version: statute.appointment[0],
        beyondEvidence: false,
        read: { services: [office("2026-06-01")] },
        cure: { services: [office("2026-06-01"), office("2026-05-31", "2026-05-31")] }
      }
    )
    assert.notProperty(
      grounds.find(({ condition }) => condition === "RateStated"),
      "cure"
    )
  })

  it("names when it can be decided, and which interruption stands in the way", () => {
    const interrupted = file({ ...office("2026-01-01"), interruptions: [{ from: file().decidedOn ?? assert.fail() }] })
    const { grounds } = Allowance.explain(Allowance.month(statute, month("2026-06")), interrupted)
    const cureOf = (id: string) => grounds.find(({ condition }) => condition === id)?.cure
    assert.deepStrictEqual<unknown>(cureOf("MonthOver"), { decidedOn: "2026-07-01" })
    assert.deepStrictEqual<unknown>(cureOf("InService"), { services: [office("2026-01-01")] })
  })

  it("leaves the interruptions of other months alone, and makes nothing up where no office is known", () => {
    const [may, april] = [Period.of("2026-05-01", "2026-05-31"), Period.of("2026-04-01", "2026-04-15")]
    const cures = (facts: Allowance.GuideFile) =>
      Allowance.explain(Allowance.month(statute, month("2026-05")), facts).grounds.map(({ cure }) => cure)
    assert.deepStrictEqual<unknown>(cures(file(office("2026-01-01", undefined, april, may)))[2], {
      services: [office("2026-01-01", undefined, april)]
    })
    const [, appointed, served] = cures({ decidedOn: day("2026-06-01") })
    assert.deepStrictEqual<unknown>(appointed, { services: [office("2026-05-31", "2026-05-31")] })
    assert.deepStrictEqual<unknown>(served, { services: [] })
  })
})
