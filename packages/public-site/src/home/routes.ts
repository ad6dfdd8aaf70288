/** What runs here. */
import { fill, messagesIn } from "@lotsenwerk/messages"
import type { Context } from "hono"
import { html } from "hono/html"
import type { Backend } from "../backend.ts"
import { coursesPath } from "../course/address.ts"
import { inLanguage, languageOf } from "../frame/language.ts"
import { show } from "../frame/page.ts"
import { interestPath } from "../interest/address.ts"
import { missing } from "../problem/answer.ts"

/** `GET /`: the municipalities with their forms and courses, and the way in for staff. */
export const home = (api: Backend) => async (c: Context) => {
  const language = languageOf(c)
  const { pages, course } = messagesIn(language)
  const { home: words } = pages
  const entries = await api.municipalities()
  const list = entries.map(
    ({ municipality, title, body }) =>
      html`<li><a href="${inLanguage(`/${municipality}/mitmachen`, language)}">${fill(words.join, { body })}</a>${
        title === body ? "" : html`<p lang="de">${title}</p>`
      }<p><a href="${inLanguage(coursesPath(municipality), language)}">${fill(course.list.of, { body })}</a></p></li>`
  )
  const main = html`<h1>${words.title}</h1><p class="lw-lead">${words.lead}</p>
<section class="lw-section" aria-labelledby="p"><h2 id="p">${words.programmes}</h2>${
    list.length === 0 ? html`<p class="lw-empty">${words.nothing}</p>` : html`<ul class="lw-list">${list}</ul>`
  }</section>
<section class="lw-section" aria-labelledby="s"><h2 id="s">${words.staff}</h2><p>${words.staffLead}</p>
<div class="lw-actions"><a class="kern-btn kern-btn--secondary" href="${inLanguage("/zugang", language)}"><span class="kern-label">${words.signIn}</span></a><a href="/admin">${words.admin}</a></div></section>`
  return show(c, { language, title: words.title, path: "/", demo: entries.some(({ demo }) => demo), main })
}

/** `GET /{municipality}`: who shortens an address arrives at the municipality's first page. */
export const toMunicipality = (api: Backend) => async (c: Context) => {
  const entries = await api.municipalities()
  const found = entries.find(({ municipality }) => municipality === c.req.param("municipality"))
  return found === undefined ? missing(c) : c.redirect(inLanguage(interestPath(found.municipality), languageOf(c)))
}
