/** Dates of a course as an iCalendar file. */
export { type Calendar, calendar } from "./calendar.ts"
export type { CalendarEvent } from "./event.ts"
