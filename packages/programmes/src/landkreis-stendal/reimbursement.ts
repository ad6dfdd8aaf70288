/** What Landkreis Stendal refunds beside the allowance: trips and earnings lost, both on proof. */
import type { Reimbursement } from "@lotsenwerk/domain"
import { unstated } from "../unstated.ts"
import { silent } from "./sources.ts"
import { ofItsYears } from "./statute.ts"

const { travel: anyTravel, lossOfEarnings: anyLoss } = unstated(silent)

/** On proof; which trips, and how much for a kilometre, was not read. */
export const travel: Reimbursement.TravelRules = { ...anyTravel, proof: ofItsYears("requirement", "required") }

/** On proof; the most for a day was not read. @term Verdienstausfall */
export const lossOfEarnings: Reimbursement.LossOfEarningsRules = {
  ...anyLoss,
  refund: ofItsYears("choice", "provided"),
  proof: ofItsYears("requirement", "required")
}
