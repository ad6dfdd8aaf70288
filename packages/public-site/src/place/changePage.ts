/** The form with what one told before, and the page that asks once more before a sign-up is withdrawn. */
import { fill, type Language, messagesIn, type ProblemInWords } from "@lotsenwerk/messages"
import { Enrolment, type Html } from "@lotsenwerk/signup-form"
import { html, raw } from "hono/html"
import type { OwnEnrolment } from "../courseBackend.ts"
import { inLanguage } from "../frame/language.ts"
import type { Page } from "../frame/page.ts"
import { noticeBox } from "../frame/refusal.ts"
import { type PlaceAt, placePath } from "./address.ts"

/** What the form shows. */
export interface ChangePage {
  readonly language: Language
  readonly at: PlaceAt
  readonly own: OwnEnrolment
  readonly values: Enrolment.Values
  readonly faults: ReadonlyArray<Enrolment.Fault>
  readonly key: string
  /** What stands in the way beside the fields. */
  readonly notice?: ProblemInWords
}

/** What one told, as the form takes it. */
export const valuesOf = ({ name, contact, languages, needs }: OwnEnrolment): Enrolment.Values => ({
  ...Enrolment.empty,
  name,
  email: contact.email ?? "",
  phone: contact.phone ?? "",
  languages,
  needs: needs ?? ""
})

/** The way back to the own page. */
const crumb = (at: PlaceAt, language: Language): Html =>
  html`<a class="lw-crumb" href="${inLanguage(placePath(at), language)}">${messagesIn(language).course.place.title}</a>`

const form = (of: ChangePage): Html => {
  const { language, at, own } = of
  const { course, enrolment } = messagesIn(language)
  const rendered = Enrolment.render({
    ...of,
    action: inLanguage(placePath(at, "aendern"), language),
    course: { ...own.course, state: "open" },
    privacy: inLanguage(`/${own.course.municipality}/datenschutz`, language)
  })
  // The one form of sign-ups names its button after signing up; here it saves.
  return raw(String(rendered).replace(`>${enrolment.send.open}<`, `>${course.place.change.send}<`))
}

/** Lays the form out. */
export const changePage = (of: ChangePage): Page => {
  const { language, at, own, faults, notice } = of
  const { course, enrolment } = messagesIn(language)
  const title = course.place.change.link
  const isAmiss = faults.length > 0 || notice !== undefined
  const main = html`${Enrolment.summary({ language, faults })}${noticeBox(notice)}${isAmiss ? "" : crumb(at, language)}
<h1>${title}</h1><p class="lw-lead" lang="de">${own.course.title}</p>${form(of)}`
  return {
    language,
    title: isAmiss ? fill(enrolment.errorTitle, { title }) : title,
    path: placePath(at, "aendern"),
    host: own.course,
    isPrivate: true,
    main
  }
}

/** Lays out the page that asks once more. */
export const withdrawPage = ({ language, at, own, key, notice }: Omit<ChangePage, "values" | "faults">): Page => {
  const { withdraw: words } = messagesIn(language).course.place
  const path = placePath(at, "zurueckziehen")
  const main = html`${noticeBox(notice)}<h1>${words.title}</h1><p class="lw-lead" lang="de">${own.course.title}</p>
<div class="lw-prose"><p>${words.text}</p></div>
<form method="post" action="${inLanguage(path, language)}"><input type="hidden" name="key" value="${key}"><div class="lw-actions"><button class="kern-btn kern-btn--primary" type="submit"><span class="kern-label">${words.send}</span></button><a href="${inLanguage(placePath(at), language)}">${words.keep}</a></div></form>`
  return { language, title: words.title, path, host: own.course, isPrivate: true, main }
}
