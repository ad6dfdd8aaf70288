/** What the Federation lays down for every programme alike; a programme adds how its own allowance is treated. */
import type { Statement } from "@lotsenwerk/domain"
import { benefits } from "./benefits.ts"
import { incomeTax } from "./incomeTax.ts"
import { taxNotice } from "./taxNotice.ts"

/** Tax, the notice to the tax office and the limits of four benefits. */
export const germany: Omit<Statement.StatementRules, "firstExemption" | "remainder"> = {
  ...incomeTax,
  ...taxNotice,
  ...benefits
}
