/** How Landkreis Börde keeps a directory current: nothing that was read. */
import { CivilDate, type Directory } from "@lotsenwerk/domain"
import { silent } from "./sources.ts"

const open = { from: CivilDate.of("2016-01-01"), source: silent, verification: "open" } as const

/** Neither a directory nor how often it is looked at is stated anywhere that was read. */
export const directory: Directory.DirectoryRules = {
  reporting: [{ ...open, unit: "choice" }],
  changes: [{ ...open, unit: "requirement" }],
  review: [{ ...open, unit: "months" }],
  confirmation: [{ ...open, unit: "months" }],
  notice: [{ ...open, unit: "days" }]
}
