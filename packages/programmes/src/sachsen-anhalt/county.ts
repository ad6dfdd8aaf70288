/** What holds in every county of Sachsen-Anhalt alike, and is open where only the county itself could say it. */
import { type Citation, CivilDate } from "@lotsenwerk/domain"
import { byMonth } from "../byMonth.ts"
import { proposals } from "../germany/proposals.ts"
import { retention as federal } from "../germany/retention.ts"
import { type Rules, unstated } from "../unstated.ts"
import { funding } from "./funding.ts"
import { liability } from "./liability.ts"
import { office } from "./office.ts"
import { retention } from "./retention.ts"
import { kvg30 } from "./sources.ts"
import { statement } from "./statement.ts"
import { tenure } from "./tenure.ts"

/** Where a county was looked at. */
export interface Looked {
  /** What programmes elsewhere do, where the county itself is silent. */
  readonly practice: Citation
  /** What was read of the county, and does not say it. */
  readonly silent: Citation
}

const from = CivilDate.of("2016-01-01")

/** The rules of a county before its own are laid over them: the law of the Land where there is some, else open. */
export const county = ({ practice, silent }: Looked): Rules => {
  const open = unstated(silent)
  const uncapped = {
    from,
    source: practice,
    doubt: "Der Landkreis nennt keine Obergrenze; daraus ist geschlossen, dass es keine gibt.",
    verification: "inferred",
    value: "waived"
  } as const
  return {
    ...open,
    eligibility: {
      ...open.eligibility,
      ...office,
      interview: [{ from, unit: "requirement", source: practice, verification: "inferred", value: "required" }]
    },
    deployment: {
      appointment: [
        {
          from,
          unit: "requirement",
          source: kvg30,
          doubt: "Änderungen des Gesetzes nach 2024 sind nicht geprüft.",
          verification: "secondary",
          value: "required"
        }
      ],
      interruption: [{ from, unit: "requirement", source: practice, verification: "inferred", value: "required" }],
      perYear: [{ ...uncapped, unit: "hours per calendar year" }],
      perWeek: [{ ...uncapped, unit: "hours per week on average" }],
      deployments: [{ ...uncapped, unit: "deployments per calendar year" }]
    },
    activityAllowance: byMonth,
    statement,
    funding,
    privacy: { ...retention, ...federal, ...proposals },
    tenure: tenure(silent),
    liability
  }
}
