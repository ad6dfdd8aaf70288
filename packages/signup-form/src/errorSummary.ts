/** All that is amiss in one place, first on the page, each line leading to its field. */
import { html } from "hono/html"
import type { Html } from "./html.ts"

/** A fault and the id of the field to go to. */
export interface FieldSentence {
  readonly field: string
  readonly sentence: string
}

/**
 * Renders the summary. The browser puts the focus on it when the page has loaded.
 *
 * @param kept what is said of the fields that are in order; absent where there are none
 */
export const faultSummary = (title: string, faults: ReadonlyArray<FieldSentence>, kept?: string): Html =>
  html`<div class="lw-errors" role="alert" tabindex="-1" autofocus aria-labelledby="faults"><h2 id="faults">${title}</h2><ul>${faults.map(
    ({ field, sentence }) => html`<li><a href="#${field}">${sentence}</a></li>`
  )}</ul>${kept === undefined ? "" : html`<p>${kept}</p>`}</div>`
