/** The page of the accessibility statement. The binding text is German. */
import { format, type Language, messagesIn } from "@lotsenwerk/messages"
import type { Html } from "@lotsenwerk/signup-form"
import { html } from "hono/html"
import type { Page } from "../frame/page.ts"
import { method, obstacles, statedOn } from "./accessibility.ts"
import { statement } from "./statement.ts"

/** An office to write to about an obstacle. */
export interface Contact {
  readonly body: string
  readonly office: string
  readonly mailbox?: string
  readonly phone?: string
}

const contactLine = ({ body, office, mailbox, phone }: Contact): Html =>
  html`<li>${body}, ${office}${mailbox === undefined ? "" : html`: <a href="mailto:${mailbox}">${mailbox}</a>`}${
    phone === undefined ? "" : html`, Telefon ${phone}`
  }</li>`

const text = (contacts: ReadonlyArray<Contact>): Html => html`<h2>Wofür diese Erklärung gilt</h2>
<p>Für alle Seiten unter dieser Adresse: die öffentlichen Seiten und die Verwaltung nach der Anmeldung.</p>
<h2>Wie barrierefrei die Seiten sind</h2>
<p>Die Seiten sind teilweise vereinbar mit ${method.standard}. Gebaut wird nach ${method.beyond}.</p>
<h2>Was noch nicht barrierefrei ist</h2>
<ul>${obstacles.map(({ what, instead }) => html`<li>${what} <strong>Stattdessen:</strong> ${instead}</li>`)}</ul>
<h2>Wie das festgestellt wurde</h2>
<p>${method.how} am ${format.day(statedOn)}. Sie wird jedes Jahr und nach jeder größeren Änderung überprüft.</p>
<h2 id="kontakt">Ein Hindernis melden</h2>
<p>Schreiben Sie, welche Seite es betrifft und was nicht geht. Sie bekommen innerhalb eines Monats eine Antwort.</p>
${
  contacts.length === 0
    ? html`<p>Noch ist hier keine Stelle eingerichtet, die antwortet.</p>`
    : html`<ul>${contacts.map(contactLine)}</ul>`
}
<h2>Wenn die Antwort nicht hilft</h2>
<p>Dann können Sie sich an die Ombudsstelle oder Schlichtungsstelle Ihres Landes wenden. In Sachsen-Anhalt ist das die Ombudsstelle nach §&nbsp;16d BGG LSA. Das Verfahren kostet nichts.</p>`

/** Lays out the page. */
export const accessibilityPage = (contacts: ReadonlyArray<Contact>, isDemo: boolean, language: Language): Page => {
  const words = messagesIn(language).pages.accessibility
  const main = statement(words, text(contacts), language)
  return { language, title: words.title, path: "/barrierefreiheit", demo: isDemo, main }
}
