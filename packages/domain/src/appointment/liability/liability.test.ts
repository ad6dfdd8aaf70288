import { assert, describe, it } from "@effect/vitest"
import { of as day } from "../../CivilDate.ts"
import * as Appointment from "../index.ts"
import { liabilityExamples } from "./examples.ts"
import { bounded } from "./statutes.ts"

const on = day("2026-11-27")

describe("liability", () => {
  it.each(liabilityExamples)("$name", ({ rules, file, expected }) => {
    const law = Appointment.liabilityDay(rules, on)
    assert.deepStrictEqual<unknown>(Appointment.liability(law, file), expected)
    assert.deepStrictEqual<unknown>(Appointment.explainLiability(law, file).decision, expected)
  })

  it("reads what was paid, and nothing else of a person", () => {
    const { grounds } = Appointment.explainLiability(Appointment.liabilityDay(bounded, on), { yearlyAllowances: [] })
    assert.deepStrictEqual(
      grounds.map(({ question, rule, condition, standing, read }) => [
        `${question}.${rule}: ${condition} ${standing}`,
        Object.keys(read)
      ]),
      [
        ["liability.fault: LiabilityFaultStated met", []],
        ["liability.subsidiarity: SubsidiarityStated met", []],
        ["liability.negligenceCap: YearlyAllowanceKnown unknown", ["yearlyAllowances"]],
        ["liability.averaging: AveragingStated doubted", []]
      ]
    )
  })
})
