/** The form of interest: shown, sent, thanked for. */
import { fill, type Language, messagesIn } from "@lotsenwerk/messages"
import { Interest } from "@lotsenwerk/signup-form"
import type { Context } from "hono"
import type { Backend } from "../backend.ts"
import { codeOf } from "../certificate/code.ts"
import { keyOf, posted } from "../frame/form.ts"
import { inLanguage, languageOf } from "../frame/language.ts"
import { show } from "../frame/page.ts"
import { refusal } from "../frame/refusal.ts"
import { interestPath } from "./address.ts"
import { type InterestPage, interestPage, thanksPage } from "./page.ts"

const municipalityOf = (c: Context) => c.req.param("municipality") ?? ""

/** What somebody brings along who comes with a certificate: its code, which the office checks. */
const noteOf = (certificate: string | undefined, language: Language): string => {
  const code = codeOf(certificate ?? "")
  return code === undefined ? "" : fill(messagesIn(language).course.place.certificate.note, { code })
}

/** `GET /{municipality}/mitmachen`, with `?zertifikat=` for who comes from a course. */
export const showInterest = (api: Backend) => async (c: Context) => {
  const language = languageOf(c)
  const programme = await api.programme(municipalityOf(c))
  const values = { ...Interest.empty, note: noteOf(c.req.query("zertifikat"), language) }
  return show(c, interestPage({ language, programme, values, faults: [], key: api.newKey() }))
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
    const { status, ...rest } = refusal(error, language, Interest.faultsOf)
    // Sent again, it is a new request.
    return show(c, again({ ...rest, key: api.newKey() }), status)
  }
  return c.redirect(inLanguage(`${interestPath(programme.municipality)}/danke`, language), 303)
}

/** `GET /{municipality}/mitmachen/danke` */
export const thanks = (api: Backend) => async (c: Context) =>
  show(c, thanksPage(await api.programme(municipalityOf(c)), languageOf(c)))
