/** All that is amiss in one place, first on the page, each line leading to its field. */
import { element, type Tree } from "./tree/tree.ts"

/** A fault and the id of the field to go to. */
export interface FieldSentence {
  readonly field: string
  readonly sentence: string
}

/**
 * The summary. The browser puts the focus on it when the page has loaded.
 *
 * @param kept what is said of the fields that are in order; absent where there are none
 */
export const faultSummary = (title: string, faults: ReadonlyArray<FieldSentence>, kept?: string): Tree =>
  element(
    "div",
    { class: "lw-errors", role: "alert", tabindex: "-1", autofocus: true, "aria-labelledby": "faults" },
    element("h2", { id: "faults" }, title),
    element(
      "ul",
      {},
      faults.map(({ field, sentence }) => element("li", {}, element("a", { href: `#${field}` }, sentence)))
    ),
    kept === undefined ? undefined : element("p", {}, kept)
  )
