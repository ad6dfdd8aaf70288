/** What follows from the rules and a guide's year. */
import { type Person, servicesOf } from "../appointment/index.ts"
import type { CivilDate } from "../CivilDate.ts"
import * as Decision from "../Decision.ts"
import { type DeploymentCondition, question } from "./conditions.ts"
import type { DeploymentDay } from "./hours.ts"
import type { DeploymentFile } from "./model.ts"
import type { DeploymentRules } from "./rules.ts"

/** Looks up the rules for the day of the deployment in question. */
export const day = (dated: DeploymentRules, on: CivilDate): DeploymentDay => Decision.open(question, dated, on)

/** The file of a person with a role, and with everything that was done or agreed in the year. */
export const deploymentFile = (
  { appointments }: Pick<Person, "appointments">,
  known: Pick<DeploymentFile, "role" | "deployments" | "minutes">
): DeploymentFile => ({ ...known, services: servicesOf(appointments) })

/**
 * Decides whether a guide may take on a deployment on a day.
 *
 * @refuses HoldsOffice, WithinYearlyHours and whatever else the programme binds; what is merely inferred is doubted
 * @example
 * ```ts
 * const rule = { from: "2024-01-01", source: landkreisHarz.allowance.monthlyRate[0].source, verification: "confirmed" }
 * const waived = [{ ...rule, unit: "requirement", value: "waived" }]
 * const perYear = [{ ...rule, unit: "hours per calendar year", value: { guide: 276 } }]
 * const rules = { appointment: waived, interruption: waived, perYear, perWeek: waived, deployments: waived }
 * const law = Deployment.day(rules, CivilDate.of("2026-11-02"))
 * const done = [{ on: CivilDate.of("2026-03-02"), minutes: 275 * 60 }]
 * const file = { role: "guide", services: [], deployments: done }
 * Deployment.decide(law, { ...file, minutes: 60 })._tag // → "Granted"
 * Deployment.decide(law, { ...file, minutes: 61 }).unmet // → ["WithinYearlyHours"]
 * ```
 */
export const decide = (law: DeploymentDay, file: DeploymentFile): Decision.Decision<CivilDate, DeploymentCondition> =>
  Decision.conclude(question, law, file, ({ on }) => on)

/** Gives the decision with the full ground of every condition. */
export const explain = (
  law: DeploymentDay,
  file: DeploymentFile
): Decision.Explained<CivilDate, DeploymentCondition, DeploymentFile> =>
  Decision.explain(question, law, file, ({ on }) => on)
