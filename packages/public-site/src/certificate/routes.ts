/** The check of a certificate, by its code. Nothing of the question is kept. */
import { ProblemError } from "@lotsenwerk/http/client"
import type { Context } from "hono"
import type { Backend } from "../backend.ts"
import { inLanguage, languageOf } from "../frame/language.ts"
import { show } from "../frame/page.ts"
import { checkPath, codeOf } from "./code.ts"
import { askPage, certificatePage, unknownPage } from "./page.ts"

/** `GET /pruefen`, with `?code=` from its form. */
export const askForCode = async (c: Context) => {
  const language = languageOf(c)
  const typed = c.req.query("code")
  if (typed === undefined) return show(c, askPage("", language))
  const code = codeOf(typed)
  if (code !== undefined) return c.redirect(inLanguage(checkPath(code), language), 303)
  return show(c, askPage(typed, language, typed.trim() === "" ? "codeMissing" : "codeBroken"), 422)
}

/** `GET /pruefen/{code}`, also as somebody typed it. */
export const checkCertificate = (api: Backend) => async (c: Context) => {
  const language = languageOf(c)
  const typed = c.req.param("code") ?? ""
  const code = codeOf(typed)
  if (code === undefined) return show(c, askPage(typed, language, "codeBroken"), 404)
  if (code !== typed) return c.redirect(inLanguage(checkPath(code), language), 302)
  try {
    return await show(c, certificatePage(code, await api.check(code), language))
  } catch (error) {
    if (!(error instanceof ProblemError && error.problem.status === 404)) throw error
    return show(c, unknownPage(code, language), 404)
  }
}
