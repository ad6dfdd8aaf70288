/** What a person finds on the own page below its state: the course, the attendance, the own words. */
import { type Language, messagesIn } from "@lotsenwerk/messages"
import { Enrolment, type Html } from "@lotsenwerk/signup-form"
import { html } from "hono/html"
import type { OwnEnrolment } from "../courseBackend.ts"
import { contact } from "../frame/contact.ts"
import { inLanguage } from "../frame/language.ts"
import { type PlaceAt, placePath } from "./address.ts"
import { isOpen } from "./standing.ts"

/** A part of a page under a heading. */
export const section = (id: string, title: Html | string, content: Html): Html =>
  html`<section class="lw-section" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${content}</section>`

/** The course; until when one can sign up is behind who has. */
export const courseSection = ({ course }: OwnEnrolment, language: Language): Html => {
  const { page: words } = messagesIn(language).course
  const { closes: _, ...shown } = course
  const sentence = words.ask.replace("{organiser}", () => course.organiser.name)
  return section(
    "kurs",
    html`<span lang="de">${course.title}</span>`,
    html`<div class="lw-course">${Enrolment.facts(shown, language)}</div><div class="lw-prose">${contact(sentence, course.organiser)}</div>`
  )
}

const dots = { present: "good", madeUp: "good", missed: "bad", unnoted: "open" } as const

/** Who was there when; nothing while nothing is noted. */
export const attendanceSection = ({ course, attended }: OwnEnrolment, language: Language): Html | string => {
  if (attended.every((each) => each === "unnoted")) return ""
  const { attendance: words } = messagesIn(language).course.place
  const rows = course.dates.map(({ inWords }, index) => {
    const noted = attended[index] ?? "unnoted"
    return html`<li>${inWords[language]}<br><span class="lw-state lw-state--${dots[noted]}">${words[noted]}</span></li>`
  })
  return section("teilnahme", words.title, html`<ul class="lw-list">${rows}</ul>`)
}

/** What the person told, and the ways to change or withdraw it. */
export const ownSection = (own: OwnEnrolment, at: PlaceAt, language: Language): Html => {
  const words = messagesIn(language).course.place
  const { name, contact: reach, languages, needs, course } = own
  const offered = languages.map(
    (code) => course.languages.find((each) => each.code === code)?.inWords[language] ?? code
  )
  const facts = [
    [words.name, name],
    [words.email, reach.email],
    [words.phone, reach.phone],
    [words.languages, offered.join(", ") || undefined],
    [words.needs, needs]
  ].map(([term, value]) => (value === undefined ? "" : html`<div><dt>${term}</dt><dd>${value}</dd></div>`))
  const actions = isOpen(own)
    ? html`<div class="lw-actions"><a href="${inLanguage(placePath(at, "aendern"), language)}">${words.change.link}</a><a href="${inLanguage(placePath(at, "zurueckziehen"), language)}">${words.withdraw.link}</a></div>`
    : ""
  return section("angaben", words.you, html`<dl class="lw-facts">${facts}</dl>${actions}`)
}
