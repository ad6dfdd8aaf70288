/** Rules of liability, for examples. */
import { confirmed, inferred } from "../../examples.ts"
import type { LiabilityRules } from "./rules.ts"

/** As in Sachsen-Anhalt: five times the average yearly allowance. */
export const bounded: LiabilityRules = {
  fault: confirmed("intentAndGrossNegligence"),
  subsidiarity: confirmed("required"),
  negligenceCap: confirmed(5),
  averaging: inferred("yearsPaid")
}

/** Every fault, without a bound and before anybody else. */
export const unbounded: LiabilityRules = {
  fault: confirmed("anyFault"),
  subsidiarity: confirmed("waived"),
  negligenceCap: confirmed("waived"),
  averaging: confirmed("yearsPaid")
}
