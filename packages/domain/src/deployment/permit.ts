/** Whether a guide may be deployed at all: the papers of eligibility and the caps of deployment, asked together. */
import type { CivilDate } from "../CivilDate.ts"
import * as Decision from "../Decision.ts"
import * as Eligibility from "../eligibility/index.ts"
import type { DeploymentCondition } from "./conditions.ts"
import { day, decide, explain } from "./decide.ts"
import type { DeploymentDay } from "./hours.ts"
import type { DeploymentFile } from "./model.ts"
import type { DeploymentRules } from "./rules.ts"

/** The rules of both questions, as a programme has them. */
export interface DeploymentGates {
  readonly eligibility: Eligibility.EligibilityRules
  readonly deployment: DeploymentRules
}

/** Both questions opened on the day of the deployment. */
export interface PermitDay {
  readonly eligibility: Eligibility.EligibilityDay
  readonly deployment: DeploymentDay
}

/** Looks up the rules of both questions for the day of the deployment: a certificate may have run out since the appointment. */
export const permitDay = (gates: DeploymentGates, on: CivilDate): PermitDay => ({
  eligibility: Eligibility.day(gates.eligibility, on),
  deployment: day(gates.deployment, on)
})

/**
 * Decides whether a guide may be deployed on a day, papers and caps asked.
 *
 * @refuses every condition that binds, of eligibility and deployment together
 */
export const permit = (
  law: PermitDay,
  papers: Eligibility.PersonFile,
  file: DeploymentFile
): Decision.Decision<CivilDate, Eligibility.EligibilityCondition | DeploymentCondition> =>
  Decision.both(Eligibility.decide(law.eligibility, papers), decide(law.deployment, file))

/** Gives the decision with the full ground of every condition. */
export const explainPermit = (
  law: PermitDay,
  papers: Eligibility.PersonFile,
  file: DeploymentFile
): Decision.Explained<CivilDate, Eligibility.EligibilityCondition | DeploymentCondition> => ({
  on: law.deployment.on,
  decision: permit(law, papers, file),
  grounds: [...Eligibility.explain(law.eligibility, papers).grounds, ...explain(law.deployment, file).grounds]
})
