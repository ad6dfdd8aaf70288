/** What follows from the rules and a person's file. */
import type { CivilDate } from "../CivilDate.ts"
import * as Decision from "../Decision.ts"
import { type EligibilityCondition, type EligibilityDay, question } from "./conditions.ts"
import type { PersonFile } from "./model.ts"
import type { EligibilityRules } from "./rules.ts"

/** Looks up the rules for the day from which the person would be a guide. */
export const day = (dated: EligibilityRules, on: CivilDate): EligibilityDay => Decision.open(question, dated, on)

/**
 * Decides whether a person may be a guide from a day on.
 *
 * @term Eignung
 * @refuses Consented, Instructed and whatever else the programme binds; what is merely inferred is doubted
 * @example
 * ```ts
 * const law = Eligibility.day(landkreisHarz.eligibility, CivilDate.of("2026-10-01"))
 * Eligibility.decide(law, { consentedOn: null, instructedOn: CivilDate.of("2026-09-14") })._tag // → "Refused"
 * Eligibility.decide(law, {})._tag // → "Undetermined"
 * ```
 */
export const decide = (law: EligibilityDay, file: PersonFile): Decision.Decision<CivilDate, EligibilityCondition> =>
  Decision.conclude(question, law, file, ({ on }) => on)

/** Gives the decision with the full ground of every condition. */
export const explain = (
  law: EligibilityDay,
  file: PersonFile
): Decision.Explained<CivilDate, EligibilityCondition, PersonFile> =>
  Decision.explain(question, law, file, ({ on }) => on)
