/** What Stadt Dorsten says of travel: nothing that was read. */
import { CivilDate, type Reimbursement } from "@lotsenwerk/domain"
import { silent } from "./sources.ts"

const open = { from: CivilDate.of("2016-01-01"), source: silent, verification: "open" } as const

/** Whether trips are refunded, and how, is not known. */
export const travel: Reimbursement.TravelRules = {
  appointment: [{ ...open, unit: "requirement" }],
  scope: [{ ...open, unit: "choice" }],
  approval: [{ ...open, unit: "requirement" }],
  mileageRate: [{ ...open, unit: "cents per kilometre" }],
  proof: [{ ...open, unit: "requirement" }]
}
