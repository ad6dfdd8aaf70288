/** Statutes for the examples of refunds. */
import { confirmed } from "../examples.ts"
import * as Money from "../Money.ts"
import type { LossOfEarningsRules, TravelRules } from "./rules.ts"

/** Trips out of the county, approved one by one: 0.35 € a kilometre, or tickets shown. */
export const outOfCounty: TravelRules = {
  appointment: confirmed("required"),
  scope: confirmed("outsideDistrict"),
  approval: confirmed("required"),
  mileageRate: confirmed(Money.cents(35)),
  proof: confirmed("required")
}

/** No trip at all. */
export const noTravel: TravelRules = { ...outOfCounty, scope: confirmed("none") }

/** Earnings lost, on proof, without a cap. */
export const onProof: LossOfEarningsRules = {
  appointment: confirmed("required"),
  refund: confirmed("provided"),
  proof: confirmed("required"),
  dailyCap: confirmed("waived")
}

/** No earnings lost are refunded. */
export const noLoss: LossOfEarningsRules = { ...onProof, refund: confirmed("none") }
