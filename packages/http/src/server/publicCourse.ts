/** A course as anybody may see it, worded on the server in every language. */

import type { CivilDate } from "@lotsenwerk/domain"
import { Course, type Programme } from "@lotsenwerk/domain"
import { type Format, type Language, languageName, languages, messagesIn } from "@lotsenwerk/messages"
import type { CourseStanding, PublicCourse } from "../contract/index.ts"

/** Says something in every language. */
export const inEach = (say: (format: Format, language: Language) => string): Readonly<Record<Language, string>> => {
  const words: Record<string, string> = {}
  for (const language of languages) words[language] = say(messagesIn(language).format, language)
  return words as Readonly<Record<Language, string>>
}

const day = (on: CivilDate.CivilDate) => ({ on, inWords: inEach((format) => format.day(on)) })

/** Languages to choose from where a programme names none: those that are most often asked for. @source L24, L31 */
const usualLanguages = ["ar", "ckb", "en", "fa", "fr", "kmr", "ps", "ru", "so", "ti", "tr", "uk"]

/** Whether people can sign up, as the public is told it. A draft is not told at all. */
export const standingOf = (standing: Course.Standing, today: CivilDate.CivilDate): CourseStanding | "draft" => {
  const open = Course.openness(standing.course, today)
  return open === "open" && Course.entry(standing) === "waiting" ? "waiting" : open
}

/** Tells a course. */
export const publicCourse = (
  { slug, organiser, languages: wanted }: Programme.Programme,
  demo: boolean,
  { course }: Course.Standing,
  state: CourseStanding
): PublicCourse => ({
  municipality: slug,
  body: organiser.body,
  demo,
  course: course.name,
  title: course.title,
  organiser: course.organiser,
  place: course.place,
  topics: course.topics,
  dates: course.dates.map(({ on, from, until, topic }) => ({
    on,
    from,
    until,
    ...(topic === undefined ? {} : { topic }),
    inWords: inEach((format) => format.date(on, from, until))
  })),
  opens: day(course.opensOn),
  closes: day(course.closesOn),
  state,
  languages: (wanted.length === 0 ? usualLanguages : wanted)
    .toSorted((one, other) => languageName(one).localeCompare(languageName(other), "de"))
    .map((code) => ({ code, inWords: inEach((_format, language) => languageName(code, language)) })),
  confirmHours: course.confirmHours,
  privacy: `/${slug}/datenschutz`
})
