/** What is claimed beside the allowance: a trip, earnings lost. A fact not yet known is absent. */
import * as Schema from "effect/Schema"
import { CivilDate } from "../CivilDate.ts"
import { Cents } from "../Money.ts"
import { Period } from "../Period.ts"

/** As what money is paid: one pay type is never hidden in another. @term Lohnart, Zahlungsart */
export const PayType = Schema.Literals(["allowance", "travel", "lossOfEarnings"])
export type PayType = typeof PayType.Type

/** Where a trip leads, seen from the place of duty and of residence. */
export const Destination = Schema.Literals([
  "placeOfDuty",
  "placeOfResidence",
  "elsewhereInDistrict",
  "outsideDistrict"
])
export type Destination = typeof Destination.Type

const office = {
  /** The days in office. */
  offices: Schema.optionalKey(Schema.Array(Period))
}

/** The facts about one trip, by car or by public transport. @term Dienstreise */
export const TripFile = Schema.Struct({
  ...office,
  destination: Schema.optionalKey(Destination),
  /** When the office approved it; `null` when it did not. */
  approvedOn: Schema.optionalKey(Schema.NullOr(CivilDate)),
  /** @unit whole kilometres there and back */
  kilometres: Schema.optionalKey(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 10_000 }))),
  /** What the tickets cost. */
  fare: Schema.optionalKey(Cents),
  /** Whether the tickets were shown. */
  isProven: Schema.optionalKey(Schema.Boolean)
})
export interface TripFile extends Schema.Schema.Type<typeof TripFile> {}

/** The facts about earnings lost on one day. @term Verdienstausfall */
export const LossFile = Schema.Struct({
  ...office,
  loss: Schema.optionalKey(Cents),
  /** Whether the employer's paper was shown. */
  isProven: Schema.optionalKey(Schema.Boolean)
})
export interface LossFile extends Schema.Schema.Type<typeof LossFile> {}
