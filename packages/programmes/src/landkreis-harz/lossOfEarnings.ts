/** What Landkreis Harz says of earnings lost: nothing that was read. */
import { CivilDate, type Reimbursement } from "@lotsenwerk/domain"
import { practice } from "./sources.ts"

const open = { from: CivilDate.of("2016-01-01"), source: practice, verification: "open" } as const

/** Whether they are refunded, and how, is not known. */
export const lossOfEarnings: Reimbursement.LossOfEarningsRules = {
  appointment: [{ ...open, unit: "requirement" }],
  refund: [{ ...open, unit: "choice" }],
  proof: [{ ...open, unit: "requirement" }],
  dailyCap: [{ ...open, unit: "cents per day" }]
}
