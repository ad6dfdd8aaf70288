/** One field with its label, its hint and its fault, wired for those who hear the page instead of seeing it. */
import { type Attributes, element, type Tree } from "./tree/tree.ts"

/** What a field is and what stands in it. */
export interface Field {
  /** Name and id. */
  readonly name: string
  readonly label: Tree
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
export const faultLine = (name: string, fault: string | undefined): Tree =>
  fault === undefined
    ? undefined
    : element(
        "p",
        { class: "kern-error", id: `${name}-e` },
        element("span", { class: "kern-icon kern-icon--danger kern-icon--default", "aria-hidden": "true" }),
        element("span", { class: "kern-body" }, fault)
      )

/** What describes a field: its hint and its fault. */
const describedBy = ({ name, hint, fault }: Field): Attributes => {
  const ids = [...(hint === undefined ? [] : [`${name}-h`]), ...(fault === undefined ? [] : [`${name}-e`])]
  return ids.length === 0
    ? {}
    : { "aria-describedby": ids.join(" "), "aria-invalid": fault === undefined ? undefined : "true" }
}

const input = (of: Field): Tree => {
  const { name, value, type = "text", autocomplete, rows, fault, isShort } = of
  const attributes = {
    class: `kern-form-input__input${fault === undefined ? "" : " kern-form-input__input--error"}${isShort ? " lw-short" : ""}`,
    id: name,
    name
  }
  return rows === undefined
    ? element("input", { ...attributes, type, autocomplete, value: value || undefined, ...describedBy(of) })
    : element("textarea", { ...attributes, rows, ...describedBy(of) }, value)
}

/** A field. */
export const field = (of: Field): Tree => {
  const { name, label, hint, fault, isQuestion } = of
  return element(
    "div",
    { class: `kern-form-input${fault === undefined ? "" : " kern-form-input--error"}${isQuestion ? " lw-q" : ""}` },
    element("label", { class: "kern-label", for: name }, label),
    hint === undefined ? undefined : element("span", { class: "kern-hint", id: `${name}-h` }, hint),
    faultLine(name, fault),
    input(of)
  )
}
