/** Stadt Dorsten pays no allowance: which exemption would apply, nobody has had to read. */
import { CivilDate, type Statement } from "@lotsenwerk/domain"
import { germany } from "../germany/index.ts"
import { silent } from "./sources.ts"

const unread = [
  { from: CivilDate.of("2013-01-01"), unit: "choice", source: silent, verification: "open" }
] as const satisfies Statement.StatementRules["firstExemption"]

/** Federal figures are the same; what is the town's to choose is open. */
export const statement: Statement.StatementRules = { ...germany, firstExemption: unread, remainder: unread }
