/** What follows for the office and for each guide. Only a binding requirement makes a guide overdue. */

import type { PersonId, Service } from "../appointment/index.ts"
import * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import * as Decision from "../Decision.ts"
import { questions, type SupervisionCondition } from "./conditions.ts"
import type { Gathering } from "./model.ts"
import { counted, type DutyDay, type GatheringFile, owing } from "./owing.ts"

/** Decides whether a duty is kept. @refuses CadenceKept where a binding rule asks for more events @returns the events that count */
export const decide = (law: DutyDay, file: GatheringFile): Decision.Decision<number, SupervisionCondition> =>
  Decision.conclude(questions[law.duty], law, file, () => counted(file, law).length)

/** Gives the decision with the full ground of every condition. */
export const explain = (
  law: DutyDay,
  file: GatheringFile
): Decision.Explained<number, SupervisionCondition, GatheringFile> =>
  Decision.explain(questions[law.duty], law, file, () => counted(file, law).length)

/**
 * How a guide stands to a duty.
 *
 * `reached`, `notReached`: came to some, or to none, where nobody has to. `complete`, `due`: has what is required, or
 * still owes it. `overdue`: a binding rule required it, and the grace is over. `unknown`: what is known does not tell.
 *
 * @term Stand
 */
export interface GuideStanding {
  readonly state: "reached" | "notReached" | "complete" | "due" | "overdue" | "unknown"
  /** How many events count. @unit events */
  readonly attended: number
  /** The day by which the next is required. */
  readonly by?: CivilDate.CivilDate
}

/** Whether the rules beside the number and the grace bind; one on kinds takes nothing away where it does not. */
const isBinding = ({ rules: { duty, afterMonths, pause } }: DutyDay): boolean =>
  [duty, afterMonths, pause].every((rule) => Dated.binds<unknown>(rule))

/** The same duty, to which every event counts that no binding rule excludes. */
const atMostGenerous = (law: DutyDay): DutyDay =>
  Dated.binds(law.rules.kinds) ? law : { ...law, rules: { ...law.rules, kinds: undefined } }

const isOverdue = (law: DutyDay, file: GatheringFile): boolean => {
  const { cadence, grace } = law.rules
  if (!isBinding(law) || !Dated.binds(cadence) || !Dated.binds(grace)) return false
  const owed = owing(file, atMostGenerous(law), cadence.value)
  if (owed === undefined || owed.isKept || owed.by === undefined) return false
  return CivilDate.plusDays(owed.by, grace.value === "waived" ? 0 : grace.value) < law.today
}

/**
 * Tells how a guide stands to a duty.
 *
 * @example
 * ```ts
 * const newYearsEve = CivilDate.of("2026-12-31")
 * const offered = Supervision.day("supervision", landkreisHarz.supervision, newYearsEve, newYearsEve)
 * Supervision.guideStanding(offered, { events: [] }) // → { state: "notReached", attended: 0 }
 * ```
 */
export const guideStanding = (law: DutyDay, file: GatheringFile): GuideStanding => {
  const attended = counted(file, law).length
  const cadence = Dated.known(law.rules.cadence)
  if (Dated.known(law.rules.duty) !== "required") {
    return { state: attended > 0 ? "reached" : file.events === undefined ? "unknown" : "notReached", attended }
  }
  const owed = cadence && owing(file, law, cadence)
  if (owed === undefined) return { state: "unknown", attended }
  const by = owed.by === undefined ? {} : { by: owed.by }
  if (owed.isKept) return { state: "complete", attended, ...by }
  return { state: isOverdue(law, file) ? "overdue" : "due", attended, ...by }
}

/** A guide as far as a duty reads the register. */
export interface DutyGuide {
  readonly id: PersonId
  readonly services: ReadonlyArray<Service>
}

/** Who owes how much; `owed` is absent while nobody has read how many there should be. */
export interface Standing {
  readonly year: number
  readonly duty: "offered" | "required" | "unknown"
  /** How many events the programme has in a year, or in the months of its cadence. @unit events */
  readonly due?: number
  /** How many were held that count. @unit events */
  readonly held: number
  /** How many the office still owes; never below zero. @unit events */
  readonly owed?: number
  /** The last day by which they are owed: of the year, or of the months of the cadence. */
  readonly owedBy: CivilDate.CivilDate
  /** Guides who came to none that counts. */
  readonly notReached: ReadonlyArray<PersonId>
  /** Guides who must still come to some, where attendance is required. */
  readonly incomplete: ReadonlyArray<PersonId>
  /** Guides whose time is over, where attendance is bindingly required; else nobody. */
  readonly overdue: ReadonlyArray<PersonId>
}

/** The file of the office itself: what it held. */
export const officeFile = (events: ReadonlyArray<Gathering>): GatheringFile => ({ events, services: null })

/** How a duty stands for the office and for the guides in office. @term Stand der Supervision */
export const standing = (
  law: DutyDay,
  sessions: ReadonlyArray<Gathering & { readonly attended: ReadonlyArray<PersonId> }>,
  guides: ReadonlyArray<DutyGuide>
): Standing => {
  const office = officeFile(sessions)
  const cadence = Dated.known(law.rules.cadence)
  const held = counted(office, law).length
  const stands = guides.map(({ id, services }) => {
    const file = { events: sessions.filter(({ attended }) => attended.includes(id)), services }
    return { id, ...guideStanding(law, file) }
  })
  const those = (is: (guide: GuideStanding) => boolean) => stands.filter(is).map(({ id }) => id)
  return {
    year: law.year,
    duty: Dated.known(law.rules.duty) ?? "unknown",
    ...(cadence === undefined ? {} : { due: cadence.events, owed: Math.max(0, cadence.events - held) }),
    held,
    owedBy: (cadence && owing(office, law, cadence)?.by) ?? CivilDate.of(`${law.year}-12-31`),
    notReached: those(({ attended }) => attended === 0),
    incomplete: those(({ state }) => state === "due" || state === "overdue"),
    overdue: those(({ state }) => state === "overdue")
  }
}
