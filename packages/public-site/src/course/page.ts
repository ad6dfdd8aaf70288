/** The page of a course: what it is, then the form. The same without our frame, in a frame of a foreign page. */
import { fill, type Language, messagesIn, type ProblemInWords } from "@lotsenwerk/messages"
import { Enrolment, type Html } from "@lotsenwerk/signup-form"
import { html } from "hono/html"
import type { PublicCourse } from "../courseBackend.ts"
import { contact } from "../frame/contact.ts"
import { inLanguage } from "../frame/language.ts"
import type { Page } from "../frame/page.ts"
import { noticeBox } from "../frame/refusal.ts"
import { coursePath, coursesPath, embeddedPath } from "./address.ts"
import { wayToInterest } from "./listPage.ts"
import { structuredCourse } from "./structuredData.ts"

/** What the page shows beside the course. */
export interface CoursePage {
  readonly language: Language
  readonly course: PublicCourse
  readonly isEmbedded: boolean
  readonly values: Enrolment.Values
  readonly faults: ReadonlyArray<Enrolment.Fault>
  readonly key: string
  /** What shows when the form was handed out. */
  readonly token: string | undefined
  /** Where the house is: `https://lotsen.example` */
  readonly origin: string
  /** Where the page's script fetches its puzzle. */
  readonly challenge: string
  /** What stands in the way beside the fields. */
  readonly notice?: ProblemInWords
}

/** The address of the page, as it is shown. */
export const pathOf = ({ course, isEmbedded }: Pick<CoursePage, "course" | "isEmbedded">): string =>
  isEmbedded ? embeddedPath(course) : coursePath(course)

/** The script that solves a puzzle beside the typing; without it a sign-up is looked at by a person. */
const script = "/embed/seite.js"

/** The title, as the municipality wrote it, in German. In a frame, too, a document has a heading of its own. */
const heading = ({ course }: Pick<CoursePage, "course">): Html => html`<h1 lang="de">${course.title}</h1>`

/** Where to go from a page in a frame: to a new window, never inside the frame. */
const elsewhere = ({ language, course, isEmbedded }: CoursePage): Html => {
  const words = messagesIn(language).course.page
  const path = inLanguage(coursesPath(course.municipality), language)
  return isEmbedded
    ? html`<p><a href="${path}" target="_blank" rel="noopener">${words.others} ${words.newTab}</a></p>`
    : html`<p><a href="${path}">${words.others}</a></p>${wayToInterest(course.municipality, language)}`
}

/** Whom to ask, and where else to go. */
export const questions = (of: CoursePage): Html => {
  const { name } = of.course.organiser
  const sentence = fill(messagesIn(of.language).course.page.ask, { organiser: name, ways: "{ways}" })
  return html`<div class="lw-prose">${contact(sentence, of.course.organiser)}${
    Enrolment.takesEntries(of.course) ? "" : elsewhere(of)
  }</div>`
}

const form = (of: CoursePage): Html => {
  const { token, ...rest } = of
  const { language, course } = rest
  const { heading: title } = messagesIn(language).enrolment
  const rendered = Enrolment.render({
    ...rest,
    action: inLanguage(pathOf(of), language),
    privacy: inLanguage(`/${course.municipality}/datenschutz`, language),
    ...(token !== undefined && { token })
  })
  return html`<section class="lw-section" aria-labelledby="anmelden"><h2 id="anmelden">${title}</h2>${rendered}</section>`
}

/** Lays the page out: what is amiss first, then the course, then the form or what one can do instead. */
export const coursePage = (of: CoursePage): Page => {
  const { language, course, isEmbedded, faults, notice, origin } = of
  const { course: words, enrolment } = messagesIn(language)
  const isAmiss = faults.length > 0 || notice !== undefined
  const crumb = isEmbedded
    ? ""
    : html`<a class="lw-crumb" href="${inLanguage(coursesPath(course.municipality), language)}">${words.page.all}</a>`
  const takesEntries = Enrolment.takesEntries(course)
  const jump = takesEntries && !isAmiss ? html`<p class="lw-jump"><a href="#anmelden">${enrolment.heading}</a></p>` : ""
  const main = html`${Enrolment.summary({ language, faults })}${noticeBox(notice)}${isAmiss ? "" : crumb}
${heading(of)}${Enrolment.notice(course, language)}${jump}
<div class="lw-course">${Enrolment.facts(course, language)}</div>
${takesEntries ? form(of) : ""}${questions(of)}`
  return {
    language,
    title: isAmiss ? fill(enrolment.errorTitle, { title: course.title }) : course.title,
    path: pathOf(of),
    host: course,
    isEmbedded,
    ...(isEmbedded && { isPrivate: true }),
    ...(takesEntries && { script }),
    structured: isEmbedded ? undefined : structuredCourse(course, new URL(coursePath(course), origin).href),
    main
  }
}
