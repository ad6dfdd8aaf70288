/** What holds in every county of Sachsen-Anhalt alike, and is open where only the county itself could say it. */
import { type Citation, CivilDate, type Programme } from "@lotsenwerk/domain"
import { byMonth } from "../byMonth.ts"
import { obligation } from "../germany/obligation.ts"
import { placement } from "../germany/placement.ts"
import { proposals } from "../germany/proposals.ts"
import { retention as federal } from "../germany/retention.ts"
import { type Silent, unstated } from "../unstated.ts"
import { funding } from "./funding.ts"
import { office } from "./office.ts"
import { retention } from "./retention.ts"
import { kvg30 } from "./sources.ts"
import { statement } from "./statement.ts"

/** Where a county was looked at. */
export interface Looked {
  /** What programmes elsewhere do, where the county itself is silent. */
  readonly practice: Citation
  /** What was read of the county, and does not say it. */
  readonly silent: Citation
}

/** The parts that a county of Sachsen-Anhalt need not state itself. */
export type OfTheLand = Silent &
  Pick<
    Programme.Programme,
    "eligibility" | "training" | "deployment" | "activityAllowance" | "statement" | "funding" | "privacy" | "placement"
  >

const from = CivilDate.of("2016-01-01")

/** The parts of a programme that a county need not state itself: the law where there is some, else open. */
export const county = ({ practice, silent }: Looked): OfTheLand => {
  const open = { from, unit: "requirement", source: silent, verification: "open" } as const
  const uncapped = {
    from,
    source: practice,
    doubt: "Der Landkreis nennt keine Obergrenze; daraus ist geschlossen, dass es keine gibt.",
    verification: "inferred",
    value: "waived"
  } as const
  return {
    ...unstated(silent),
    eligibility: {
      ...office,
      interview: [{ from, unit: "requirement", source: practice, verification: "inferred", value: "required" }],
      minimumAge: [{ ...open, unit: "years" }],
      languages: [{ ...open, unit: "languages" }],
      obligation,
      dataSecrecy: [open],
      agreement: [open],
      pass: [open],
      criminalRecord: [open],
      certificateAge: [{ ...open, unit: "months" }],
      certificateRenewal: [{ ...open, unit: "months" }]
    },
    training: {
      basicTraining: [open],
      recognition: [{ ...open, unit: "choice" }],
      validity: [{ ...open, unit: "months" }]
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
    placement: { ...placement, minors: [{ ...open, unit: "choice" }], adultsInCare: [open] }
  }
}
