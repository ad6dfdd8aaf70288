/** When and how much a guide may be deployed; every value dated. */
import * as Schema from "effect/Schema"
import * as Dated from "../Dated.ts"

const count = (most: number) => Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: most }))

/** A number of hours for each role; a role that is not named has none that anybody knows. @unit hours */
export const HoursByRole = Schema.Struct({
  guide: Schema.optionalKey(count(8784)),
  coordinating: Schema.optionalKey(count(8784))
})
export interface HoursByRole extends Schema.Schema.Type<typeof HoursByRole> {}

const requirement = Dated.Dated(Schema.Literals(["required", "waived"]))
const hours = Dated.Dated(Schema.Union([HoursByRole, Schema.Literal("waived")]))

/** Service and caps of one municipality. */
export const DeploymentRules = Schema.Struct({
  /** In office on the day. @source § 30 KVG LSA; elsewhere the programme's practice */
  appointment: requirement,
  /** The office not suspended on the day. @source no source read says so */
  interruption: requirement,
  /**
   * The most hours in a calendar year.
   *
   * @term Stundenobergrenze im Jahr
   * @unit hours per calendar year
   * @source Hessen: 276 hours, coordinating guides 414, guidance on the allowance, read 2026-11-22
   */
  perYear: hours,
  /**
   * The most hours in a week, on the average of the weeks in service of a calendar year: weeks may vary.
   *
   * @term Stundenobergrenze im Wochenschnitt
   * @unit hours per week on average
   * @source Hessen: 6 hours, coordinating guides 9, guidance on the allowance, read 2026-11-22
   */
  perWeek: hours,
  /** The most deployments in a calendar year. @unit deployments per calendar year @source no source read says so */
  deployments: Dated.Dated(Schema.Union([count(10_000), Schema.Literal("waived")]))
})
export interface DeploymentRules extends Schema.Schema.Type<typeof DeploymentRules> {}
