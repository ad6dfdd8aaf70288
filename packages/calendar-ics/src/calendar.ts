/** A calendar as a file that every calendar opens. */

import type { NonEmptyReadonlyArray } from "effect/Array"
import * as DateTime from "effect/DateTime"
import { span } from "./berlin.ts"
import type { CalendarEvent } from "./event.ts"
import { address, text, written } from "./line.ts"

/** Events under one name. */
export interface Calendar {
  /** What a calendar shows as its title: `Basiskurs Frühjahr 2027`. */
  readonly name: string
  readonly events: NonEmptyReadonlyArray<CalendarEvent>
  /** `PUBLISH` offers the events, `CANCEL` calls all of them off; a file to download or subscribe to has none. */
  readonly method?: "PUBLISH" | "CANCEL"
}

type Line = readonly [name: string, value: string | undefined]

/** `2027-03-02T17:00:00.000Z` → `20270302T170000Z` */
const compact = (moment: string): string => moment.replace(/[-:]|\.\d+/g, "")

const optional = (value: string | undefined, write: (value: string) => string): string | undefined =>
  value === undefined ? undefined : write(value)

const lines = (event: CalendarEvent, isCancelled: boolean): ReadonlyArray<Line> => {
  const { begins, ends } = span(event)
  return [
    ["BEGIN", "VEVENT"],
    ["UID", text(event.uid)],
    ["DTSTAMP", compact(event.stamp)],
    ["SEQUENCE", String(event.sequence)],
    ["DTSTART", compact(DateTime.formatIso(begins))],
    ["DTEND", compact(DateTime.formatIso(ends))],
    ["SUMMARY", text(event.summary)],
    ["LOCATION", optional(event.place, text)],
    ["DESCRIPTION", optional(event.description, text)],
    ["URL", optional(event.url, address)],
    ["STATUS", isCancelled ? "CANCELLED" : "CONFIRMED"],
    ["END", "VEVENT"]
  ]
}

/**
 * Writes events as iCalendar, to be sent as `text/calendar; charset=utf-8`; the same events give the same bytes.
 *
 * Times are written in UTC, so no reader needs a table of zones and none can hold another one.
 *
 * @term Kalenderdatei
 * @source RFC 5545; RFC 7986 for `NAME`, beside the `X-WR-CALNAME` that older calendars read
 * @throws RangeError when an event's time is none, or it does not end after it begins
 */
export const calendar = ({ name, events, method }: Calendar): string =>
  written([
    ["BEGIN", "VCALENDAR"],
    ["VERSION", "2.0"],
    ["PRODID", "-//Lotsenwerk//calendar-ics//DE"],
    ["METHOD", method],
    ["NAME", text(name)],
    ["X-WR-CALNAME", text(name)],
    ...events.flatMap((event) => lines(event, event.isCancelled === true || method === "CANCEL")),
    ["END", "VCALENDAR"]
  ])
