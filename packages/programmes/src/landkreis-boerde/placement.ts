/** Which papers Landkreis Börde asks for at a place of deployment: the law of the Federation; what the office itself asks is not known. */
import { CivilDate, type Placement } from "@lotsenwerk/domain"
import { placement as federal } from "../germany/placement.ts"
import { silent } from "./sources.ts"

const open = { from: CivilDate.of("2016-01-01"), source: silent, verification: "open" } as const

/** The law as far as it was read; a policy of its own nobody has read. */
export const placement: Placement.PlacementRules = {
  ...federal,
  minors: [{ ...open, unit: "choice" }],
  adultsInCare: [{ ...open, unit: "requirement" }]
}
