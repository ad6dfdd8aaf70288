/** A date of a course, for the tests to bend, and a calendar that knows nothing of how this package writes. */
import { CivilDate, Office } from "@lotsenwerk/domain"
import ICAL from "ical.js"
import type { CalendarEvent } from "../src/index.ts"

/** An evening in March. */
export const event = (changed: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: "2027-fruehjahr.1@lotsen.example",
  sequence: 0,
  on: CivilDate.of("2027-03-02"),
  from: "18:00",
  until: "20:00",
  summary: "Basiskurs: Rolle und Grenzen",
  stamp: Office.Instant.make("2027-01-12T09:30:00Z"),
  ...changed
})

// The reader is older than RFC 7986 and takes what it does not know for unescaped.
for (const name of ["name", "x-wr-calname"]) ICAL.design.icalendar.property[name] = { defaultType: "text" }

/** Reads a file as a calendar does. */
export const read = (file: string): ICAL.Component => new ICAL.Component(ICAL.parse(file))

/** The events of a file. */
export const events = (file: string): ReadonlyArray<ICAL.Component> => read(file).getAllSubcomponents("vevent")

/** The values of an event or a calendar by name: times as ISO 8601, all else as text. */
export const values = (component: ICAL.Component): Readonly<Record<string, string>> =>
  Object.fromEntries(
    component.getAllProperties().map((property) => [property.name, String(property.getFirstValue() ?? "")])
  )
