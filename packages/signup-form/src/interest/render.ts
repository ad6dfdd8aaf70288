/** The form as a page shows it: no script, no style, everything wired. */
import { fill, type Language, languageName, messagesIn } from "@lotsenwerk/messages"
import { faultSummary } from "../errorSummary.ts"
import { faultLine, field } from "../field.ts"
import { type Choice, choices, group, optional } from "../group.ts"
import { send } from "../send.ts"
import { trap } from "../trap.ts"
import { type Html, toHtml } from "../tree/html.ts"
import { element } from "../tree/tree.ts"
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

/** Renders what is amiss, if anything is: it belongs before the heading of the page. */
export const summary = ({ language, faults }: Pick<InterestForm, "language" | "faults">): Html => {
  if (faults.length === 0) return toHtml(undefined)
  const { faultCount, kept } = messagesIn(language).interest
  const title = fill(faults.length === 1 ? faultCount.one : faultCount.other, { count: faults.length })
  return toHtml(faultSummary(title, faults, kept))
}

/** Renders the form. */
export const render = (form: InterestForm): Html => {
  const { action, language, values, faults, tasks, languages, key, privacy } = form
  const { interest } = messagesIn(language)
  const words = interest.fields
  const faultOf = (name: FieldName) => faults.find(({ field }) => field === name)?.sentence
  const one = (name: "name" | "email" | "phone" | "otherLanguages" | "note") => {
    const fault = faultOf(name)
    return { name, ...words[name], ...fields[name], value: values[name], ...(fault !== undefined && { fault }) }
  }
  const taskChoices = tasks.map(({ id, label }): Choice => {
    const own = label[language]
    return { value: id, label: own ?? label.de, ...(own === undefined && language === "en" && { lang: "de" }) }
  })
  const languageChoices = languages.map((code): Choice => ({ value: code, label: languageName(code, language) }))
  const contact = [field({ ...one("email"), type: "email" }), field({ ...one("phone"), type: "tel", isShort: true })]
  const taskGroup = [faultLine("tasks", faultOf("tasks")), choices("tasks", taskChoices, values.tasks)]
  const languageGroup = [
    faultLine("languages", faultOf("languages")),
    choices("languages", languageChoices, values.languages),
    field(one("otherLanguages"))
  ]
  return toHtml(
    element(
      "form",
      { class: "lw-form", method: "post", action, novalidate: true },
      element("input", { type: "hidden", name: "key", value: key }),
      "\n",
      field({ ...one("name"), isQuestion: true }),
      "\n",
      group(words.contact.label, contact, words.contact.hint, "fields"),
      "\n",
      tasks.length === 0 ? undefined : group(optional(words.tasks.label, interest.optional), taskGroup),
      "\n",
      group(optional(words.languages.label, interest.optional), languageGroup),
      "\n",
      field({ ...one("note"), label: optional(words.note.label, interest.optional), rows: 4, isQuestion: true }),
      "\n",
      trap(values.website, faultOf("website"), words.trap.label),
      "\n",
      element(
        "div",
        {},
        element(
          "p",
          { class: "lw-muted" },
          `${interest.purpose} `,
          element("a", { href: privacy }, interest.readPrivacy)
        ),
        send(interest.send)
      ),
      "\n"
    )
  )
}
