/** A statement of law: its gist in the language of the page, then the binding text in German. */
import type { Language } from "@lotsenwerk/messages"
import type { Html } from "@lotsenwerk/signup-form"
import { html } from "hono/html"

/** The words around a statement. */
export interface StatementWords {
  readonly title: string
  readonly gist: ReadonlyArray<string>
  readonly binding: string
}

/** Lays a statement out. */
export const statement = ({ title, gist, binding }: StatementWords, german: Html, language: Language): Html =>
  html`<h1>${title}</h1>
<div class="lw-prose"><ul>${gist.map((sentence) => html`<li>${sentence}</li>`)}</ul><p>${binding}</p></div>
<div class="lw-prose"${language === "de" ? "" : html` lang="de"`}>${german}</div>`
