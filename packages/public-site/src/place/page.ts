/** One's own page: where the sign-up stands and the one thing to do, then everything about it. */
import { type Language, messagesIn, type ProblemInWords } from "@lotsenwerk/messages"
import type { Html } from "@lotsenwerk/signup-form"
import { html } from "hono/html"
import type { Entry } from "../backend.ts"
import { coursePath } from "../course/address.ts"
import type { OwnEnrolment } from "../courseBackend.ts"
import { inLanguage } from "../frame/language.ts"
import type { Page } from "../frame/page.ts"
import { noticeBox } from "../frame/refusal.ts"
import { filePath, type PlaceAt, placePath } from "./address.ts"
import { certificateSection } from "./certificateSection.ts"
import { attendanceSection, courseSection, ownSection } from "./sections.ts"
import { isOpen, type Standing, standingOf } from "./standing.ts"

/** What the page shows. */
export interface PlacePage {
  readonly language: Language
  readonly at: PlaceAt
  readonly own: OwnEnrolment
  /** The municipalities of the house. */
  readonly entries: ReadonlyArray<Entry>
  readonly key: string
  /** Whether something was changed just now. */
  readonly isChanged: boolean
  /** What stands in the way. */
  readonly notice?: ProblemInWords
}

const action = ({ language, at, own, key }: PlacePage, { act }: Standing): Html | string => {
  const words = messagesIn(language).course.place
  if (act === "toCourse") {
    return html`<p class="lw-actions"><a class="kern-btn kern-btn--primary" href="${inLanguage(coursePath(own.course), language)}"><span class="kern-label">${words.toCourse}</span></a></p>`
  }
  if (act !== undefined) {
    return html`<form method="post" action="${inLanguage(placePath(at), language)}"><input type="hidden" name="key" value="${key}"><div class="lw-actions"><button class="kern-btn kern-btn--primary" type="submit"><span class="kern-label">${words[act]}</span></button></div></form>`
  }
  // Dates that lie behind somebody belong in no calendar.
  return own.state === "confirmed" && isOpen(own)
    ? html`<p class="lw-actions"><a class="kern-btn kern-btn--secondary" href="${filePath(at, "calendar")}"><span class="kern-label">${words.calendar}</span></a></p>`
    : ""
}

const changed = ({ isChanged, language }: PlacePage): Html | string =>
  isChanged
    ? html`<div class="lw-notice" role="status"><p><strong>${messagesIn(language).course.place.change.done}</strong></p></div>`
    : ""

/** Lays the page out. Opening it changes nothing; whoever has the address has the page. */
export const placePage = (of: PlacePage): Page => {
  const { language, at, own, entries, notice } = of
  const words = messagesIn(language).course.place
  const standing = standingOf(own, language)
  const main = html`${noticeBox(notice)}${changed(of)}<h1>${standing.title}</h1>
<p class="lw-lead">${standing.text}</p>${action(of, standing)}
${certificateSection(own, at, entries, language)}
${attendanceSection(own, language)}
${courseSection(own, language)}
${ownSection(own, at, language)}
<p class="lw-section lw-muted lw-noprint">${words.secret}</p>`
  return { language, title: standing.title, path: placePath(at), host: own.course, isPrivate: true, main }
}
