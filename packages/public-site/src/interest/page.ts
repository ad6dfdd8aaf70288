/** The page with the form, and the page that thanks. */
import type { PublicProgramme } from "@lotsenwerk/http/contract"
import { fill, type Language, messagesIn, type ProblemInWords } from "@lotsenwerk/messages"
import { type Html, Interest } from "@lotsenwerk/signup-form"
import { html } from "hono/html"
import { coursesPath } from "../course/address.ts"
import { contact } from "../frame/contact.ts"
import { inLanguage } from "../frame/language.ts"
import type { Page } from "../frame/page.ts"
import { noticeBox } from "../frame/refusal.ts"
import { interestPath } from "./address.ts"

/** What the form page shows beside the programme. */
export interface InterestPage {
  readonly language: Language
  readonly programme: PublicProgramme
  readonly values: Interest.Values
  readonly faults: ReadonlyArray<Interest.Fault>
  readonly key: string
  /** What stands in the way beside the fields. */
  readonly notice?: ProblemInWords
}

const allowance = ({ allowance: sum }: PublicProgramme, language: Language): Html | string => {
  const { interest, format } = messagesIn(language)
  if (sum === undefined) return ""
  const amount = format.roundEuro(sum.cents)
  return html`<li>${
    sum.evidencedUntil === undefined
      ? fill(interest.allowance, { amount })
      : fill(interest.allowanceEvidenced, { amount, year: sum.evidencedUntil.slice(0, 4) })
  }</li>`
}

const introduction = ({ programme, language }: InterestPage): Html => {
  const { interest, course } = messagesIn(language)
  const courses = inLanguage(coursesPath(programme.municipality), language)
  return html`<div class="lw-prose"><p>${interest.lead}</p>
<ul>${allowance(programme, language)}<li>${interest.company}</li><li>${interest.noObligation}</li></ul><p><a href="${courses}">${fill(course.list.of, { body: programme.body })}</a></p></div>`
}

/** Lays the page out: what is amiss first, then what it is about, then the form. */
export const interestPage = (of: InterestPage): Page => {
  const { language, programme, values, faults, key, notice } = of
  const { interest } = messagesIn(language)
  const path = interestPath(programme.municipality)
  const isAmiss = faults.length > 0 || notice !== undefined
  const form = Interest.render({
    action: inLanguage(path, language),
    language,
    values,
    faults,
    tasks: programme.tasks,
    languages: programme.languages,
    key,
    privacy: inLanguage(`/${programme.municipality}/datenschutz`, language)
  })
  const main = html`${Interest.summary({ language, faults })}${noticeBox(notice)}
<h1>${interest.title}</h1>${isAmiss ? "" : introduction(of)}
${form}`
  const title = isAmiss ? fill(interest.errorTitle, { title: interest.title }) : interest.title
  return { language, title, path, host: programme, main }
}

/** Lays out the page that thanks. */
export const thanksPage = (programme: PublicProgramme, language: Language): Page => {
  const { interest } = messagesIn(language)
  const path = `${interestPath(programme.municipality)}/danke`
  const back = inLanguage(interestPath(programme.municipality), language)
  const main = html`<h1>${interest.thanks.title}</h1>
<p class="lw-lead">${fill(interest.thanks.lead, { office: programme.organiser.office })}</p>
<div class="lw-prose"><p>${interest.thanks.next}</p>${contact(interest.thanks.contact, programme)}
<p><a href="${back}">${fill(interest.thanks.back, { title: interest.title })}</a></p></div>`
  return { language, title: interest.thanks.title, path, host: programme, isPrivate: true, main }
}
