/** What funds the Musterkreis: a directive that does not exist either. */
import { type Funding, Money } from "@lotsenwerk/domain"
import { laidDown, silent } from "./statute.ts"

/** Ninety percent of allowances, courses and supervision, by 30 September of the year before; travel is not said. */
export const funding: Funding.FundingRules = {
  grant: laidDown("choice", "grant"),
  applicants: laidDown("list", ["district"]),
  grantingBody: laidDown("choice", "Musterverwaltungsamt"),
  grantPeriod: laidDown("choice", "calendarYear"),
  statute: laidDown("requirement", "required"),
  careConcept: laidDown("requirement", "required"),
  honouring: laidDown("requirement", "waived"),
  publicity: laidDown("requirement", "required"),
  applicationDue: laidDown("day of the year before", "09-30"),
  allowanceCosts: laidDown("choice", "eligible"),
  travelCosts: silent("choice"),
  lossOfEarningsCosts: laidDown("choice", "excluded"),
  supervisionCosts: laidDown("choice", "eligible"),
  trainingCosts: laidDown("choice", "eligible"),
  materialsCosts: laidDown("choice", "excluded"),
  insuranceCosts: laidDown("choice", "excluded"),
  staffCosts: laidDown("choice", "excluded"),
  fundedShare: laidDown("percent of eligible costs", 90),
  baseAmount: laidDown("cents per grant year", Money.cents(10_000_00)),
  distribution: laidDown("choice", "admissionQuota"),
  rounding: laidDown("choice", "down"),
  proofDue: laidDown("months", 3),
  proofParts: laidDown("list", ["statement", "vouchers"]),
  retention: laidDown("years", 10)
}
