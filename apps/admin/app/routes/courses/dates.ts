/** The dates of a course: in words, and which of them is at hand. */
import { format } from "@lotsenwerk/messages"
import type { CourseDate, CourseRecord } from "../../wire.ts"

const weekdays = ["So", "Mo", "Di", "Mi", "Do", "Fr", "Sa"]

/** "Di, 02.03.2027" */
export const dayInWords = (on: string): string =>
  `${weekdays[new Date(`${on}T00:00:00Z`).getUTCDay()]}, ${format.day(on)}`

/** "Di, 02.03.2027, 18:00 bis 20:00 Uhr" */
export const dateInWords = ({ on, from, until }: CourseDate): string =>
  `${dayInWords(on)}, ${from} bis ${until}\u00A0Uhr`

/** Dates that have begun to be past and of which nobody has noted who was there. */
export const unnoted = ({ course, noted }: CourseRecord, today: string): ReadonlyArray<CourseDate> =>
  course.dates.filter(({ id, on }) => on <= today && !noted.includes(id))

/**
 * The date at hand: today's, else the latest that nobody has noted, else the next, else the last.
 *
 * @param today the day in Germany
 */
export const nearestDate = (record: CourseRecord, today: string): CourseDate | undefined => {
  const { dates } = record.course
  return (
    dates.find(({ on }) => on === today) ??
    unnoted(record, today).at(-1) ??
    dates.find(({ on }) => today < on) ??
    dates.at(-1)
  )
}
