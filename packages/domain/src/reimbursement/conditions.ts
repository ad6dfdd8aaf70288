/** When something is refunded beside the allowance: every condition once. */
import type * as CivilDate from "../CivilDate.ts"
import * as Decision from "../Decision.ts"
import * as Period from "../Period.ts"
import type { Destination, LossFile, TripFile } from "./model.ts"
import type { LossOfEarningsRules, TravelRules } from "./rules.ts"

type Offices = Pick<TripFile, "offices">
interface Day {
  readonly on: CivilDate.CivilDate
}

const officeHeld = {
  id: "OfficeHeld",
  reads: ["offices"],
  holds: ({ offices }: Offices, { on }: Day) => offices?.some((office) => Period.includes(office, on)),
  cure: ({ offices = [] }: Offices, { on }: Day) => ({ offices: [...offices, { from: on, to: on }] })
} as const

const covered: Readonly<Record<string, ReadonlyArray<Destination>>> = {
  none: [],
  outsideDistrict: ["outsideDistrict"],
  outsideDutyAndResidence: ["elsewhereInDistrict", "outsideDistrict"],
  anyTrip: ["placeOfDuty", "placeOfResidence", "elsewhereInDistrict", "outsideDistrict"]
}

const trip = {
  appointment: officeHeld,
  scope: {
    id: "TripCovered",
    reads: ["destination"],
    holds: ({ destination }, _law, scope) => {
      const places = covered[scope] ?? []
      return places.length === 0 ? false : destination && places.includes(destination)
    }
  },
  approval: {
    id: "TripApproved",
    reads: ["approvedOn"],
    holds: ({ approvedOn }, { on }) => (approvedOn === undefined ? undefined : approvedOn !== null && approvedOn <= on),
    cure: (_trip, { on }) => ({ approvedOn: on })
  }
} as const satisfies Partial<Decision.Conditions<TravelRules, Day, TripFile>>

/** The rules of a trip by car, and of one by public transport, on the day of the trip. */
export type MileageRules = Omit<TravelRules, "proof">
export type FareRules = Omit<TravelRules, "mileageRate">
export interface MileageDay extends Decision.Law<MileageRules> {}
export interface FareDay extends Decision.Law<FareRules> {}

const byCar = {
  ...trip,
  mileageRate: { id: "MileageStated", reads: ["kilometres"] }
} as const satisfies Decision.Conditions<MileageRules, MileageDay, TripFile>

const isShown = {
  reads: ["isProven"],
  holds: ({ isProven }: Pick<TripFile, "isProven">) => isProven,
  cure: () => ({ isProven: true })
} as const

const byTicket = {
  ...trip,
  proof: { id: "FareProven", ...isShown, reads: ["fare", "isProven"] }
} as const satisfies Decision.Conditions<FareRules, FareDay, TripFile>

export type TravelCondition = (typeof byCar)[keyof typeof byCar]["id"] | (typeof byTicket)[keyof typeof byTicket]["id"]

/** What is refunded for a trip by car? */
export const mileageQuestion: Decision.Question<TravelCondition, MileageRules, MileageDay, TripFile> =
  Decision.question("mileage", byCar)

/** What is refunded for a trip by public transport? */
export const fareQuestion: Decision.Question<TravelCondition, FareRules, FareDay, TripFile> = Decision.question(
  "fare",
  byTicket
)

/** The rules of earnings lost, on the day of the loss. */
export interface LossDay extends Decision.Law<LossOfEarningsRules> {}

const loss = {
  appointment: officeHeld,
  refund: { id: "LossRefunded", reads: [], holds: (_loss, _law, refund) => refund === "provided" },
  proof: { id: "LossProven", ...isShown, reads: ["loss", "isProven"] },
  dailyCap: { id: "LossCapStated", reads: [] }
} as const satisfies Decision.Conditions<LossOfEarningsRules, LossDay, LossFile>

export type LossCondition = (typeof loss)[keyof typeof loss]["id"]

/** What is refunded for earnings lost on a day? */
export const lossQuestion: Decision.Question<LossCondition, LossOfEarningsRules, LossDay, LossFile> = Decision.question(
  "lossOfEarnings",
  loss
)
