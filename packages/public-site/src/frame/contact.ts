/** How to reach somebody who answers questions. */
import type { Html } from "@lotsenwerk/signup-form"
import { html } from "hono/html"

/** The ways to reach an office, as far as they are known. */
export interface Reachable {
  readonly mailbox?: string
  readonly phone?: string
}

const ways = ({ mailbox, phone }: Reachable): ReadonlyArray<Html> => [
  ...(mailbox === undefined ? [] : [html`<a href="mailto:${mailbox}">${mailbox}</a>`]),
  ...(phone === undefined ? [] : [html`<a href="tel:${phone.replace(/[^\d+]/g, "")}">${phone}</a>`])
]

/** Says how to reach an office; nothing where no way is known. @param sentence with the place `{ways}` */
export const contact = (sentence: string, office: Reachable): Html | string => {
  const all = ways(office)
  if (all.length === 0) return ""
  const [before = "", after = ""] = sentence.split("{ways}")
  return html`<p>${before}${all.map((way, index) => html`${index === 0 ? "" : ", "}${way}`)}${after}</p>`
}
