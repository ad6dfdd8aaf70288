/** What is refunded for a claim: a plain value, its own pay type beside the allowance. */
import type * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import * as Decision from "../Decision.ts"
import * as Money from "../Money.ts"
import {
  type FareDay,
  fareQuestion,
  type LossCondition,
  type LossDay,
  lossQuestion,
  type MileageDay,
  mileageQuestion,
  type TravelCondition
} from "./conditions.ts"
import type { LossFile, TripFile } from "./model.ts"
import type { LossOfEarningsRules, TravelRules } from "./rules.ts"

/** Opens the rules of a trip by car for its day. */
export const mileageDay = (dated: TravelRules, on: CivilDate.CivilDate): MileageDay =>
  Decision.open(mileageQuestion, dated, on)

/** Opens the rules of a trip by public transport for its day. */
export const fareDay = (dated: TravelRules, on: CivilDate.CivilDate): FareDay => Decision.open(fareQuestion, dated, on)

/** Opens the rules of earnings lost for the day of the loss. */
export const lossDay = (dated: LossOfEarningsRules, on: CivilDate.CivilDate): LossDay =>
  Decision.open(lossQuestion, dated, on)

/** An amount, if it is one. */
const told = (cents: number | undefined): Money.Cents | undefined =>
  Number.isSafeInteger(cents) && Number(cents) >= 0 ? (cents as Money.Cents) : undefined

const mileage = ({ rules }: MileageDay, { kilometres }: TripFile): Money.Cents | undefined =>
  typeof kilometres === "number" ? told(Number(Dated.known(rules.mileageRate)) * kilometres) : undefined

const fareOf = (_law: FareDay, { fare }: TripFile): Money.Cents | undefined => told(fare)

const lossOf = ({ rules: { dailyCap } }: LossDay, { loss }: LossFile): Money.Cents | undefined => {
  const lost = told(loss)
  const isCut = lost !== undefined && Dated.binds(dailyCap) && dailyCap.value !== "waived"
  return isCut ? Money.least(lost, dailyCap.value) : lost
}

/**
 * Decides what is refunded for a trip by car: its kilometres at the rate.
 *
 * @term Wegstreckenentschädigung
 * @unit out: euro cents
 * @example
 * ```ts
 * const law = Reimbursement.mileageDay(landkreisBoerde.travel, CivilDate.of("2017-05-10"))
 * const offices = [Period.of("2017-01-01", "2017-12-31")]
 * const trip = { offices, destination: "outsideDistrict", approvedOn: CivilDate.of("2017-05-02"), kilometres: 43 }
 * Reimbursement.decideMileage(law, trip).value // → 1505
 * Reimbursement.decideMileage(law, { ...trip, approvedOn: null }).unmet // → ["TripApproved"]
 * ```
 */
export const decideMileage = (day: MileageDay, trip: TripFile): Decision.Decision<Money.Cents, TravelCondition> =>
  Decision.conclude(mileageQuestion, day, trip, mileage)

/** Gives the decision about a trip by car with its grounds. */
export const explainMileage = (
  day: MileageDay,
  trip: TripFile
): Decision.Explained<Money.Cents, TravelCondition, TripFile> => Decision.explain(mileageQuestion, day, trip, mileage)

/** Decides what is refunded for a trip by public transport: what the tickets cost. @term Fahrtkostenerstattung */
export const decideFare = (day: FareDay, trip: TripFile): Decision.Decision<Money.Cents, TravelCondition> =>
  Decision.conclude(fareQuestion, day, trip, fareOf)

/** Gives the decision about a trip by public transport with its grounds. */
export const explainFare = (day: FareDay, trip: TripFile): Decision.Explained<Money.Cents, TravelCondition, TripFile> =>
  Decision.explain(fareQuestion, day, trip, fareOf)

/** Decides what is refunded for earnings lost on a day. @term Verdienstausfall */
export const decideLoss = (day: LossDay, loss: LossFile): Decision.Decision<Money.Cents, LossCondition> =>
  Decision.conclude(lossQuestion, day, loss, lossOf)

/** Gives the decision about earnings lost with its grounds. */
export const explainLoss = (day: LossDay, loss: LossFile): Decision.Explained<Money.Cents, LossCondition, LossFile> =>
  Decision.explain(lossQuestion, day, loss, lossOf)
