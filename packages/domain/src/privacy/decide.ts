/** Whether a record is to be deleted. A doubt never deletes, and never refuses either: a person decides. */
import { isReadonlyArrayNonEmpty as isNonEmpty } from "effect/Array"
import * as CivilDate from "../CivilDate.ts"
import * as Decision from "../Decision.ts"
import { questions, type RetentionCondition, type RetentionDay } from "./conditions.ts"
import { type Keeper, keepers } from "./keepers.ts"
import type { RecordFile } from "./model.ts"

/** The day since which nothing has kept the record, as far as days are counted: the latest of all rules, else the day asked. */
export const freeSince = (all: ReadonlyArray<Keeper>, { on }: RetentionDay): CivilDate.CivilDate => {
  const [first, ...others] = all.flatMap(({ freeFrom }) => freeFrom ?? [])
  return first === undefined ? on : others.reduce(CivilDate.later, first)
}

/**
 * Decides whether a record is to be deleted, and since when.
 *
 * `Undetermined` as well where only an inferred rule keeps it: it binds nobody to keep and allows nobody to delete.
 *
 * @term Löschung
 * @refuses whatever a binding rule keeps: a length that runs, a claim that is open, an archive that was not asked
 *
 * @example
 * ```ts
 * const law = Privacy.day("criminalRecord", landkreisHarz.privacy, CivilDate.of("2026-11-26"))
 * Privacy.decide(law, { lastActivityOn: CivilDate.of("2026-05-26") }).value // → "2026-11-26"
 * Privacy.decide(law, { lastActivityOn: CivilDate.of("2026-05-27") }).unmet // → ["CriminalRecordLimited"]
 * Privacy.decide(law, {})._tag // → "Undetermined"
 * ```
 */
export const decide = (
  law: RetentionDay,
  file: RecordFile
): Decision.Decision<CivilDate.CivilDate, RetentionCondition> => {
  const all = keepers(law, file)
  const answer = Decision.conclude(questions[law.kind], law, file, () => freeSince(all, law))
  if (answer._tag !== "Granted") return answer
  const unknown = all.filter(({ state }) => state !== "free").map(({ condition }) => condition)
  if (isNonEmpty(unknown)) return { _tag: "Undetermined", unknown }
  return { ...answer, doubted: all.filter(({ isDoubtful }) => isDoubtful).map(({ condition }) => condition) }
}

/** Gives the decision with the full ground of every condition. */
export const explain = (
  law: RetentionDay,
  file: RecordFile
): Decision.Explained<CivilDate.CivilDate, RetentionCondition, RecordFile> => ({
  on: law.on,
  decision: decide(law, file),
  grounds: Decision.grounds(questions[law.kind], law, file)
})
