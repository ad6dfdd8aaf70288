/** Stadt Dorsten names no grant. */
import { CivilDate, type Funding } from "@lotsenwerk/domain"
import { unstatedFunding } from "../unstatedFunding.ts"
import { course2024, silent } from "./sources.ts"

/** None, as far as its silence tells; every further rule is open. */
export const funding: Funding.FundingRules = {
  ...unstatedFunding(silent),
  grant: [
    {
      from: CivilDate.of("2016-01-01"),
      unit: "choice",
      source: course2024,
      doubt:
        "Stadt und Kirche tragen das Programm; eine Zuwendung wird nicht genannt. Dass es keine gibt, ist daraus geschlossen.",
      verification: "inferred",
      value: "none"
    }
  ]
}
