/** The page after a sign-up: what happened, and what to do now. */
import { fill, type Language, messagesIn } from "@lotsenwerk/messages"
import { Enrolment } from "@lotsenwerk/signup-form"
import { html } from "hono/html"
import type { PublicCourse } from "../courseBackend.ts"
import { contact } from "../frame/contact.ts"
import { inLanguage } from "../frame/language.ts"
import type { Page } from "../frame/page.ts"
import { type Outcome, outcomeIn } from "./outcome.ts"
import { pathOf } from "./page.ts"

/** Lays the page out. It is the same for whoever sends the form, enrolled before or not. */
export const thanksPage = (course: PublicCourse, outcome: Outcome, isEmbedded: boolean, language: Language): Page => {
  const { page: words } = messagesIn(language).course
  const { title, text } = Enrolment.outcomeInWords({ ...outcome, withinHours: course.confirmHours }, language)
  const path = pathOf({ course, isEmbedded })
  const { organiser } = course
  const main = html`<h1>${title}</h1>
<p class="lw-lead">${text}</p>
<div class="lw-prose">${contact(fill(words.ask, { organiser: organiser.name, ways: "{ways}" }), organiser)}
<p><a href="${inLanguage(path, language)}">${words.back}</a></p></div>`
  return { language, title, path: outcomeIn(`${path}/danke`, outcome), host: course, isPrivate: true, isEmbedded, main }
}
