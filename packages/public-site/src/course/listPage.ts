/** The list of a municipality's courses. */
import type { PublicProgramme } from "@lotsenwerk/http/contract"
import { fill, type Language, messagesIn } from "@lotsenwerk/messages"
import { Enrolment, type Html } from "@lotsenwerk/signup-form"
import { html } from "hono/html"
import type { PublicCourse } from "../courseBackend.ts"
import { inLanguage } from "../frame/language.ts"
import type { Page } from "../frame/page.ts"
import { interestPath } from "../interest/address.ts"
import { coursePath, coursesPath } from "./address.ts"

const dots = { notYetOpen: "open", open: "good", waiting: "open", closed: "open", cancelled: "bad" } as const

const standing = ({ state, opens, closes }: PublicCourse, language: Language): Html => {
  const words = messagesIn(language).course.list.states
  const day = (state === "notYetOpen" ? opens : closes).inWords[language]
  return html`<span class="lw-state lw-state--${dots[state]}">${fill<string>(words[state], { day })}</span>`
}

const row = (course: PublicCourse, language: Language): Html => {
  const { list } = messagesIn(language).course
  const [first] = course.dates
  return html`<li><a href="${inLanguage(coursePath(course), language)}" lang="de">${course.title}</a><p>${standing(course, language)}</p>${
    first === undefined ? "" : html`<p>${list.begins}: ${first.inWords[language]}</p>`
  }<p lang="de">${course.place}</p><p lang="de">${course.organiser.name}</p></li>`
}

/** Says how to hear of the next course. */
export const wayToInterest = (municipality: string, language: Language): Html => {
  const { list } = messagesIn(language).course
  return html`<p>${list.joinAsk} <a href="${inLanguage(interestPath(municipality), language)}">${list.join}</a>. ${list.joinWhy}</p>`
}

/** Lays out the list: what one can sign up to stands first, in the order of time. */
export const listPage = (
  programme: PublicProgramme,
  courses: ReadonlyArray<PublicCourse>,
  language: Language
): Page => {
  const { list } = messagesIn(language).course
  const { municipality, body } = programme
  const rows = [...courses.filter(Enrolment.takesEntries), ...courses.filter((each) => !Enrolment.takesEntries(each))]
  const main = html`<h1>${list.title}</h1><p class="lw-lead">${list.lead}</p>
<section class="lw-section" aria-label="${fill(list.of, { body })}">${
    rows.length === 0
      ? html`<p class="lw-empty">${list.nothing}</p>`
      : html`<ul class="lw-list">${rows.map((each) => row(each, language))}</ul>`
  }</section>
<div class="lw-prose">${wayToInterest(municipality, language)}</div>`
  return { language, title: list.title, path: coursesPath(municipality), host: programme, main }
}
