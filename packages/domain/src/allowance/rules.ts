/** What a programme lays down about the allowance; every number dated, none written elsewhere. */
import * as Schema from "effect/Schema"
import * as Dated from "../Dated.ts"
import { Cents } from "../Money.ts"

const requirement = Dated.Dated(Schema.Literals(["required", "waived"]))

const count = (most: number) => Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: most }))
const waivable = <A>(value: Schema.Codec<A, unknown>) => Dated.Dated(Schema.Union([value, Schema.Literal("waived")]))

/** The statute of one municipality under the directive that funds it. */
export const AllowanceRules = Schema.Struct({
  /** Whether and how an allowance is paid. @source the municipality's statute or announcement */
  model: Dated.Dated(Schema.Literals(["flatMonth", "hourly", "perDeployment", "none"])),
  /** In office on at least one day of the month. @source the municipality's announcement; § 35 KVG LSA */
  appointment: requirement,
  /**
   * What a month wholly without service is worth: all, nothing, or all for so many months of a break.
   *
   * @unit months
   * @source Köthen 29.10.2024, a typical statute: what lies beyond three months without service lapses
   */
  interruption: Dated.Dated(Schema.Union([Schema.Literals(["paid", "unpaid"]), count(120)])),
  /** The month's activity report was accepted. @source the municipality's statute */
  report: requirement,
  /** In advance, or in arrears when the month is over. @source the municipality's practice */
  timing: Dated.Dated(Schema.Literals(["arrears", "advance"])),
  /**
   * The flat sum for a full month.
   *
   * @term monatliche Pauschale
   * @unit euro cents per guide and calendar month
   * @source the municipality's statute or announcement
   */
  monthlyRate: Dated.Dated(Cents),
  /** A month begun is paid in full, or by days in office, rounded half up. @source the municipality's statute */
  partialMonth: Dated.Dated(Schema.Literals(["full", "byDays"])),
  /**
   * The most a guide receives in a month.
   *
   * @term Höchstbetrag
   * @unit euro cents per guide and calendar month
   * @source the funding directive
   */
  cap: Dated.Dated(Cents)
})
export interface AllowanceRules extends Schema.Schema.Type<typeof AllowanceRules> {}

/** A number of hours for each role; a role that is not named has a guide's. @unit hours */
export const HoursByRole = Schema.Struct({
  guide: count(8784),
  coordinating: Schema.optionalKey(count(8784)),
  carer: Schema.optionalKey(count(8784)),
  languageSponsor: Schema.optionalKey(count(8784))
})
export interface HoursByRole extends Schema.Schema.Type<typeof HoursByRole> {}

/** How hours and deployments are paid, where they are: `model` says which of the two. */
export const ActivityRules = Schema.Struct({
  /**
   * For an hour, or for a deployment with its first hour.
   *
   * @term Stundensatz, Einsatzpauschale
   * @unit euro cents per hour or per deployment
   * @source Hessen, guidance on the allowance: 5 €; Neuss 2012: 12.50 €; read 2026-11-22
   */
  activityRate: waivable(Cents),
  /** For each hour of a deployment after its first. @unit euro cents per hour @source Neuss 2012: 5 €, read 2026-11-22 */
  furtherHour: waivable(Cents),
  /** A further hour begun is paid in full, or by minutes. @source no source read says so */
  hourBegun: Dated.Dated(Schema.Literals(["full", "byMinutes", "waived"])),
  /**
   * The most hours that are paid in a calendar year, taken up in the order of its months.
   *
   * @term Stundenobergrenze
   * @unit hours per guide and calendar year
   * @source Hessen: 276, coordinating guides 414, guidance on the allowance, read 2026-11-22
   * @doubt which cap holds for somebody who changes role within a year; we take the higher one of the month
   */
  yearlyHours: waivable(HoursByRole),
  /** The most in a month. @unit euro cents per guide and calendar month @source Sachsen 2015 knew one: 40 € */
  monthlyCap: waivable(Cents),
  /** The most in a year. @unit euro cents per guide and calendar year @source no source read says so */
  yearlyCap: waivable(Cents)
})
export interface ActivityRules extends Schema.Schema.Type<typeof ActivityRules> {}

/** What a month is paid for only if the guide did it, beside the activity itself. */
export const PaymentDutyRules = Schema.Struct({
  /** Came to the exchange meetings, or was excused. @source Anhalt-Bitterfeld, council minutes: a duty */
  exchange: requirement,
  /** Came to the qualifications, or was excused. @source Anhalt-Bitterfeld, council minutes: a duty */
  advancedTraining: requirement
})
export interface PaymentDutyRules extends Schema.Schema.Type<typeof PaymentDutyRules> {}
