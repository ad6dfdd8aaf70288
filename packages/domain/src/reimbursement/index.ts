export type { FareDay, LossCondition, LossDay, MileageDay, TravelCondition } from "./conditions.ts"
export {
  decideFare,
  decideLoss,
  decideMileage,
  explainFare,
  explainLoss,
  explainMileage,
  fareDay,
  lossDay,
  mileageDay
} from "./decide.ts"
export { Destination, LossFile, PayType, TripFile } from "./model.ts"
export { LossOfEarningsRules, TravelRules } from "./rules.ts"
