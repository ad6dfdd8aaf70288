/** What follows for the office and for each guide. Only a requirement makes a guide overdue. */

import type { PersonId } from "../appointment/index.ts"
import type * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import * as Decision from "../Decision.ts"
import { counted, question, type SupervisionCondition, type SupervisionYear, type YearOfEvents } from "./conditions.ts"
import type { SupervisionSession } from "./model.ts"

/** Who owes how much in a year; `owed` is absent while nobody has read how many there should be. */
export interface Standing {
  readonly year: number
  readonly duty: "offered" | "required" | "unknown"
  /** How many events the programme has in a year. @unit events */
  readonly due?: number
  /** How many were held that count. @unit events */
  readonly held: number
  /** How many the office still owes this year; never below zero. @unit events */
  readonly owed?: number
  /** The last day of the year, by which they are owed. */
  readonly owedBy: CivilDate.CivilDate
  /** Guides who came to none that counts. */
  readonly notReached: ReadonlyArray<PersonId>
  /** Guides who must still come to some, where attendance is required. */
  readonly incomplete: ReadonlyArray<PersonId>
  /** Guides who came to too few in a year that is over, where attendance is bindingly required; else nobody. */
  readonly overdue: ReadonlyArray<PersonId>
}

/** Decides whether a diary fills the year. @refuses YearComplete where a binding rule asks for more events */
export const decide = (law: SupervisionYear, diary: YearOfEvents): Decision.Decision<number, SupervisionCondition> =>
  Decision.conclude(question, law, diary, () => counted(diary, law).length)

/** Gives the decision with the full ground of every condition. */
export const explain = (
  law: SupervisionYear,
  diary: YearOfEvents
): Decision.Explained<number, SupervisionCondition, YearOfEvents> =>
  Decision.explain(question, law, diary, () => counted(diary, law).length)

/** How the year stands for the office and for the guides in office. @term Stand der Supervision */
export const standing = (
  law: SupervisionYear,
  sessions: ReadonlyArray<SupervisionSession>,
  guides: ReadonlyArray<PersonId>
): Standing => {
  const due = Dated.known(law.rules.perYear)
  const duty = Dated.known(law.rules.duty) ?? "unknown"
  const attendedBy = (guide: PersonId): YearOfEvents => ({
    events: sessions.filter(({ attended }) => attended.includes(guide))
  })
  const held = counted({ events: sessions }, law).length
  const incomplete = guides.filter(
    (guide) => duty === "required" && due !== undefined && counted(attendedBy(guide), law).length < due
  )
  const owedBy = `${law.year}-12-31` as CivilDate.CivilDate
  const binds = Dated.binds(law.rules.duty) && Dated.binds(law.rules.perYear) && owedBy <= law.on
  return {
    year: law.year,
    duty,
    ...(due === undefined ? {} : { due, owed: Math.max(0, due - held) }),
    held,
    owedBy,
    notReached: guides.filter((guide) => counted(attendedBy(guide), law).length === 0),
    incomplete,
    overdue: binds ? incomplete : []
  }
}
