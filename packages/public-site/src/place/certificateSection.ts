/** The certificate on the own page, and the way on from it: to become a guide, here or elsewhere. */
import { fill, type Language, messagesIn } from "@lotsenwerk/messages"
import type { Html } from "@lotsenwerk/signup-form"
import { html } from "hono/html"
import type { Entry } from "../backend.ts"
import { checkPath } from "../certificate/code.ts"
import type { OwnEnrolment } from "../courseBackend.ts"
import { inLanguage } from "../frame/language.ts"
import { interestPath } from "../interest/address.ts"
import { filePath, type PlaceAt } from "./address.ts"
import { section } from "./sections.ts"

/** The certificate; nothing where there is none. @param entries the municipalities of the house */
export const certificateSection = (
  { certificate }: OwnEnrolment,
  at: PlaceAt,
  entries: ReadonlyArray<Entry>,
  language: Language
): Html | string => {
  if (certificate === undefined) return ""
  const { certificate: words } = messagesIn(language).course.place
  const { number, code } = certificate
  const joining = (municipality: string) => inLanguage(interestPath(municipality, code), language)
  const others = entries.filter(({ municipality }) => municipality !== at.municipality)
  const elsewhere =
    others.length === 0
      ? ""
      : html`<details class="lw-entry"><summary>${words.elsewhere}</summary><ul class="lw-list">${others.map(
          ({ municipality, body }) => html`<li><a href="${joining(municipality)}">${body}</a></li>`
        )}</ul></details>`
  return section(
    "zertifikat",
    words.title,
    html`<p class="lw-num">${fill(words.numbered, { number, code })}</p>
<div class="lw-actions"><a class="kern-btn kern-btn--primary" href="${filePath(at, "ownCertificate")}"><span class="kern-label">${words.load}</span></a><a href="${inLanguage(checkPath(code), language)}">${words.check}</a></div>
<p class="lw-actions"><a href="${joining(at.municipality)}">${words.become}</a></p>${elsewhere}`
  )
}
