/** How much somebody owes, and until when. */
import type { Service } from "../appointment/index.ts"
import * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import type * as Decision from "../Decision.ts"
import type { Gathering } from "./model.ts"
import type { Cadence, DutyName, DutyRules } from "./rules.ts"
import { afterService, monthsServed, spansOf } from "./service.ts"

/** What is known of a guide, or of the office itself. */
export interface GatheringFile {
  /** The events that the guide attended, or that the office held. */
  readonly events?: ReadonlyArray<Gathering>
  /** The offices of the guide; `null` for the office itself, which is in service every day. */
  readonly services?: ReadonlyArray<Service> | null
}

/** The rules of a duty on a day: today, or the last day of a year that is over. */
export interface DutyDay extends Decision.Law<DutyRules> {
  readonly duty: DutyName
  /** The calendar year in which the day lies. */
  readonly year: number
  /** The day on which it is asked, never before the day asked about. */
  readonly today: CivilDate.CivilDate
}

/** The events so far, of a kind that counts; every kind while nobody has read which. */
const held = ({ events = [] }: GatheringFile, { rules, on: asked }: DutyDay): ReadonlyArray<Gathering> => {
  const kinds = Dated.known(rules.kinds)
  return events.filter(({ on, kind }) => on <= asked && (kinds === undefined || kinds.includes(kind)))
}

/** The events that count: held so far, of a kind that counts, in this year or in the months that the cadence spans. */
export const counted = (file: GatheringFile, law: DutyDay): ReadonlyArray<Gathering> => {
  const months = Dated.known(law.rules.cadence)?.withinMonths
  return held(file, law).filter(({ on }) =>
    months === undefined ? CivilDate.year(on) === law.year : law.on <= CivilDate.plusMonths(on, months)
  )
}

/** So many events until a day; without a day while nothing falls due. */
export interface Owing {
  /** @unit events */
  readonly events: number
  readonly by?: CivilDate.CivilDate
  /** Whether nothing is missing on the day asked about. */
  readonly isKept: boolean
}

const nothingYet: Owing = { events: 0, isKept: true }

/** The spans in which a duty runs, and the day on which it begins; none while it has not begun. */
const running = (services: ReadonlyArray<Service>, { rules }: DutyDay) => {
  const active = spansOf(services, true)
  const spans = Dated.known(rules.pause) === "excused" ? active : spansOf(services, false)
  const months = Dated.known(rules.afterMonths)
  const first = typeof months === "number" ? active[0]?.from : spans[0]?.from
  const from = first === undefined || typeof months !== "number" ? first : afterService(active, first, months)
  return from === undefined ? undefined : { from, spans }
}

/**
 * A year asks for its number, of a guide for as much of it as the months in service allow, rounded down.
 *
 * @doubt no source says how a part of a year counts; this is the reading that asks least
 */
const owingInYear = (file: GatheringFile, law: DutyDay, { events: all }: Cadence): Owing | undefined => {
  const by = CivilDate.of(`${law.year}-12-31`)
  const came = file.events === undefined ? undefined : counted(file, law).length
  if (file.services === undefined) {
    return came !== undefined && all <= came ? { events: all, by, isKept: true } : undefined
  }
  const duty = file.services === null ? undefined : running(file.services, law)
  const months = duty === undefined ? 0 : monthsServed(duty.spans, duty.from, law.year)
  const events = file.services === null ? all : Math.floor((all * months) / 12)
  if (events === 0) return nothingYet
  return came === undefined ? undefined : { events, by, isKept: events <= came }
}

/** A span of months asks for the next event so many months after the one that still holds it up, or after its beginning. */
const owingWithin = (file: GatheringFile, law: DutyDay, { events }: Cadence, months: number): Owing | undefined => {
  const latest = held(file, law)
    .map(({ on }) => on)
    .sort()
    .at(-events)
  if (file.services === undefined) {
    const by = latest && CivilDate.plusMonths(latest, months)
    return by !== undefined && law.on <= by ? { events, by, isKept: true } : undefined
  }
  const since = law.rules.cadence?.from ?? law.on
  const duty = file.services === null ? { from: since, spans: [{ from: since }] } : running(file.services, law)
  if (duty === undefined || law.on < duty.from) return nothingYet
  if (file.events === undefined) return undefined
  const by = afterService(duty.spans, latest === undefined ? duty.from : CivilDate.later(latest, duty.from), months)
  return by === undefined ? { events, isKept: true } : { events, by, isKept: law.on <= by }
}

/** What somebody owes by a cadence; nothing while what is known does not tell. */
export const owing = (file: GatheringFile, law: DutyDay, cadence: Cadence): Owing | undefined =>
  cadence.withinMonths === undefined
    ? owingInYear(file, law, cadence)
    : owingWithin(file, law, cadence, cadence.withinMonths)
