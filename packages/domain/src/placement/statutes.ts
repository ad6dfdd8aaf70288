/** Rules of places for examples: the law as it was read, and a municipality that asks as much as it may. */
import * as CivilDate from "../CivilDate.ts"
import { confirmed, inferred } from "../examples.ts"
import type { PlacementRules, PlaceRules } from "./rules.ts"

/** The law, and a municipality that asks for nothing beside it: what a programme says of places. */
export const placementOnly: PlacementRules = {
  asylumFacilities: confirmed("occasional"),
  youthWelfare: confirmed("regular"),
  minors: confirmed("waived"),
  adultsInCare: confirmed("waived"),
  measles: confirmed(CivilDate.of("1970-12-31"))
}

/** The same, with what is asked of a certificate. */
export const lawOnly: PlaceRules = {
  ...placementOnly,
  certificateAge: confirmed(3),
  certificateRenewal: confirmed(60)
}

/** A municipality that asks for a certificate wherever minors are met alone or adults who need care are looked after. */
export const ownPolicy: PlaceRules = {
  ...lawOnly,
  minors: confirmed("oneToOne"),
  adultsInCare: confirmed("required")
}

/** The same, concluded from practice. */
export const fromPractice: PlaceRules = {
  ...ownPolicy,
  asylumFacilities: inferred("occasional"),
  youthWelfare: inferred("regular"),
  minors: inferred("oneToOne"),
  adultsInCare: inferred("required"),
  measles: inferred(CivilDate.of("1970-12-31"))
}
