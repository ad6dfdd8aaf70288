/** The clocks of Germany as moments in UTC: what a calendar anywhere reads the same way, without a table of zones. */
import type { CivilDate } from "@lotsenwerk/domain"
import * as DateTime from "effect/DateTime"
import type { CalendarEvent } from "./event.ts"

const berlin = DateTime.zoneMakeNamedUnsafe("Europe/Berlin")

const isTime = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(time)

// "compatible" is what RFC 5545 § 3.3.5 says: of two the first; in the gap, by the clock before it.
const moment = (day: CivilDate.CivilDate, time: string): DateTime.Utc =>
  DateTime.toUtc(
    DateTime.makeZonedUnsafe(`${day}T${time}:00Z`, {
      timeZone: berlin,
      adjustForTimeZone: true,
      disambiguation: "compatible"
    })
  )

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** When an event begins and ends. */
export interface Span {
  readonly begins: DateTime.Utc
  readonly ends: DateTime.Utc
}

/**
 * Reads the times of an event in Europe/Berlin, whatever the zone of the machine.
 *
 * In the night in which the clocks go back, `02:30` is the first of the two. In the night in which they go forward,
 * `02:30` does not exist and is read as `03:30`; if that leaves the event no time, it lasts as long as its times say.
 *
 * @source RFC 5545 § 3.3.5, "DATE-TIME"
 * @throws RangeError when a time is none, or the event does not end after it begins
 */
export const span = ({ on, from, until }: Pick<CalendarEvent, "on" | "from" | "until">): Span => {
  if (!isTime(from) || !isTime(until) || until <= from) throw new RangeError(`No time of a day: ${from}–${until}`)
  const [begins, ends] = [moment(on, from), moment(on, until)]
  if (DateTime.isLessThan(begins, ends)) return { begins, ends }
  return { begins, ends: DateTime.add(begins, { minutes: minutes(until) - minutes(from) }) }
}
