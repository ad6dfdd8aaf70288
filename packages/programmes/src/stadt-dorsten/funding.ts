/** Stadt Dorsten names no grant. */
import { CivilDate, type Funding } from "@lotsenwerk/domain"
import { course2024, silent } from "./sources.ts"

const from = CivilDate.of("2016-01-01")
const open = { from, source: silent, verification: "open" } as const
const choice = [{ ...open, unit: "choice" }] as const
const requirement = [{ ...open, unit: "requirement" }] as const

/** None, as far as its silence tells; every further rule is open. */
export const funding: Funding.FundingRules = {
  grant: [
    {
      from,
      unit: "choice",
      source: course2024,
      doubt:
        "Stadt und Kirche tragen das Programm; eine Zuwendung wird nicht genannt. Dass es keine gibt, ist daraus geschlossen.",
      verification: "inferred",
      value: "none"
    }
  ],
  applicants: [{ ...open, unit: "list" }],
  grantingBody: choice,
  grantPeriod: choice,
  statute: requirement,
  careConcept: requirement,
  honouring: requirement,
  publicity: requirement,
  applicationDue: [{ ...open, unit: "day of the year before" }],
  allowanceCosts: choice,
  travelCosts: choice,
  lossOfEarningsCosts: choice,
  supervisionCosts: choice,
  trainingCosts: choice,
  materialsCosts: choice,
  insuranceCosts: choice,
  staffCosts: choice,
  fundedShare: [{ ...open, unit: "percent of eligible costs" }],
  baseAmount: [{ ...open, unit: "cents per grant year" }],
  distribution: choice,
  rounding: choice,
  proofDue: [{ ...open, unit: "months" }],
  proofParts: [{ ...open, unit: "list" }],
  retention: [{ ...open, unit: "years" }]
}
