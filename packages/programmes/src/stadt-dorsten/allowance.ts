/** Stadt Dorsten names no allowance. */
import { type Allowance, CivilDate } from "@lotsenwerk/domain"
import { course2024, silent } from "./sources.ts"

const from = CivilDate.of("2016-01-01")
const open = { from, source: silent, verification: "open" } as const

/** None, as far as its silence tells; every further rule is open. */
export const allowance: Allowance.AllowanceRules = {
  model: [
    {
      from,
      unit: "choice",
      source: course2024,
      doubt: "Die Stadt nennt keine Aufwandsentschädigung; dass es keine gibt, ist daraus geschlossen.",
      verification: "inferred",
      value: "none"
    }
  ],
  appointment: [{ ...open, unit: "requirement" }],
  interruption: [{ ...open, unit: "choice" }],
  report: [{ ...open, unit: "requirement" }],
  timing: [{ ...open, unit: "choice" }],
  monthlyRate: [{ ...open, unit: "cents per guide and calendar month" }],
  partialMonth: [{ ...open, unit: "choice" }],
  cap: [{ ...open, unit: "cents per guide and calendar month" }]
}
