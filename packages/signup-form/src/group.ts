/** Fields that belong together, and boxes to tick. */
import { element, type Tree } from "./tree/tree.ts"

/** A box to tick. */
export interface Choice {
  readonly value: string
  readonly label: string
  /** Where the label is not in the language of the page. */
  readonly lang?: string
}

/** Boxes to tick. The first one bears the name of the group, so that the summary can lead to it. */
export const choices = (name: string, all: ReadonlyArray<Choice>, chosen: ReadonlyArray<string>): Tree =>
  all.map(({ value, label, lang }, index) => {
    const id = index === 0 ? name : `${name}-${index}`
    return element(
      "div",
      { class: "kern-form-check" },
      element("input", {
        class: "kern-form-check__checkbox",
        type: "checkbox",
        id,
        name,
        value,
        checked: chosen.includes(value)
      }),
      element("label", { class: "kern-label", for: id, lang }, label)
    )
  })

/** A label that says that nothing has to be entered. */
export const optional = (label: string, word: string): Tree => [
  `${label} `,
  element("span", { class: "kern-label__optional" }, word)
]

/** Fields under one question. @param body `fields` where fields stand in it, not boxes */
export const group = (legend: Tree, children: Tree, hint?: string, body?: "fields"): Tree =>
  element(
    "fieldset",
    { class: "kern-fieldset" },
    element("legend", { class: "kern-label" }, legend),
    hint === undefined ? undefined : element("span", { class: "kern-hint" }, hint),
    element(
      "div",
      { class: `kern-fieldset__body${body === undefined ? "" : ` kern-fieldset__body--${body}`}` },
      children
    )
  )
