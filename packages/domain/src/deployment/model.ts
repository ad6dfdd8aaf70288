/** What guides are asked to do, and what is known of a guide who may do it. A fact not yet known is absent. */
import * as Schema from "effect/Schema"
import { CivilDate } from "../CivilDate.ts"
import { Period } from "../Period.ts"

const minutes = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1440 }))

/**
 * One event of help, done or agreed: when and how long, never for whom.
 *
 * @term Einsatz
 * @unit minutes
 */
export const Deployment = Schema.Struct({ on: CivilDate, minutes })
export interface Deployment extends Schema.Schema.Type<typeof Deployment> {}

/** As what somebody is deployed: `coordinating` guides look after other guides, too. @term koordinierende Lotsin, koordinierender Lotse */
export const DeploymentRole = Schema.Literals(["guide", "coordinating"])
export type DeploymentRole = typeof DeploymentRole.Type

/** The dated facts about one guide, and how long the deployment in question would last. */
export const DeploymentFile = Schema.Struct({
  role: Schema.optionalKey(DeploymentRole),
  /** The days in office, and the days of them without service. */
  services: Schema.optionalKey(Schema.Array(Schema.Struct({ office: Period, interruptions: Schema.Array(Period) }))),
  /** Everything done or agreed in the calendar year, beside the deployment in question. */
  deployments: Schema.optionalKey(Schema.Array(Deployment)),
  /** How long the deployment in question would last. */
  minutes: Schema.optionalKey(minutes)
})
export interface DeploymentFile extends Schema.Schema.Type<typeof DeploymentFile> {}
