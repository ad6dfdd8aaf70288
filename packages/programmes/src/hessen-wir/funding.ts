/** The directive of the Land: grant, application, proof of use. */
import type { Funding } from "@lotsenwerk/domain"
import { unstatedFunding } from "../unstatedFunding.ts"
import { concluded, since2021 } from "./directive.ts"
import { accounts, application, directive, guidance, qualification, silent } from "./sources.ts"

/** The use is proved three months after the measure ends. */
export const funding: Funding.FundingRules = {
  ...unstatedFunding(silent),
  grant: since2021("choice", directive, "grant"),
  allowanceCosts: since2021("choice", guidance, "eligible"),
  trainingCosts: since2021("choice", qualification, "eligible"),
  applicationDue: concluded(
    "day of the year before",
    application,
    "Der Tag ist als Beispiel genannt; dass er jedes Jahr gilt, ist daraus geschlossen.",
    "12-31"
  ),
  proofDue: since2021("months", accounts, 3)
}
