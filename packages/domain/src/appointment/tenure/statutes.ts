/** What offices hang on, for examples: grounds as in Burgenlandkreis, a limit of pay as in Köthen, nothing at all. */
import { confirmed } from "../../examples.ts"
import type { TenureRules } from "./rules.ts"

/** Nothing is asked of an office once it is held. */
export const untouched: TenureRules = {
  inactivityMonths: confirmed("waived"),
  inactivityEffect: confirmed("waived"),
  inactivityPause: confirmed("waived"),
  performance: confirmed("waived"),
  fitness: confirmed("waived"),
  subjectToFunding: confirmed("waived"),
  revocable: confirmed("waived")
}

/** Three months without activity, poor work and lacking fitness are grounds; the office can be taken back at any time. */
export const revocable: TenureRules = {
  ...untouched,
  inactivityMonths: confirmed(3),
  inactivityEffect: confirmed("groundForRevocation"),
  inactivityPause: confirmed("excused"),
  performance: confirmed("required"),
  fitness: confirmed("required"),
  revocable: confirmed("atAnyTime")
}

/** The flat sum lapses for the time beyond three months. */
export const lapsing: TenureRules = { ...revocable, inactivityEffect: confirmed("stopsBeyondLimit") }

/** The same as in Burgenlandkreis, and the Land must pay. */
export const funded: TenureRules = { ...revocable, subjectToFunding: confirmed("required") }
