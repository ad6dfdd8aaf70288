/** A field that people leave empty and programs fill. */
import { faultLine } from "./field.ts"
import { element, type Tree } from "./tree/tree.ts"

/** The trap: seen only when something stands in it, heard always, with a label that says to leave it. */
export const trap = (value: string, fault: string | undefined, label: string): Tree =>
  element(
    "div",
    { class: fault === undefined ? "kern-sr-only" : undefined },
    element(
      "div",
      { class: "kern-form-input" },
      element("label", { class: "kern-label", for: "website" }, label),
      faultLine("website", fault),
      element("input", {
        class: "kern-form-input__input",
        id: "website",
        name: "website",
        type: "text",
        autocomplete: "off",
        tabindex: fault === undefined ? "-1" : "0",
        value
      })
    )
  )
