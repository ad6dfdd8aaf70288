/** The check of a certificate: a form for its code, and what the certificate says. */
import { fill, type Language, messagesIn } from "@lotsenwerk/messages"
import { faultSummary, field, type Html } from "@lotsenwerk/signup-form"
import { html } from "hono/html"
import type { CheckedCertificate } from "../courseBackend.ts"
import { inLanguage } from "../frame/language.ts"
import type { Page } from "../frame/page.ts"
import { checkPath } from "./code.ts"

const form = (typed: string, fault: string | undefined, language: Language): Html => {
  const { check: words } = messagesIn(language).course
  const input = field({
    name: "code",
    label: words.code,
    hint: words.hint,
    value: typed,
    isShort: true,
    autocomplete: "off",
    ...(fault !== undefined && { fault })
  })
  // A form that asks by its address drops the query of its action: the language goes along as a field.
  const inSame = language === "de" ? "" : html`<input type="hidden" name="sprache" value="${language}">`
  return html`<form class="lw-form" method="get" action="/pruefen" novalidate>${inSame}${input}<div class="lw-actions"><button class="kern-btn kern-btn--primary" type="submit"><span class="kern-label">${words.send}</span></button></div></form>`
}

const forgets = (language: Language): Html =>
  html`<p class="lw-section lw-muted lw-noprint">${messagesIn(language).course.check.forgets}</p>`

/** Lays out the page that asks for a code. @param fault which of its sentences says what is amiss */
export const askPage = (typed: string, language: Language, fault?: "codeMissing" | "codeBroken"): Page => {
  const { course, interest } = messagesIn(language)
  const words = course.check
  const sentence = fault === undefined ? undefined : words[fault]
  const summary =
    sentence === undefined
      ? ""
      : faultSummary(fill(interest.faultCount.one, { count: 1 }), [{ field: "code", sentence }])
  const title = sentence === undefined ? words.title : fill(interest.errorTitle, { title: words.title })
  const main = html`${summary}<h1>${words.title}</h1><p class="lw-lead">${words.lead}</p>${form(typed, sentence, language)}${forgets(language)}`
  return { language, title, path: "/pruefen", isPrivate: true, main }
}

/** Lays out the page of a code that is none of ours: the form again, with the code. */
export const unknownPage = (code: string, language: Language): Page => {
  const { unknown } = messagesIn(language).course.check
  const main = html`<h1>${unknown.title}</h1><div class="lw-prose"><p>${fill(unknown.text, { code })}</p></div>${form(code, undefined, language)}${forgets(language)}`
  return { language, title: unknown.title, path: checkPath(code), isPrivate: true, main }
}

/** `450` → `7 Stunden 30 Minuten`. @unit in: minutes */
const extent = (total: number, language: Language): string => {
  const { hours, minutes } = messagesIn(language).course.check
  const counted = (count: number, words: { readonly one: string; readonly other: string }) =>
    count === 0 ? [] : [count === 1 ? words.one : fill<string>(words.other, { count })]
  return [...counted(Math.floor(total / 60), hours), ...counted(total % 60, minutes)].join(" ")
}

const list = (lines: ReadonlyArray<string>): Html => html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`

const facts = ({ body, number, issuedOn, content }: CheckedCertificate, language: Language): Html => {
  const { course, format } = messagesIn(language)
  const words = course.check.facts
  const rows: ReadonlyArray<readonly [string, string | Html, ("de" | undefined)?]> = [
    [words.name, content.name],
    [words.number, number],
    [words.body, body, "de"],
    [words.issued, format.day(issuedOn)],
    [words.course, content.course, "de"],
    [words.organiser, content.organiser, "de"],
    [words.place, content.place, "de"],
    ...(content.topics.length === 0 ? [] : [[words.topics, list(content.topics), "de"] as const]),
    [words.days, list(content.days.map(format.day))],
    [words.extent, extent(content.minutes, language)],
    [words.completed, format.day(content.completedOn)]
  ]
  return html`<dl class="lw-facts">${rows.map(
    ([term, value, lang]) => html`<dt>${term}</dt><dd${lang === undefined ? "" : html` lang="de"`}>${value}</dd>`
  )}</dl>`
}

const dots = { valid: "good", replaced: "open", withdrawn: "bad" } as const

/** Lays out what a certificate says and whether it is valid. */
export const certificatePage = (code: string, certificate: CheckedCertificate, language: Language): Page => {
  const { check: words } = messagesIn(language).course
  const { state, body, demo, replacedBy } = certificate
  const { title, text } = words.states[state]
  const again = html`<p><a href="${inLanguage("/pruefen", language)}">${words.again}</a></p>`
  const main = html`<h1><span class="lw-state lw-state--${dots[state]}">${title}</span></h1>
<p class="lw-lead">${fill<string>(text, { body, number: replacedBy ?? "–" })}</p>
<div class="lw-course">${facts(certificate, language)}</div>
<div class="lw-prose"><p>${words.compare}</p>${again}</div>${forgets(language)}`
  return { language, title, path: checkPath(code), isPrivate: true, demo, main }
}
