/** The pages of getting in: ask for a link, use a link. */
import { fill, type Language, messagesIn } from "@lotsenwerk/messages"
import { faultSummary, field, type Html } from "@lotsenwerk/signup-form"
import { html } from "hono/html"
import type { Entry, Guest } from "../backend.ts"
import { inLanguage } from "../frame/language.ts"
import type { Page } from "../frame/page.ts"

/** What was asked for, and what is amiss with it. */
export interface LinkRequest {
  readonly municipality: string
  readonly email: string
  readonly key: string
  readonly faults: { readonly municipality?: string; readonly email?: string }
}

const select = (entries: ReadonlyArray<Entry>, { municipality, faults }: LinkRequest, language: Language): Html => {
  const { entry } = messagesIn(language).pages
  const isAmiss = faults.municipality !== undefined
  const error = isAmiss
    ? html`<p class="kern-error" id="municipality-e"><span class="kern-icon kern-icon--danger kern-icon--default" aria-hidden="true"></span><span class="kern-body">${faults.municipality}</span></p>`
    : ""
  const options = entries.map(
    ({ municipality: value, body }) =>
      html`<option value="${value}"${value === municipality ? html` selected` : ""}>${body}</option>`
  )
  return html`<div class="kern-form-input${isAmiss ? " kern-form-input--error" : ""}"><label class="kern-label" for="municipality">${entry.municipality}</label>${error}<div class="kern-form-input__select-wrapper"><select class="kern-form-input__select${isAmiss ? " kern-form-input__select--error" : ""}" id="municipality" name="municipality"${isAmiss ? html` aria-describedby="municipality-e" aria-invalid="true"` : ""}><option value="">${entry.choose}</option>${options}</select></div></div>`
}

/** Lays out the page that asks for a link. */
export const linkRequestPage = (entries: ReadonlyArray<Entry>, request: LinkRequest, language: Language): Page => {
  const { pages, interest } = messagesIn(language)
  const { entry } = pages
  const { email, key, faults } = request
  const amiss = Object.entries(faults).map(([name, sentence]) => ({ field: name, sentence }))
  const count = amiss.length === 1 ? interest.faultCount.one : interest.faultCount.other
  const main = html`${amiss.length === 0 ? "" : faultSummary(fill(count, { count: amiss.length }), amiss)}<h1>${entry.title}</h1><p class="lw-lead">${entry.lead}</p>
<form class="lw-form" method="post" action="${inLanguage("/zugang", language)}" novalidate><input type="hidden" name="key" value="${key}">
${select(entries, request, language)}
${field({
  name: "email",
  label: entry.email,
  type: "email",
  autocomplete: "email",
  value: email,
  ...(faults.email && { fault: faults.email })
})}
<div class="lw-actions"><button class="kern-btn kern-btn--primary" type="submit"><span class="kern-label">${entry.request}</span></button></div></form>`
  const title = amiss.length === 0 ? entry.title : fill(interest.errorTitle, { title: entry.title })
  return { language, title, path: "/zugang", demo: entries.some(({ demo }) => demo), main }
}

/** Lays out the page that says where to look now; the same whether the address is known or not. */
export const linkSentPage = (language: Language): Page => {
  const { entry } = messagesIn(language).pages
  const main = html`<h1>${entry.sentTitle}</h1><div class="lw-prose"><p>${entry.sent}</p><p><a href="${inLanguage("/zugang", language)}">${entry.again}</a></p></div>`
  return { language, title: entry.sentTitle, path: "/zugang/unterwegs", isPrivate: true, main }
}

/** Lays out the page of a link: whom it lets in, and the button that uses it. A mere look at it uses nothing. */
export const linkPage = ({ name, role, body }: Guest, path: string, key: string, language: Language): Page => {
  const { pages, words } = messagesIn(language)
  const { entry } = pages
  const main = html`<h1>${fill(entry.welcome, { name })}</h1><p class="lw-lead">${fill(entry.as, { body, role: words.roles[role] })}</p>
<form class="lw-form" method="post" action="${inLanguage(path, language)}"><input type="hidden" name="key" value="${key}"><div class="lw-actions"><button class="kern-btn kern-btn--primary" type="submit"><span class="kern-label">${entry.enter}</span></button></div><p class="lw-muted">${entry.once}</p></form>`
  return { language, title: entry.title, path, isPrivate: true, main }
}
