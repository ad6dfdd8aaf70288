/** What follows from the rules and what is known of a sheet. */
import type { CivilDate } from "../CivilDate.ts"
import * as Decision from "../Decision.ts"
import { type DirectoryCondition, type DirectoryDay, question } from "./conditions.ts"
import type { DirectoryEntry } from "./model.ts"
import type { DirectoryRules } from "./rules.ts"

/** Looks up the rules for the day asked about. */
export const day = (dated: DirectoryRules, on: CivilDate): DirectoryDay => Decision.open(question, dated, on)

/**
 * Decides whether a sheet is current on a day.
 *
 * @refuses SheetReviewed, PointsConfirmed, ChangesTakenIn where the office binds itself; what is inferred is doubted
 * @example
 * ```ts
 * const june = CivilDate.of("2026-06-01")
 * const law = Directory.day(landkreisHarz.directory, june)
 * const sheet = { reviewedOn: CivilDate.of("2026-03-01"), points: [], openChanges: 1 }
 * Directory.decide(law, sheet) // → { _tag: "Granted", value: june, doubted: ["ChangesTakenIn", "NoticeStated"] }
 * ```
 */
export const decide = (law: DirectoryDay, entry: DirectoryEntry): Decision.Decision<CivilDate, DirectoryCondition> =>
  Decision.conclude(question, law, entry, ({ on }) => on)

/** Gives the decision with the full ground of every condition. */
export const explain = (
  law: DirectoryDay,
  entry: DirectoryEntry
): Decision.Explained<CivilDate, DirectoryCondition, DirectoryEntry> =>
  Decision.explain(question, law, entry, ({ on }) => on)
