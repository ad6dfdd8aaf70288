/** What Landkreis Harz says of travel: nothing that was read. */
import { CivilDate, type Reimbursement } from "@lotsenwerk/domain"
import { practice } from "./sources.ts"

const open = { from: CivilDate.of("2016-01-01"), source: practice, verification: "open" } as const

/** Whether trips are refunded, and how, is not known. */
export const travel: Reimbursement.TravelRules = {
  appointment: [{ ...open, unit: "requirement" }],
  scope: [{ ...open, unit: "choice" }],
  approval: [{ ...open, unit: "requirement" }],
  mileageRate: [{ ...open, unit: "cents per kilometre" }],
  proof: [{ ...open, unit: "requirement" }]
}
