/** A course as search engines read it: schema.org. It is data, which browsers do not run. */
import type { Html } from "@lotsenwerk/signup-form"
import { raw } from "hono/html"
import type { PublicCourse } from "../courseBackend.ts"

const instance = ({ dates, place, organiser, state }: PublicCourse) => ({
  "@type": "CourseInstance",
  courseMode: "onsite",
  location: { "@type": "Place", name: place },
  organizer: { "@type": "Organization", name: organiser.name },
  eventStatus: `https://schema.org/${state === "cancelled" ? "EventCancelled" : "EventScheduled"}`,
  startDate: dates[0] && `${dates[0].on}T${dates[0].from}`,
  endDate: dates.at(-1) && `${dates.at(-1)?.on}T${dates.at(-1)?.until}`,
  subEvent: dates.map(({ on, from, until, topic }, index) => ({
    "@type": "Event",
    name: topic ?? `${index + 1}`,
    startDate: `${on}T${from}`,
    endDate: `${on}T${until}`,
    location: { "@type": "Place", name: place }
  }))
})

/** Whoever writes a title could end the element with it; no letter of the text may begin a tag. */
const written = (value: unknown) => JSON.stringify(value).replace(/</g, "\\u003c")

/**
 * Writes a course for programs; nothing in a demo, whose courses are not real. How many places are left is nobody's
 * business, and what it costs is not known here.
 *
 * @param url where the course stands
 */
export const structuredCourse = (course: PublicCourse, url: string): Html | undefined => {
  if (course.demo) return undefined
  const { title, topics, body, organiser } = course
  const value = {
    "@context": "https://schema.org",
    "@type": "Course",
    name: title,
    description: [title, ...topics].join(". "),
    inLanguage: "de",
    url,
    provider: { "@type": "Organization", name: organiser.name },
    audience: { "@type": "Audience", geographicArea: { "@type": "AdministrativeArea", name: body } },
    hasCourseInstance: instance(course)
  }
  return raw(`<script type="application/ld+json">${written(value)}</script>`)
}
