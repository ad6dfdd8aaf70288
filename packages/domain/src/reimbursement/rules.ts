/** What a programme refunds beside the allowance; every value dated. */
import * as Schema from "effect/Schema"
import * as Dated from "../Dated.ts"
import { Cents } from "../Money.ts"

const requirement = Dated.Dated(Schema.Literals(["required", "waived"]))
const waivableCents = Dated.Dated(Schema.Union([Cents, Schema.Literal("waived")]))

/** Trips of one municipality's guides. @term Fahrtkosten, Reisekosten */
export const TravelRules = Schema.Struct({
  /** In office on the day of the trip. @source the municipality's statute */
  appointment: requirement,
  /**
   * Which trips count: none, those out of the county, those off the places of duty and residence, any.
   *
   * @source Börde, 1st amending statute; Anhalt-Bitterfeld, notice; Stendal, statute paper; read 2026-11-22
   */
  scope: Dated.Dated(Schema.Literals(["none", "outsideDistrict", "outsideDutyAndResidence", "anyTrip"])),
  /** Approved beforehand, trip by trip. @source Börde, 1st amending statute, read 2026-11-22 */
  approval: requirement,
  /**
   * For each kilometre by car.
   *
   * @term Kilometersatz
   * @unit euro cents per kilometre
   * @source Börde, 1st amending statute: 0.35 €, read 2026-11-22
   */
  mileageRate: waivableCents,
  /** Tickets of public transport are shown. @source Börde, 1st amending statute; Stendal, statute paper */
  proof: requirement
})
export interface TravelRules extends Schema.Schema.Type<typeof TravelRules> {}

/** Earnings that one municipality's guides lose. @term Verdienstausfall */
export const LossOfEarningsRules = Schema.Struct({
  /** In office on the day. @source the municipality's statute */
  appointment: requirement,
  /** Whether it is refunded at all. @source Stendal, statute paper for 2020, read 2026-11-22 */
  refund: Dated.Dated(Schema.Literals(["provided", "none"])),
  /** The loss is shown, not estimated. @source Stendal, statute paper for 2020, read 2026-11-22 */
  proof: requirement,
  /** The most for a day. @unit euro cents per day @source no source read says so */
  dailyCap: waivableCents
})
export interface LossOfEarningsRules extends Schema.Schema.Type<typeof LossOfEarningsRules> {}
