/** What every programme's refunds keep; drawn a day, a kilometre and a cent either side of what they ask. */
import * as Arbitrary from "effect/Arbitrary"
import * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import { type Case, known, lawsNear, lawsOf, oneOf, some } from "../laws.ts"
import * as Money from "../Money.ts"
import type * as Period from "../Period.ts"
import {
  type FareDay,
  fareQuestion,
  type LossDay,
  lossQuestion,
  type MileageDay,
  mileageQuestion
} from "./conditions.ts"
import { decideFare, decideLoss, decideMileage, fareDay, lossDay, mileageDay } from "./decide.ts"
import { Destination, type LossFile, type TripFile } from "./model.ts"
import type { LossOfEarningsRules, TravelRules } from "./rules.ts"

const requirement = ["required", "waived"]
const daysAbout = (on: CivilDate.CivilDate) => [-1, 0, 1].map((by) => CivilDate.plusDays(on, by))

const officesNear = (on: CivilDate.CivilDate) =>
  some(
    Arbitrary.map(
      Arbitrary.all({ from: oneOf(...daysAbout(on)), to: oneOf(...daysAbout(on), undefined) }),
      ({ from, to }): Period.Period => (to === undefined ? { from } : { from, to: CivilDate.later(from, to) })
    ),
    2
  )

const tripsNear = (on: CivilDate.CivilDate): Arbitrary.Arbitrary<TripFile> =>
  known<TripFile>(
    Arbitrary.map(
      Arbitrary.all({
        offices: officesNear(on),
        isTold: oneOf(true, true, true, false),
        destination: oneOf(...Destination.literals, "outsideDistrict" as const, undefined),
        approvedOn: oneOf(...daysAbout(on), on, null, undefined),
        kilometres: oneOf(0, 1, 43, undefined),
        fare: oneOf(Money.nothing, Money.cents(12_30), undefined),
        isProven: oneOf(true, true, false, undefined)
      }),
      ({ offices, isTold, ...facts }) => ({ ...facts, offices: isTold ? offices : undefined })
    )
  )

const trip = {
  appointment: requirement,
  scope: ["none", "outsideDistrict", "outsideDutyAndResidence", "anyTrip"],
  approval: requirement
}

/** Draws programmes near `rules`, and trips by car about a day. */
export const mileageCasesNear = (
  rules: TravelRules,
  on: CivilDate.CivilDate
): Arbitrary.Arbitrary<Case<MileageDay, TripFile>> =>
  Arbitrary.all({
    law: lawsNear(mileageQuestion, mileageDay(rules, on), {
      ...trip,
      mileageRate: [Money.nothing, Money.cents(35), "waived"]
    }),
    facts: tripsNear(on)
  })

/** Draws programmes near `rules`, and trips by public transport about a day. */
export const fareCasesNear = (
  rules: TravelRules,
  on: CivilDate.CivilDate
): Arbitrary.Arbitrary<Case<FareDay, TripFile>> =>
  Arbitrary.all({
    law: lawsNear(fareQuestion, fareDay(rules, on), { ...trip, proof: requirement }),
    facts: tripsNear(on)
  })

/** Draws programmes near `rules`, and earnings lost about a cap. */
export const lossCasesNear = (
  rules: LossOfEarningsRules,
  on: CivilDate.CivilDate
): Arbitrary.Arbitrary<Case<LossDay, LossFile>> =>
  Arbitrary.all({
    law: lawsNear(lossQuestion, lossDay(rules, on), {
      appointment: requirement,
      refund: ["provided", "none"],
      proof: requirement,
      dailyCap: [Money.cents(79_99), Money.cents(80_00), "waived"]
    }),
    facts: known<LossFile>(
      Arbitrary.map(
        Arbitrary.all({
          offices: officesNear(on),
          isTold: oneOf(true, true, true, false),
          loss: oneOf(79_99, 80_00, 80_01, undefined),
          isProven: oneOf(true, true, false, undefined)
        }),
        ({ offices, isTold, loss, isProven }) => ({
          offices: isTold ? offices : undefined,
          loss: loss === undefined ? undefined : Money.cents(loss),
          isProven
        })
      )
    )
  })

const paid = (decision: ReturnType<typeof decideMileage> | ReturnType<typeof decideLoss>): number =>
  decision._tag === "Granted" ? decision.value : 0

/** Every programme keeps these. */
export const mileageLaws = {
  ...lawsOf(mileageQuestion, ["offices", "destination", "approvedOn", "kilometres"]),
  "a kilometre more pays the rate more": (law: MileageDay, facts: TripFile) => {
    const rate = Dated.known(law.rules.mileageRate)
    const { kilometres } = facts
    if (kilometres === undefined || decideMileage(law, facts)._tag !== "Granted") return true
    const more = decideMileage(law, { ...facts, kilometres: kilometres + 1 })
    return paid(more) - paid(decideMileage(law, facts)) === rate
  },
  "kilometres not known are not nothing": (law: MileageDay, { kilometres: _forgotten, ...facts }: TripFile) =>
    decideMileage(law, facts)._tag !== "Granted"
}

/** Every programme keeps these. */
export const fareLaws = {
  ...lawsOf(fareQuestion, ["offices", "destination", "approvedOn", "fare", "isProven"]),
  "never refunds more than the tickets cost": (law: FareDay, facts: TripFile) =>
    paid(decideFare(law, facts)) <= (facts.fare ?? 0)
}

/** Every programme keeps these. */
export const lossLaws = {
  ...lawsOf(lossQuestion, ["offices", "loss", "isProven"]),
  "never refunds more than was lost, nor than a binding cap": (law: LossDay, facts: LossFile) => {
    const { dailyCap } = law.rules
    const cap = Dated.binds(dailyCap) && dailyCap.value !== "waived" ? dailyCap.value : Number.POSITIVE_INFINITY
    return paid(decideLoss(law, facts)) <= Math.min(facts.loss ?? 0, cap)
  }
}
