import { assert, describe, it } from "@effect/vitest"
import { of as day } from "../../CivilDate.ts"
import * as Appointment from "../index.ts"
import { liabilityExamples } from "./examples.ts"

const on = day("2026-11-27")

describe("liability", () => {
  it.each(liabilityExamples)("$name", ({ rules, file, expected }) => {
    const law = Appointment.liabilityDay(rules, on)
    assert.deepStrictEqual<unknown>(Appointment.liability(law, file), expected)
    assert.deepStrictEqual<unknown>(Appointment.explainLiability(law, file).decision, expected)
  })
})
