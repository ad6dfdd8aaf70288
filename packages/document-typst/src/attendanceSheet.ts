/** The list on which people sign, a column per date of the course. */
import type { CivilDate } from "@lotsenwerk/domain"
import { isReadonlyArrayNonEmpty, type NonEmptyReadonlyArray, split } from "effect/Array"
import * as Result from "effect/Result"
import { collected, ofCount, ofDay, ofText, ofTime, type PaperFault } from "./faults.ts"
import type { Font } from "./fonts.ts"
import { limits } from "./limits.ts"
import { print } from "./press.ts"
import { plain, worded } from "./wording.ts"
import { dayInWords, shortDay } from "./words.ts"

/**
 * Who is expected at which dates of a course, at a moment in the course's life.
 *
 * @term Teilnehmerliste
 */
export interface AttendanceSheet {
  readonly course: {
    readonly title: string
    readonly place: string
    /** Times by the clock on the wall: `18:00`. */
    readonly dates: NonEmptyReadonlyArray<{
      readonly on: CivilDate.CivilDate
      readonly from: string
      readonly until: string
    }>
  }
  readonly organiser: string
  /** In the order in which they are to be read. */
  readonly names: ReadonlyArray<string>
  /** The day whose state the list shows. @term Stand */
  readonly asOf: CivilDate.CivilDate
}

/** Dates that fit side by side with room to sign: a column is 31 mm wide or wider. */
const mostDatesPerTable = 6

/** As many tables as are needed, as alike as can be: seven dates are four and three. */
const tables = <Each>(dates: NonEmptyReadonlyArray<Each>): ReadonlyArray<ReadonlyArray<Each>> =>
  split(dates, Math.ceil(dates.length / mostDatesPerTable))

/** Empty rows for those who come without having signed up. */
const spareRows = 6

const faults = (
  { course, organiser, names, asOf }: AttendanceSheet,
  fonts: ReadonlyArray<Font>
): ReadonlyArray<PaperFault> => {
  const text = (typed: string, most: number = limits.text) => ofText(typed, most, fonts)
  return collected([
    ["/course/title", text(course.title)],
    ["/course/place", text(course.place)],
    ["/course/dates", ofCount(course.dates.length, limits.dates)],
    ...course.dates.flatMap(({ on, from, until }, index) => [
      [`/course/dates/${index}/on`, ofDay(on)] as const,
      [`/course/dates/${index}/from`, ofTime(from)] as const,
      [`/course/dates/${index}/until`, ofTime(until)] as const
    ]),
    ["/organiser", text(organiser)],
    ["/names", ofCount(names.length, limits.names)],
    ...names.map((name, index) => [`/names/${index}`, text(name, limits.name)] as const),
    ["/asOf", ofDay(asOf)]
  ])
}

const words = ({ course, organiser, names, asOf }: AttendanceSheet, fonts: NonEmptyReadonlyArray<Font>) => {
  const own = (typed: string) => worded(plain(typed), fonts)
  return {
    document: { title: `Teilnehmerliste ${plain(course.title)}`, author: plain(organiser), date: asOf },
    title: own(course.title),
    place: own(course.place),
    organiser: own(organiser),
    asOf: dayInWords(asOf),
    names: names.map(own),
    spareRows,
    tables: tables(course.dates).map((dates) =>
      dates.map(({ on, from, until }) => ({ on: shortDay(on), time: `${from}–${until}` }))
    )
  }
}

/** Prints a list to sign; see `Papers`. */
export const attendanceSheet =
  (fonts: NonEmptyReadonlyArray<Font>) =>
  (sheet: AttendanceSheet): Result.Result<Uint8Array, NonEmptyReadonlyArray<PaperFault>> => {
    const found = faults(sheet, fonts)
    return isReadonlyArrayNonEmpty(found)
      ? Result.fail(found)
      : Result.succeed(print("attendanceSheet", words(sheet, fonts)).pdf())
  }
