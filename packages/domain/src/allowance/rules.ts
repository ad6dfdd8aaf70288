/** What a programme lays down about the monthly allowance; every number dated, none written elsewhere. */
import * as Schema from "effect/Schema"
import * as Dated from "../Dated.ts"
import { Cents } from "../Money.ts"

const requirement = Dated.Dated(Schema.Literals(["required", "waived"]))

/** The statute of one municipality under the directive that funds it. */
export const AllowanceRules = Schema.Struct({
  /** Whether and how an allowance is paid. @source the municipality's statute or announcement */
  model: Dated.Dated(Schema.Literals(["flatMonth", "none"])),
  /** In office on at least one day of the month. @source the municipality's announcement; § 35 KVG LSA */
  appointment: requirement,
  /** What a month wholly without service is worth. @source no source read says so */
  interruption: Dated.Dated(Schema.Literals(["paid", "unpaid"])),
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
