/** One field with its label, its hint and its fault, wired for those who hear the page instead of seeing it. */
import { html } from "hono/html"
import { type Html, nothing } from "./html.ts"

/** What a field is and what stands in it. */
export interface Field {
  /** Name and id. */
  readonly name: string
  readonly label: string | Html
  readonly hint?: string
  /** A sentence that names the cure. */
  readonly fault?: string
  readonly value: string
  readonly type?: "text" | "email" | "tel"
  readonly autocomplete?: string
  /** More rows make a box for longer text. @default 1 */
  readonly rows?: number
  /** Whether the label is a question that stands alone. */
  readonly isQuestion?: boolean
  readonly isShort?: boolean
}

/** The fault of a field as it stands above its input. */
export const faultLine = (name: string, fault: string | undefined): Html =>
  fault === undefined
    ? nothing
    : html`<p class="kern-error" id="${name}-e"><span class="kern-icon kern-icon--danger kern-icon--default" aria-hidden="true"></span><span class="kern-body">${fault}</span></p>`

/** The ids that describe a field: its hint and its fault. */
export const describedBy = (name: string, hint: string | undefined, fault: string | undefined): Html => {
  const ids = [...(hint === undefined ? [] : [`${name}-h`]), ...(fault === undefined ? [] : [`${name}-e`])]
  return ids.length === 0
    ? nothing
    : html` aria-describedby="${ids.join(" ")}"${fault === undefined ? nothing : html` aria-invalid="true"`}`
}

const input = ({ name, value, type = "text", autocomplete, rows, hint, fault, isShort }: Field): Html => {
  const classes = `kern-form-input__input${fault === undefined ? "" : " kern-form-input__input--error"}${isShort ? " lw-short" : ""}`
  const described = describedBy(name, hint, fault)
  if (rows !== undefined) {
    return html`<textarea class="${classes}" id="${name}" name="${name}" rows="${rows}"${described}>
${value}</textarea>`
  }
  const auto = autocomplete === undefined ? nothing : html` autocomplete="${autocomplete}"`
  const given = value === "" ? nothing : html` value="${value}"`
  return html`<input class="${classes}" id="${name}" name="${name}" type="${type}"${auto}${given}${described}>`
}

/** Renders a field. */
export const field = (of: Field): Html => {
  const { name, label, hint, fault, isQuestion } = of
  const classes = `kern-form-input${fault === undefined ? "" : " kern-form-input--error"}${isQuestion ? " lw-q" : ""}`
  return html`<div class="${classes}"><label class="kern-label" for="${name}">${label}</label>${
    hint === undefined ? nothing : html`<span class="kern-hint" id="${name}-h">${hint}</span>`
  }${faultLine(name, fault)}${input(of)}</div>`
}
