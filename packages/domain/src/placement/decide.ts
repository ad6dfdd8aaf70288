/** What follows from the rules of places and the papers that were shown. */
import type { CivilDate } from "../CivilDate.ts"
import * as Decision from "../Decision.ts"
import type { EligibilityRules } from "../eligibility/index.ts"
import { type PlacementCondition, type PlacementDay, question } from "./conditions.ts"
import type { Paper, PlacementFile } from "./model.ts"
import { papers } from "./papers.ts"
import type { PlacementRules, PlaceRules } from "./rules.ts"

/** Looks up the rules for the day on which the guide would start there. */
export const day = (dated: PlaceRules, on: CivilDate): PlacementDay => Decision.open(question, dated, on)

/** The parts of a programme that say something of places. */
export interface PlaceParts {
  readonly eligibility: EligibilityRules
  readonly placement: PlacementRules
}

/** Looks up the rules of a programme: its own of places, and those of certificates that hold for the office as well. */
export const dayOf = ({ eligibility, placement }: PlaceParts, on: CivilDate): PlacementDay => {
  const { certificateAge, certificateRenewal } = eligibility
  return day({ ...placement, certificateAge, certificateRenewal }, on)
}

/** The papers that the place asks for, whether surely or not. */
const asked = (law: PlacementDay, file: PlacementFile): ReadonlyArray<Paper> =>
  papers(law, file).flatMap(({ paper, asking }) => (asking === "required" || asking === "recommended" ? [paper] : []))

/**
 * Decides whether a guide may be deployed at a place from a day on, as far as papers go; grants the papers it asks for.
 *
 * @term Einsatz am Ort
 * @refuses CertificateForAsylumFacility, MeaslesProofShown and whatever else the law or the programme binds; what is merely inferred is doubted
 * @example
 * ```ts
 * const law = Placement.dayOf(landkreisHarz, CivilDate.of("2026-11-02"))
 * const lodging = { place: "sharedAccommodation", meetsMinors: "none", isRecurring: true, bornOn: "1990-05-17" }
 * const file = { ...lodging, meetsAdultsInCare: false, isYouthWelfare: false, measlesProof: null }
 * Placement.decide(law, file).unmet // → ["MeaslesProofShown"]
 * Placement.decide(law, { ...file, measlesProof: { shownOn: "2026-11-02" } }).value // → ["measlesProof"]
 * Placement.decide(law, { ...file, place: "flat" }).value // → []
 * Placement.decide(law, {})._tag // → "Undetermined"
 * ```
 */
export const decide = (
  law: PlacementDay,
  file: PlacementFile
): Decision.Decision<ReadonlyArray<Paper>, PlacementCondition> => Decision.conclude(question, law, file, asked)

/** Gives the decision with the full ground of every condition. */
export const explain = (
  law: PlacementDay,
  file: PlacementFile
): Decision.Explained<ReadonlyArray<Paper>, PlacementCondition, PlacementFile> =>
  Decision.explain(question, law, file, asked)
