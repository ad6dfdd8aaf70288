/** The form as a page shows it: no script, no style, everything wired. */
import { fill, type Language, languageName, type Messages, messagesIn } from "@lotsenwerk/messages"
import { html } from "hono/html"
import { faultSummary } from "../errorSummary.ts"
import { faultLine, field } from "../field.ts"
import { flag, type Html, nothing } from "../html.ts"
import { type Fault, type FieldName, fields, type Values } from "./model.ts"

/** A word in the languages in which it was written; German always. */
type Label = { readonly de: string } & { readonly [L in Exclude<Language, "de">]?: string }

/** What the form shows. */
export interface InterestForm {
  /** Where it is posted. */
  readonly action: string
  readonly language: Language
  readonly values: Values
  readonly faults: ReadonlyArray<Fault>
  readonly tasks: ReadonlyArray<{ readonly id: string; readonly label: Label }>
  /** Languages to choose from, as codes (BCP 47). */
  readonly languages: ReadonlyArray<string>
  /** Under which sending twice does once. */
  readonly key: string
  /** Where the privacy notice stands. */
  readonly privacy: string
}

interface Choice {
  readonly value: string
  readonly label: string
  /** Where the label is not in the language of the page. */
  readonly lang?: string
}

const choices = (name: FieldName, all: ReadonlyArray<Choice>, chosen: ReadonlyArray<string>, fault: Html): Html =>
  html`${fault}${all.map(({ value, label, lang }, index) => {
    // The first one bears the name of the group, so that the summary can lead to it.
    const id = index === 0 ? name : `${name}-${index}`
    const foreign = lang === undefined ? nothing : html` lang="${lang}"`
    return html`<div class="kern-form-check"><input class="kern-form-check__checkbox" type="checkbox" id="${id}" name="${name}" value="${value}"${flag("checked", chosen.includes(value))}><label class="kern-label" for="${id}"${foreign}>${label}</label></div>`
  })}`

const optional = (label: string, { interest }: Messages): Html =>
  html`${label} <span class="kern-label__optional">${interest.optional}</span>`

const group = (legend: string | Html, body: Html, hint = ""): Html =>
  html`<fieldset class="kern-fieldset"><legend class="kern-label">${legend}</legend>${
    hint === "" ? nothing : html`<span class="kern-hint">${hint}</span>`
  }${body}</fieldset>`

/** Seen only when something stands in it; heard always, with a label that says to leave it. */
const trap = (value: string, fault: string | undefined, label: string): Html =>
  html`<div${fault === undefined ? html` class="kern-sr-only"` : nothing}><div class="kern-form-input"><label class="kern-label" for="website">${label}</label>${faultLine("website", fault)}<input class="kern-form-input__input" id="website" name="website" type="text" autocomplete="off" tabindex="${fault === undefined ? "-1" : "0"}" value="${value}"></div></div>`

/** Renders what is amiss, if anything is: it belongs before the heading of the page. */
export const summary = ({ language, faults }: Pick<InterestForm, "language" | "faults">): Html => {
  if (faults.length === 0) return nothing
  const { faultCount, kept } = messagesIn(language).interest
  const title = fill(faults.length === 1 ? faultCount.one : faultCount.other, { count: faults.length })
  return faultSummary(title, faults, kept)
}

/** Renders the form. */
export const render = (form: InterestForm): Html => {
  const { action, language, values, faults, tasks, languages, key, privacy } = form
  const messages = messagesIn(language)
  const { interest } = messages
  const words = interest.fields
  const faultOf = (name: FieldName) => {
    const sentence = faults.find(({ field }) => field === name)?.sentence
    return sentence === undefined ? {} : { fault: sentence }
  }
  const line = (name: FieldName) => faultLine(name, faultOf(name).fault)
  const taskChoices = tasks.map(({ id, label }): Choice => {
    const own = label[language]
    return { value: id, label: own ?? label.de, ...(own === undefined && language === "en" && { lang: "de" }) }
  })
  const languageChoices = languages.map((code): Choice => ({ value: code, label: languageName(code, language) }))
  return html`<form class="lw-form" method="post" action="${action}" novalidate><input type="hidden" name="key" value="${key}">
${field({ name: "name", ...words.name, ...fields.name, ...faultOf("name"), value: values.name, isQuestion: true })}
${group(
  words.contact.label,
  html`<div class="kern-fieldset__body kern-fieldset__body--fields">${field({
    name: "email",
    ...words.email,
    ...fields.email,
    ...faultOf("email"),
    value: values.email,
    type: "email"
  })}${field({
    name: "phone",
    ...words.phone,
    ...fields.phone,
    ...faultOf("phone"),
    value: values.phone,
    type: "tel",
    isShort: true
  })}</div>`,
  words.contact.hint
)}
${
  tasks.length === 0
    ? nothing
    : group(
        optional(words.tasks.label, messages),
        html`<div class="kern-fieldset__body">${choices("tasks", taskChoices, values.tasks, line("tasks"))}</div>`
      )
}
${group(
  optional(words.languages.label, messages),
  html`<div class="kern-fieldset__body">${choices("languages", languageChoices, values.languages, line("languages"))}${field(
    {
      name: "otherLanguages",
      ...words.otherLanguages,
      ...fields.otherLanguages,
      ...faultOf("otherLanguages"),
      value: values.otherLanguages
    }
  )}</div>`
)}
${field({
  name: "note",
  ...words.note,
  ...fields.note,
  ...faultOf("note"),
  label: optional(words.note.label, messages),
  value: values.note,
  rows: 4,
  isQuestion: true
})}
${trap(values.website, faultOf("website").fault, words.trap.label)}
<div><p class="lw-muted">${interest.purpose} <a href="${privacy}">${interest.readPrivacy}</a></p><div class="lw-actions"><button class="kern-btn kern-btn--primary" type="submit"><span class="kern-label">${interest.send}</span></button></div></div>
</form>`
}
