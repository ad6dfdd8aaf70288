/** The Land's directive, as far as it could be read: the same for every county and independent city. */
import type { Funding } from "@lotsenwerk/domain"
import { costs } from "./costs.ts"
import { key, proof } from "./key.ts"
import { terms } from "./terms.ts"

/** The directive of Sachsen-Anhalt about volunteer guides; its cap stands with the allowance. */
export const funding: Funding.FundingRules = { ...terms, ...costs, ...key, ...proof }
