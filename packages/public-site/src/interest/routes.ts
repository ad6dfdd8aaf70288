/** The form of interest: shown, sent, thanked for. */
import { ProblemError } from "@lotsenwerk/http/client"
import type { Language } from "@lotsenwerk/messages"
import { Interest } from "@lotsenwerk/signup-form"
import type { Context } from "hono"
import type { Backend } from "../backend.ts"
import { keyOf, posted } from "../frame/form.ts"
import { inLanguage, languageOf } from "../frame/language.ts"
import { show } from "../frame/page.ts"
import { inWords, pageStatus } from "../problem/answer.ts"
import { type InterestPage, interestPage, interestPath, thanksPage } from "./page.ts"

const municipalityOf = (c: Context) => c.req.param("municipality") ?? ""

/** `GET /{municipality}/mitmachen` */
export const showInterest = (api: Backend) => async (c: Context) => {
  const programme = await api.programme(municipalityOf(c))
  const fresh = { values: Interest.empty, faults: [], key: api.newKey() }
  return show(c, interestPage({ language: languageOf(c), programme, ...fresh }))
}

/** What the API found amiss, at the fields where it can be, else above them; sent again, it is a new request. */
const refusal = (error: unknown, language: Language, newKey: () => string) => {
  if (!(error instanceof ProblemError)) throw error
  const faults = Interest.faultsOf(error.problem.errors ?? [])
  const status = pageStatus(error.problem.status)
  return { status, faults, key: newKey(), ...(faults.length === 0 && { notice: inWords(error.problem, language) }) }
}

/** `POST /{municipality}/mitmachen`: to the page that thanks, or back to the form with everything that was typed. */
export const sendInterest = (api: Backend) => async (c: Context) => {
  const language = languageOf(c)
  const programme = await api.programme(municipalityOf(c))
  const form = await posted(c)
  const values = Interest.read(form)
  const key = keyOf(form) ?? api.newKey()
  const again = (rest: Pick<InterestPage, "faults" | "key" | "notice">) =>
    interestPage({ language, programme, values, ...rest })
  const checked = Interest.validate(values, language, programme)
  if (checked._tag === "Faulty") return show(c, again({ faults: checked.faults, key }), 422)
  try {
    await api.sendInterest(programme.municipality, { ...checked.interest, language }, key)
  } catch (error) {
    const { status, ...rest } = refusal(error, language, api.newKey)
    return show(c, again(rest), status)
  }
  return c.redirect(inLanguage(`${interestPath(programme.municipality)}/danke`, language), 303)
}

/** `GET /{municipality}/mitmachen/danke` */
export const thanks = (api: Backend) => async (c: Context) =>
  show(c, thanksPage(await api.programme(municipalityOf(c)), languageOf(c)))
