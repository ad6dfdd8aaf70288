/** What each rule does to one record, however sure the rule is: a doubtful rule refuses nothing, and deletes nothing either. */
import type * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import { concerns, questions, type RetentionCondition, type RetentionDay, termOf } from "./conditions.ts"
import type { RecordFile } from "./model.ts"
import type { Length } from "./rules.ts"
import { dayOf, freeFrom } from "./terms.ts"

/** One rule about one record. */
export interface Keeper {
  readonly condition: RetentionCondition
  /** `holds`: it keeps the record. `free`: it does not, or no longer. `unknown`: a fact or the rule itself is not known. */
  readonly state: "holds" | "free" | "unknown"
  /** The first day on which it no longer keeps the record; absent where that day is not known or where no length runs. */
  readonly freeFrom?: CivilDate.CivilDate
  /** Whether the record may go earlier: the rule says how long at most. */
  readonly isLimit: boolean
  /** Whether the answer rests on a rule that is merely inferred, or used beyond its evidence. */
  readonly isDoubtful: boolean
}

const isDoubtful = (version: Dated.Version<unknown>, on: CivilDate.CivilDate) =>
  version.verification === "inferred" || Dated.isBeyondEvidence(version, on)

/** What every rule of the record's kind does to it, in the order of the table. */
export const keepers = (law: RetentionDay, file: RecordFile): ReadonlyArray<Keeper> =>
  questions[law.kind].rows.map(({ id: condition, rule, holds }, index): Keeper => {
    const version = law.versions[index]
    const term = termOf(rule)
    const isLimit = term?.counting === "limits"
    if (version === undefined || version.verification === "open") {
      return { condition, state: "unknown", isLimit, isDoubtful: false }
    }
    if (version.value === "waived")
      return { condition, state: "free", isLimit, isDoubtful: isDoubtful(version, law.on) }
    const isMet = holds?.(file, law, version.value)
    const isConcerned = concerns(rule, file, law) !== false
    const day = isConcerned && term ? dayOf(file[term.after]) : undefined
    return {
      condition,
      state: isMet === undefined ? "unknown" : isMet ? "free" : "holds",
      ...(term && day ? { freeFrom: freeFrom(term.counting, day, version.value as Length) } : {}),
      isLimit,
      isDoubtful: isConcerned && isDoubtful(version, law.on)
    }
  })
