/** When and how much Stadt Dorsten deploys its guides: nothing that was read. */
import { CivilDate, type Deployment } from "@lotsenwerk/domain"
import { silent } from "./sources.ts"

const open = { from: CivilDate.of("2016-01-01"), source: silent, verification: "open" } as const

/** Neither an office nor a cap is stated anywhere that was read. */
export const deployment: Deployment.DeploymentRules = {
  appointment: [{ ...open, unit: "requirement" }],
  interruption: [{ ...open, unit: "requirement" }],
  perYear: [{ ...open, unit: "hours per calendar year" }],
  perWeek: [{ ...open, unit: "hours per week on average" }],
  deployments: [{ ...open, unit: "deployments per calendar year" }]
}
