/** The domain's calendar writer, on `@lotsenwerk/calendar-ics`. */
import { type CalendarEvent, calendar } from "@lotsenwerk/calendar-ics"
import { Course } from "@lotsenwerk/domain"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

const eventOf = (
  { title, place, revision, cancelled, organiser }: Course.Course,
  { id, on, from, until, topic }: Course.CourseDate,
  of: { readonly id: string; readonly url: string; readonly at: CalendarEvent["stamp"] }
): CalendarEvent => ({
  uid: `${of.id}/${id}@${new URL(of.url).hostname}`,
  sequence: revision,
  on,
  from,
  until,
  summary: topic === undefined ? title : `${title}: ${topic}`,
  place,
  description: organiser.name,
  url: of.url,
  isCancelled: cancelled !== undefined,
  stamp: of.at
})

/** Writes the dates of a course. */
export const layer: Layer.Layer<Course.CalendarWriter> = Layer.succeed(Course.CalendarWriter, {
  write: (course, of) => {
    const [first, ...rest] = course.dates.map((date) => eventOf(course, date, of))
    return Effect.sync(() => calendar({ name: course.title, events: [first as CalendarEvent, ...rest] }))
  }
})
