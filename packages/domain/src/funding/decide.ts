/** What follows from a directive for a programme in a grant year: each thing in which it does not keep to it. */
import * as CivilDate from "../CivilDate.ts"
import * as Decision from "../Decision.ts"
import type { Period } from "../Period.ts"
import { type FundingCondition, type GrantYear, question } from "./conditions.ts"
import type { FundingFile } from "./model.ts"
import type { DirectiveRules } from "./rules.ts"

/**
 * Opens the grant year of a day: the rules in force on its first day.
 *
 * @doubt whether a directive changed within a year applies to grants already made; we take the next year
 */
export const year = (rules: DirectiveRules, on: CivilDate.CivilDate): GrantYear => {
  const last = CivilDate.endOfYear(on)
  const first = CivilDate.of(`${last.slice(0, 4)}-01-01`)
  return { ...Decision.open(question, rules, first), year: CivilDate.year(first), first, last }
}

const period = ({ first, last }: GrantYear): Period => ({ from: first, to: last })

/**
 * Decides whether a programme keeps to its directive in a year, and so may count on its grant.
 *
 * @term Zuwendungsfähigkeit
 * @refuses whatever a rule that was read holds against it; what is merely inferred is doubted
 * @doubt a grant is at the discretion of the granting body: keeping to the directive gives no claim
 * @example
 * ```ts
 * const year = Funding.yearOf(landkreisHarz, 2025)
 * const file = Funding.programmeFile(landkreisHarz, year)
 * file.highestRate // → 13000
 * Funding.decide(year, file)._tag // → "Undetermined"
 * Funding.decide(year, { ...file, applicant: "town", highestRate: 250_00 }).unmet // → ["ApplicantEntitled"]
 * ```
 */
export const decide = (year: GrantYear, file: FundingFile): Decision.Decision<Period, FundingCondition> =>
  Decision.conclude(question, year, file, period)

/** Gives the decision with the full ground of every condition. */
export const explain = (
  year: GrantYear,
  file: FundingFile
): Decision.Explained<Period, FundingCondition, FundingFile> => Decision.explain(question, year, file, period)
