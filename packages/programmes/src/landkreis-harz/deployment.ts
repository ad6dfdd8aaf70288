/** When and how much Landkreis Harz deploys its guides. */
import { CivilDate, type Deployment } from "@lotsenwerk/domain"
import { kvg30 } from "../sachsen-anhalt/sources.ts"
import { practice } from "./sources.ts"

const from = CivilDate.of("2016-01-01")
const uncapped = {
  from,
  source: practice,
  doubt: "Der Landkreis nennt keine Obergrenze; daraus ist geschlossen, dass es keine gibt.",
  verification: "inferred",
  value: "waived"
} as const

/** Whoever is in office, as the Land's municipal law has it; no cap is stated. */
export const deployment: Deployment.DeploymentRules = {
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
}
