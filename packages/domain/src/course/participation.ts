/** How much of a course somebody has attended, as the question of completion reads it. */
import type { CivilDate } from "../CivilDate.ts"
import type { AttendanceRecord, Course, CourseDate } from "./model.ts"

/** A participant's dates. A date that nobody has noted is not a date missed. */
export interface Participation {
  /** Dates of the course. */
  readonly dates: number
  /** Dates attended or made up. */
  readonly attended: number
  /** Dates attended that were made up on another day. */
  readonly madeUp?: number
  /** Dates of which nothing is noted. */
  readonly unnoted: number
  /** How long the course is. @unit minutes */
  readonly courseMinutes?: number
  /** How long the dates attended or made up are. @unit minutes */
  readonly attendedMinutes?: number
  /** How long the dates of which nothing is noted are. @unit minutes */
  readonly unnotedMinutes?: number
  /** Modules of which every date was attended or made up. @term Modul */
  readonly modules?: ReadonlyArray<string>
  /** Modules of which a date was missed. */
  readonly missedModules?: ReadonlyArray<string>
}

/** How a participant stands to one date. */
export type DateStanding =
  | { readonly _tag: "Present" }
  | { readonly _tag: "MadeUp"; readonly on: CivilDate }
  | { readonly _tag: "Missed" }
  | { readonly _tag: "Unnoted" }

/** Tells how a participant stands to a date. */
export const dateStanding = (
  { noted, madeUp }: AttendanceRecord,
  enrolment: string,
  { id }: CourseDate
): DateStanding => {
  const made = madeUp.find((each) => each.enrolment === enrolment && each.date === id)
  const list = noted.find(({ date }) => date === id)
  if (list?.present.includes(enrolment)) return { _tag: "Present" }
  if (made !== undefined) return { _tag: "MadeUp", on: made.on }
  return { _tag: list === undefined ? "Unnoted" : "Missed" }
}

const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** How long a date lasts. @unit minutes */
export const minutesOf = ({ from, until }: CourseDate): number => minutes(until) - minutes(from)

/** Counts a participant's dates, minutes and modules; a module is what the topic of a date names. */
export const participation = ({ dates }: Course, record: AttendanceRecord, enrolment: string): Participation => {
  const stood = dates.map((date) => ({ date, tag: dateStanding(record, enrolment, date)._tag }))
  const those = (...tags: ReadonlyArray<DateStanding["_tag"]>) => stood.filter(({ tag }) => tags.includes(tag))
  const long = (some: typeof stood) => some.reduce((sum, { date }) => sum + minutesOf(date), 0)
  const topics = (some: typeof stood) => [...new Set(some.flatMap(({ date: { topic } }) => topic ?? []))]
  const [attended, unnoted, missed] = [those("Present", "MadeUp"), those("Unnoted"), those("Missed")]
  const incomplete = topics([...unnoted, ...missed])
  return {
    dates: dates.length,
    attended: attended.length,
    madeUp: those("MadeUp").length,
    unnoted: unnoted.length,
    courseMinutes: long(stood),
    attendedMinutes: long(attended),
    unnotedMinutes: long(unnoted),
    modules: topics(attended).filter((topic) => !incomplete.includes(topic)),
    missedModules: topics(missed)
  }
}

/** What of a course somebody took part in: the days, made-up ones included, and the time. */
export const partTaken = (
  { dates }: Course,
  record: AttendanceRecord,
  enrolment: string
): { readonly days: ReadonlyArray<CivilDate>; readonly minutes: number } => {
  const taken = dates.flatMap((date) => {
    const standing = dateStanding(record, enrolment, date)
    if (standing._tag === "Present") return [{ on: date.on, minutes: minutesOf(date) }]
    return standing._tag === "MadeUp" ? [{ on: standing.on, minutes: minutesOf(date) }] : []
  })
  return {
    days: [...new Set(taken.map(({ on }) => on))].sort(),
    minutes: taken.reduce((sum, each) => sum + each.minutes, 0)
  }
}
