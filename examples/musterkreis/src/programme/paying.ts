/** What the Musterkreis pays beside the month, and on what conditions. */
import { type Allowance, Money, type Reimbursement } from "@lotsenwerk/domain"
import { laidDown } from "./statute.ts"

/** Neither hours nor deployments. */
export const activityAllowance: Allowance.ActivityRules = {
  activityRate: laidDown("cents per hour", "waived"),
  furtherHour: laidDown("cents per hour", "waived"),
  hourBegun: laidDown("choice", "waived"),
  yearlyHours: laidDown("hours per calendar year", "waived"),
  monthlyCap: laidDown("cents per guide and calendar month", "waived"),
  yearlyCap: laidDown("cents per guide and calendar year", "waived")
}

/** No meeting and no module is a condition of being paid. */
export const paymentDuties: Allowance.PaymentDutyRules = {
  exchange: laidDown("requirement", "waived"),
  advancedTraining: laidDown("requirement", "waived")
}

/** Trips out of the county, approved one by one: 0.30 € a kilometre, or tickets shown. */
export const travel: Reimbursement.TravelRules = {
  appointment: laidDown("requirement", "required"),
  scope: laidDown("choice", "outsideDistrict"),
  approval: laidDown("requirement", "required"),
  mileageRate: laidDown("cents per kilometre", Money.cents(30)),
  proof: laidDown("requirement", "required")
}

/** No earnings lost are refunded. */
export const lossOfEarnings: Reimbursement.LossOfEarningsRules = {
  appointment: laidDown("requirement", "required"),
  refund: laidDown("choice", "none"),
  proof: laidDown("requirement", "required"),
  dailyCap: laidDown("cents per day", "waived")
}
