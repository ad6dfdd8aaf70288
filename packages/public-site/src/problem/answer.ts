/** What a visitor sees when something is not there, not right or not working: a sentence that helps. */
import { ProblemError } from "@lotsenwerk/http/client"
import type { Problem } from "@lotsenwerk/http/contract"
import { type Language, messagesIn, type ProblemInWords, problem } from "@lotsenwerk/messages"
import type { Context } from "hono"
import { html } from "hono/html"
import { NoForm } from "../frame/form.ts"
import { inLanguage, languageOf } from "../frame/language.ts"
import { show } from "../frame/page.ts"

type PageStatus = Exclude<Parameters<typeof show>[2], undefined | 200>

const statuses: ReadonlyArray<number> = [400, 403, 404, 409, 413, 415, 422, 429, 503]

/** The status of a page for one of the API: what a visitor cannot have caused is ours. */
export const pageStatus = (status: number): PageStatus =>
  status === 401 ? 403 : statuses.includes(status) ? (status as PageStatus) : 500

/** `urn:lotsenwerk:problem:draft-stale` → `DraftStale` */
const reasonOf = ({ type }: Problem): string =>
  type
    .slice(type.lastIndexOf(":") + 1)
    .split("-")
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join("")

/** A problem of the API in the language of the page. */
export const inWords = (found: Problem, language: Language): ProblemInWords => problem(reasonOf(found), {}, language)

interface Answer extends ProblemInWords {
  readonly status: PageStatus
  /** Where the cure is. @default the start page */
  readonly way?: "/zugang"
}

const answer = (c: Context, { title, detail, status, way }: Answer) => {
  const language = languageOf(c)
  const { missing: words, home } = messagesIn(language).pages
  // Never the address that was asked for: `//elsewhere.example` would lead away from here.
  const path = way ?? "/"
  const main = html`<h1>${title}</h1><div class="lw-prose"><p>${detail}</p><p><a href="${inLanguage(path, language)}">${way === undefined ? words.home : home.signIn}</a></p></div>`
  return show(c, { language, title, path, isPrivate: true, main }, status)
}

/** Answers where there is no such page. */
export const missing = (c: Context) => {
  const { title, lead } = messagesIn(languageOf(c)).pages.missing
  return answer(c, { title, detail: lead, status: 404 })
}

/** Answers a form that is larger than any form of ours. */
export const tooLarge = (c: Context) => answer(c, { ...problem("BodyTooLarge", {}, languageOf(c)), status: 413 })

/** Answers whatever a handler could not: the API's problem in a sentence, or that it is our fault. */
export const problemAnswer = (error: Error, c: Context) => {
  const language = languageOf(c)
  if (error instanceof NoForm) return answer(c, { ...problem("InvalidForm", {}, language), status: 415 })
  const status = error instanceof ProblemError ? pageStatus(error.problem.status) : 500
  if (error instanceof ProblemError && status < 500) {
    const isLink = reasonOf(error.problem) === "LinkUsed"
    return answer(c, { ...inWords(error.problem, language), status, ...(isLink && { way: "/zugang" }) })
  }
  const { title, lead } = messagesIn(language).pages.broken
  return answer(c, { title, detail: lead, status })
}
