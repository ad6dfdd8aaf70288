/** For what a guide answers, and up to which sum. */
import * as Dated from "../../Dated.ts"
import * as Decision from "../../Decision.ts"
import * as Money from "../../Money.ts"
import { type LiabilityCondition, type LiabilityDay, liabilityQuestion } from "./conditions.ts"
import type { LiabilityFile } from "./model.ts"

/** What the law says of a guide's liability towards the municipality. */
export interface Liability {
  readonly fault: "intentAndGrossNegligence" | "anyFault"
  /** Only where the damage is not made good otherwise. */
  readonly isSubsidiary: boolean
  /** The most that gross negligence costs; absent where nothing bounds it. @unit euro cents */
  readonly negligenceCap?: Money.Cents
}

/** The average times the factor, rounded down to the cent once. @throws for no year, of which there is no average */
const capOf = (factor: number, years: ReadonlyArray<Money.Cents>): Money.Cents =>
  Money.shareDown(Money.sum(years), factor, years.length)

const said = ({ rules }: LiabilityDay, { yearlyAllowances = [] }: LiabilityFile): Liability => {
  const factor = Dated.told(rules.negligenceCap)
  return {
    fault: Dated.told(rules.fault),
    isSubsidiary: Dated.told(rules.subsidiarity) === "required",
    ...(factor === "waived" ? {} : { negligenceCap: capOf(factor, yearlyAllowances) })
  }
}

/**
 * Tells for what a guide answers to the municipality, and the most that gross negligence costs.
 *
 * @term Haftung
 * @unit out: euro cents
 * @doubt over which years the allowance is averaged no source read says; here over all in which something was paid
 * @example
 * ```ts
 * const law = Appointment.liabilityDay(landkreisHarz.liability, CivilDate.of("2026-11-27"))
 * Appointment.liability(law, { yearlyAllowances: [Money.cents(1_560_00)] }).value.negligenceCap // → 780000
 * Appointment.liability(law, {}).unknown // → ["YearlyAllowanceKnown"]
 * ```
 */
export const liability = (law: LiabilityDay, file: LiabilityFile): Decision.Decision<Liability, LiabilityCondition> =>
  Decision.conclude(liabilityQuestion, law, file, said)

/** Gives the answer with the full ground of every condition. */
export const explainLiability = (
  law: LiabilityDay,
  file: LiabilityFile
): Decision.Explained<Liability, LiabilityCondition, LiabilityFile> =>
  Decision.explain(liabilityQuestion, law, file, said)
