/** The form as a page and the widget show it: no script, no style, everything wired. */
import { enrolment, fill, type Language } from "@lotsenwerk/messages/enrolment"
import { faultSummary } from "../errorSummary.ts"
import { faultLine, field } from "../field.ts"
import { choices, group, optional } from "../group.ts"
import { send } from "../send.ts"
import { trap } from "../trap.ts"
import { element, type Tree } from "../tree/tree.ts"
import type { Course } from "./course.ts"
import { type Fault, type FieldName, fields, type Values } from "./model.ts"

/** What the form shows. */
export interface EnrolmentForm {
  /** Where it is posted. */
  readonly action: string
  readonly language: Language
  readonly values: Values
  readonly faults: ReadonlyArray<Fault>
  readonly course: Pick<Course, "state" | "languages">
  /** Where the privacy notice stands. */
  readonly privacy: string
  /** Whether the privacy notice opens beside the form, which stands on a foreign page. @default false */
  readonly isEmbedded?: boolean
  /** Under which sending twice does once; the widget sends it in a header. */
  readonly key?: string
  /** Where the page's script fetches what it proves itself with; without a script the form is sent without. */
  readonly challenge?: string
  /** What shows when the form was fetched, as the server signed it. */
  readonly token?: string
}

const hidden = (name: string, value: string | undefined): Tree =>
  value === undefined ? undefined : element("input", { type: "hidden", name, value })

/** What is amiss, if anything is: it belongs before the heading of the page. */
export const summary = ({ language, faults }: Pick<EnrolmentForm, "language" | "faults">): Tree => {
  if (faults.length === 0) return undefined
  const { faultCount, kept } = enrolment[language]
  const title = fill(faults.length === 1 ? faultCount.one : faultCount.other, { count: faults.length })
  return faultSummary(title, faults, kept)
}

/** The form. */
export const render = (form: EnrolmentForm): Tree => {
  const { action, language, values, faults, course, privacy, isEmbedded, key, challenge, token } = form
  const words = enrolment[language]
  const labels = words.fields
  const faultOf = (name: FieldName) => faults.find(({ field }) => field === name)?.sentence
  const one = (name: "name" | "email" | "phone" | "needs") => {
    const fault = faultOf(name)
    return { name, ...labels[name], ...fields[name], value: values[name], ...(fault !== undefined && { fault }) }
  }
  const offered = course.languages.map(({ code, inWords }) => ({ value: code, label: inWords[language] }))
  return element(
    "form",
    { class: "lw-form", method: "post", action, novalidate: true, "data-challenge": challenge },
    hidden("key", key),
    hidden("token", token ?? (challenge && "")),
    hidden("solution", challenge && ""),
    field({ ...one("name"), isQuestion: true }),
    group(
      labels.contact.label,
      [field({ ...one("email"), type: "email" }), field({ ...one("phone"), type: "tel", isShort: true })],
      labels.contact.hint,
      "fields"
    ),
    offered.length === 0
      ? undefined
      : group(optional(labels.languages.label, words.optional), [
          faultLine("languages", faultOf("languages")),
          choices("languages", offered, values.languages)
        ]),
    field({ ...one("needs"), label: optional(labels.needs.label, words.optional), rows: 3, isQuestion: true }),
    trap(values.website, faultOf("website"), labels.trap.label),
    element(
      "div",
      {},
      element(
        "p",
        { class: "lw-muted" },
        `${words.purpose} `,
        element(
          "a",
          { href: privacy, ...(isEmbedded && { target: "_blank", rel: "noopener" }) },
          isEmbedded ? `${words.readPrivacy} ${words.newTab}` : words.readPrivacy
        )
      ),
      send(course.state === "waiting" ? words.send.waiting : words.send.open)
    )
  )
}
