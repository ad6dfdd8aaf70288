/** A funding directive of which nothing was read. */
import { type Citation, CivilDate, type Funding } from "@lotsenwerk/domain"

/** Every rule of a directive, open. @param source where it was looked for */
export const unstatedFunding = (source: Citation): Funding.FundingRules => {
  const open = { from: CivilDate.of("2016-01-01"), source, verification: "open" } as const
  const choice = [{ ...open, unit: "choice" }] as const
  const requirement = [{ ...open, unit: "requirement" }] as const
  return {
    grant: choice,
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
}
