import { assert, describe, it } from "@effect/vitest"
import { of as day } from "../CivilDate.ts"
import type * as Decision from "../Decision.ts"
import { confirmed, granted, undetermined } from "../examples.ts"
import * as Money from "../Money.ts"
import * as Period from "../Period.ts"
import { lossExamples, travelExamples } from "./examples.ts"
import * as Reimbursement from "./index.ts"
import { onProof, outOfCounty } from "./statutes.ts"

const on = day("2026-05-10")

describe("a trip", () => {
  it.each(travelExamples)("$name", ({ rules, by, trip, expected }) => {
    const found =
      by === "ticket"
        ? Reimbursement.decideFare(Reimbursement.fareDay(rules, on), trip)
        : Reimbursement.decideMileage(Reimbursement.mileageDay(rules, on), trip)
    assert.deepStrictEqual<unknown>(found, expected)
  })

  it("reads for each condition what it needs, and names what would meet it", () => {
    const before = Period.of("2026-01-01", "2026-05-09")
    const trip = { offices: [before], destination: "placeOfDuty", approvedOn: null, isProven: false } as const
    const amounts = { kilometres: 43, fare: Money.cents(12_30) }
    const told = ({ grounds }: { readonly grounds: ReadonlyArray<Decision.Ground> }) =>
      grounds.map(({ question, condition, rule, standing, read, cure }) => [
        `${question}.${rule}: ${condition} ${standing}`,
        Object.keys(read),
        cure
      ])
    const shared = [
      ["appointment: OfficeHeld violated", ["offices"], { offices: [before, { from: on, to: on }] }],
      ["scope: TripCovered violated", ["destination"], undefined],
      ["approval: TripApproved violated", ["approvedOn"], { approvedOn: on }]
    ] as const
    const of = (question: string) => shared.map(([named, ...more]) => [`${question}.${named}`, ...more])
    const file = { ...trip, ...amounts }
    assert.deepStrictEqual<unknown>(
      told(Reimbursement.explainMileage(Reimbursement.mileageDay(outOfCounty, on), file)),
      [...of("mileage"), ["mileage.mileageRate: MileageStated met", ["kilometres"], undefined]]
    )
    assert.deepStrictEqual<unknown>(told(Reimbursement.explainFare(Reimbursement.fareDay(outOfCounty, on), file)), [
      ...of("fare"),
      ["fare.proof: FareProven violated", ["fare", "isProven"], { isProven: true }]
    ])
    assert.deepStrictEqual<unknown>(
      Reimbursement.explainMileage(Reimbursement.mileageDay(outOfCounty, on), {}).grounds[0]?.cure,
      { offices: [{ from: on, to: on }] }
    )
  })

  it.each(["placeOfDuty", "placeOfResidence", "elsewhereInDistrict", "outsideDistrict"] as const)(
    "to %s is covered where any trip is",
    (destination) => {
      const law = Reimbursement.mileageDay({ ...outOfCounty, scope: confirmed("anyTrip") }, on)
      const trip = { offices: [Period.of("2026-01-01")], destination, approvedOn: on, kilometres: 10 }
      assert.deepStrictEqual<unknown>(Reimbursement.decideMileage(law, trip), granted(3_50))
    }
  )

  it("is not refunded at a rate that is waived", () => {
    const law = Reimbursement.mileageDay({ ...outOfCounty, mileageRate: confirmed("waived") }, on)
    const trip = { offices: [Period.of("2026-01-01")], destination: "outsideDistrict", approvedOn: on, kilometres: 10 }
    assert.deepStrictEqual<unknown>(
      Reimbursement.decideMileage(law, trip as never),
      undetermined("OfficeHeld", "TripCovered", "TripApproved", "MileageStated")
    )
  })

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, "43", null])(
    "is never refunded for %s kilometres",
    (kilometres) => {
      const trip = { offices: [Period.of("2026-01-01")], destination: "outsideDistrict", approvedOn: on, kilometres }
      assert.deepStrictEqual<unknown>(
        Reimbursement.decideMileage(Reimbursement.mileageDay(outOfCounty, on), trip as never),
        undetermined("OfficeHeld", "TripCovered", "TripApproved", "MileageStated")
      )
    }
  )

  it.each([-1, 12.5, Number.NaN, "1230"])("is never refunded for tickets of %s cents", (fare) => {
    const trip = {
      offices: [Period.of("2026-01-01")],
      destination: "outsideDistrict",
      approvedOn: on,
      isProven: true,
      fare
    }
    assert.deepStrictEqual<unknown>(
      Reimbursement.decideFare(Reimbursement.fareDay(outOfCounty, on), trip as never),
      undetermined("OfficeHeld", "TripCovered", "TripApproved", "FareProven")
    )
  })
})

describe("earnings lost", () => {
  it.each(lossExamples)("$name", ({ rules, loss, expected }) => {
    assert.deepStrictEqual<unknown>(Reimbursement.decideLoss(Reimbursement.lossDay(rules, on), loss), expected)
  })

  it("read for each condition what it needs, and name what would meet it", () => {
    const file = { offices: [], loss: Money.cents(80_00), isProven: false }
    const { grounds } = Reimbursement.explainLoss(Reimbursement.lossDay(onProof, on), file)
    assert.deepStrictEqual<unknown>(
      grounds.map(({ question, condition, standing, read, cure }) => [
        `${question}: ${condition} ${standing}`,
        Object.keys(read),
        cure
      ]),
      [
        ["lossOfEarnings: OfficeHeld violated", ["offices"], { offices: [{ from: on, to: on }] }],
        ["lossOfEarnings: LossRefunded met", [], undefined],
        ["lossOfEarnings: LossProven violated", ["loss", "isProven"], { isProven: true }],
        ["lossOfEarnings: LossCapStated waived", [], undefined]
      ]
    )
  })
})
