import { assert, describe, it } from "@effect/vitest"
import { of as day } from "../CivilDate.ts"
import { lossExamples, travelExamples } from "./examples.ts"
import * as Reimbursement from "./index.ts"
import { outOfCounty } from "./statutes.ts"

const on = day("2026-05-10")

describe("a trip", () => {
  it.each(travelExamples)("$name", ({ rules, by, trip, expected }) => {
    const found =
      by === "ticket"
        ? Reimbursement.decideFare(Reimbursement.fareDay(rules, on), trip)
        : Reimbursement.decideMileage(Reimbursement.mileageDay(rules, on), trip)
    assert.deepStrictEqual<unknown>(found, expected)
  })

  it("names what would meet each condition", () => {
    const { grounds } = Reimbursement.explainFare(Reimbursement.fareDay(outOfCounty, on), {})
    assert.deepStrictEqual<unknown>(
      grounds.map(({ condition, cure }) => [condition, cure]),
      [
        ["OfficeHeld", { offices: [{ from: on, to: on }] }],
        ["TripCovered", undefined],
        ["TripApproved", { approvedOn: on }],
        ["FareProven", { isProven: true }]
      ]
    )
  })
})

describe("earnings lost", () => {
  it.each(lossExamples)("$name", ({ rules, loss, expected }) => {
    assert.deepStrictEqual<unknown>(Reimbursement.decideLoss(Reimbursement.lossDay(rules, on), loss), expected)
  })
})
