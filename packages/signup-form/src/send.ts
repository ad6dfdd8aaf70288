/** The button that sends a form. */
import { element, type Tree } from "./tree/tree.ts"

/** The button, in its row. */
export const send = (label: string): Tree =>
  element(
    "div",
    { class: "lw-actions" },
    element(
      "button",
      { class: "kern-btn kern-btn--primary", type: "submit" },
      element("span", { class: "kern-label" }, label)
    )
  )
