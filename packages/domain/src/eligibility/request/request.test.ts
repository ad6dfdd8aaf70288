import { assert, describe, it } from "@effect/vitest"
import { of as day } from "../../CivilDate.ts"
import { open, undetermined } from "../../examples.ts"
import * as Eligibility from "../index.ts"
import { requestExamples } from "./examples.ts"
import { federal } from "./statutes.ts"

const on = day("2026-11-27")
const volunteer = { isOfAge: true, isWithMinors: true, isVolunteering: true }

describe("the request for a certificate", () => {
  it.each(requestExamples)("$name", ({ rules, on: asked = on, file, expected }) => {
    const law = Eligibility.requestDay(rules, day(asked))
    assert.deepStrictEqual<unknown>(Eligibility.request(law, file), expected)
    assert.deepStrictEqual<unknown>(Eligibility.explainRequest(law, file).decision, expected)
  })

  it.each([
    ["demand", "DemandFormStated"],
    ["delivery", "DeliveryStated"],
    ["volunteerFee", "VolunteeringKnown"],
    ["foreignDays", "ForeignDaysStated"]
  ])("is open while nobody has read %s", (rule, condition) => {
    const law = Eligibility.requestDay({ ...federal, [rule]: [open] }, on)
    assert.deepStrictEqual<unknown>(Eligibility.request(law, volunteer), undetermined(condition))
  })

  it("reads for each condition what it needs, and cures nobody's age", () => {
    const file = { ...volunteer, bornOn: day("2013-01-01"), isWithMinors: false }
    const { grounds } = Eligibility.explainRequest(Eligibility.requestDay(federal, on), file)
    assert.deepStrictEqual(
      grounds.map(({ question, rule, condition, standing, read, cure }) => [
        `${question}.${rule}: ${condition} ${standing}`,
        Object.keys(read),
        cure
      ]),
      [
        ["certificateRequest.withMinors: MinorsMet violated", ["isWithMinors"], undefined],
        ["certificateRequest.applicantAge: OldEnoughToApply violated", ["bornOn", "isOfAge"], undefined],
        ["certificateRequest.demand: DemandFormStated met", [], undefined],
        ["certificateRequest.delivery: DeliveryStated met", [], undefined],
        ["certificateRequest.fee: FeeStated met", [], undefined],
        ["certificateRequest.volunteerFee: VolunteeringKnown met", ["isVolunteering"], undefined],
        ["certificateRequest.foreignDays: ForeignDaysStated met", [], undefined]
      ]
    )
  })

  it("asks for no state that anybody belongs to", () => {
    assert.deepStrictEqual(Object.keys(Eligibility.RequestFile.fields), [
      "bornOn",
      "isOfAge",
      "isWithMinors",
      "isVolunteering"
    ])
  })
})
