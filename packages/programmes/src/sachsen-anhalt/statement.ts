/** How a county's allowance by statute is treated: § 3 Nr. 12 EStG first. */
import type { Statement } from "@lotsenwerk/domain"
import { germany } from "../germany/index.ts"
import { estg3 } from "../germany/taxSources.ts"
import { versions } from "../germany/versions.ts"

/** The same for every county that pays by a statute under § 35 KVG LSA. */
export const statement: Statement.StatementRules = {
  ...germany,
  firstExemption: versions("choice", {
    from: "2013-01-01",
    verification: "inferred",
    source: estg3,
    doubt: "Dass Integrationslotsen öffentliche Dienste leisten, ist angenommen; verbindlich antwortet das Finanzamt.",
    value: "publicPurse"
  }),
  remainder: versions("choice", {
    from: "2013-01-01",
    verification: "inferred",
    source: estg3,
    doubt: "Ob ein Rest unter § 3 Nr. 26 EStG fällt, ist nicht entschieden; angenommen ist, dass er zu versteuern ist.",
    value: "taxable"
  })
}
