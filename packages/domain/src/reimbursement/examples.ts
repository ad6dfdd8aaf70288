/** The cases of refunds that everybody should know; each row is a test and a line of the documentation. */
import { of as day } from "../CivilDate.ts"
import { confirmed, granted, inferred, open, refused, undetermined } from "../examples.ts"
import * as Money from "../Money.ts"
import * as Period from "../Period.ts"
import type { LossFile, TripFile } from "./model.ts"
import type { LossOfEarningsRules, TravelRules } from "./rules.ts"
import { noLoss, noTravel, onProof, outOfCounty } from "./statutes.ts"

const boerde = "Börde, 1st amending statute: out of the county, approved, 0.35 € a kilometre or proven public transport"
const bitterfeld = "Anhalt-Bitterfeld, notice: off the places of duty and residence"
const stendal = "Stendal, statute paper for 2020: loss of earnings on proof"

const trip: TripFile = {
  offices: [Period.of("2026-01-01", "2026-12-31")],
  destination: "outsideDistrict",
  approvedOn: day("2026-05-10"),
  kilometres: 43,
  fare: Money.cents(12_30),
  isProven: true
}

/** Trips on 10 May 2026, by car unless `by` says otherwise. */
export const travelExamples: ReadonlyArray<{
  readonly name: string
  readonly source: string
  readonly rules: TravelRules
  readonly by?: "ticket"
  readonly trip: TripFile
  readonly expected: object
}> = [
  { name: "43 kilometres", source: boerde, rules: outOfCounty, trip, expected: granted(15_05) },
  {
    name: "no kilometre",
    source: boerde,
    rules: outOfCounty,
    trip: { ...trip, kilometres: 0 },
    expected: granted(0)
  },
  {
    name: "tickets shown",
    source: boerde,
    rules: outOfCounty,
    by: "ticket",
    trip,
    expected: granted(12_30)
  },
  {
    name: "tickets not shown",
    source: boerde,
    rules: outOfCounty,
    by: "ticket",
    trip: { ...trip, isProven: false },
    expected: refused("FareProven")
  },
  {
    name: "a fare not known",
    source: "unknown is not no",
    rules: outOfCounty,
    by: "ticket",
    trip: (({ fare: _forgotten, ...rest }) => rest)(trip),
    expected: undetermined("FareProven")
  },
  {
    name: "kilometres not known",
    source: "unknown is not no",
    rules: outOfCounty,
    trip: (({ kilometres: _forgotten, ...rest }) => rest)(trip),
    expected: undetermined("MileageStated")
  },
  {
    name: "approved the day after",
    source: boerde,
    rules: outOfCounty,
    trip: { ...trip, approvedOn: day("2026-05-11") },
    expected: refused("TripApproved")
  },
  {
    name: "approval refused, within the county",
    source: "house: every reason",
    rules: outOfCounty,
    trip: { ...trip, approvedOn: null, destination: "elsewhereInDistrict" },
    expected: refused("TripCovered", "TripApproved")
  },
  ...(["placeOfDuty", "placeOfResidence", "elsewhereInDistrict", "outsideDistrict"] as const).map((destination) => ({
    name: `to ${destination}, where duty and residence are left out`,
    source: bitterfeld,
    rules: { ...outOfCounty, scope: confirmed("outsideDutyAndResidence" as const) },
    trip: { ...trip, destination },
    expected: destination.startsWith("place") ? refused("TripCovered") : granted(15_05)
  })),
  {
    name: "any trip",
    source: "Stendal, statute paper for 2020: refund on proof",
    rules: { ...outOfCounty, scope: confirmed("anyTrip") },
    trip: { ...trip, destination: "placeOfDuty" },
    expected: granted(15_05)
  },
  {
    name: "no trip at all",
    source: "a statute that refunds none, invented for the example",
    rules: noTravel,
    trip: {},
    expected: refused("TripCovered")
  },
  {
    name: "a rate nobody has read",
    source: "Stendal: refund on proof, no rate read",
    rules: { ...outOfCounty, mileageRate: [open] },
    trip,
    expected: undetermined("MileageStated")
  },
  {
    name: "tickets do not wait for the rate",
    source: "Stendal: refund on proof, no rate read",
    rules: { ...outOfCounty, mileageRate: [open] },
    by: "ticket",
    trip,
    expected: granted(12_30)
  },
  ...[
    ["2026-05-10", "2026-05-10"],
    ["2026-05-11", "2026-12-31"],
    ["2026-01-01", "2026-05-09"]
  ].map(([from = "", to = ""]) => ({
    name: `in office ${from} to ${to}`,
    source: boerde,
    rules: outOfCounty,
    trip: { ...trip, offices: [Period.of(from, to)] },
    expected: from === to ? granted(15_05) : refused("OfficeHeld")
  })),
  {
    name: "a scope merely inferred warns",
    source: "Halle and others: not stated",
    rules: { ...outOfCounty, scope: inferred("outsideDistrict" as const) },
    trip: { ...trip, destination: "placeOfDuty" },
    expected: granted(15_05, "TripCovered")
  }
]

const loss: LossFile = { offices: [Period.of("2026-01-01")], loss: Money.cents(80_00), isProven: true }

/** Earnings lost on 10 May 2026. */
export const lossExamples: ReadonlyArray<{
  readonly name: string
  readonly source: string
  readonly rules: LossOfEarningsRules
  readonly loss: LossFile
  readonly expected: object
}> = [
  { name: "proven", source: stendal, rules: onProof, loss, expected: granted(80_00) },
  {
    name: "not proven",
    source: stendal,
    rules: onProof,
    loss: { ...loss, isProven: false },
    expected: refused("LossProven")
  },
  {
    name: "how much is not known",
    source: "unknown is not no",
    rules: onProof,
    loss: (({ loss: _forgotten, ...rest }) => rest)(loss),
    expected: undetermined("LossProven")
  },
  ...[79_99, 80_00, 80_01].map((cap) => ({
    name: `80 € under ${cap} cents a day`,
    source: "a statute's other choice, invented for the example",
    rules: { ...onProof, dailyCap: confirmed(Money.cents(cap)) },
    loss,
    expected: granted(Math.min(cap, 80_00))
  })),
  {
    name: "a cap merely inferred does not cut",
    source: "no source read says so",
    rules: { ...onProof, dailyCap: inferred(Money.cents(1)) },
    loss,
    expected: granted(80_00, "LossCapStated")
  },
  {
    name: "not refunded at all",
    source: "a statute that refunds none, invented for the example",
    rules: noLoss,
    loss,
    expected: refused("LossRefunded")
  },
  {
    name: "out of office",
    source: stendal,
    rules: onProof,
    loss: { ...loss, offices: [] },
    expected: refused("OfficeHeld")
  }
]
