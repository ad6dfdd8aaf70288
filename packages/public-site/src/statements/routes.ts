/** What the law asks every site to say. */
import type { Context } from "hono"
import type { Backend } from "../backend.ts"
import { languageOf } from "../frame/language.ts"
import { show } from "../frame/page.ts"
import { accessibilityPage } from "./accessibilityPage.ts"
import { holdersOf } from "./coursePrivacy.ts"
import { municipalPrivacyPage, privacyPage } from "./privacyPage.ts"

/** `GET /barrierefreiheit`, with every office that answers. */
export const accessibility = (api: Backend) => async (c: Context) => {
  const entries = await api.municipalities()
  const programmes = await Promise.all(entries.map(({ municipality }) => api.programme(municipality)))
  const contacts = programmes.map(({ body, organiser: { office }, mailbox, phone }) => ({
    body,
    office,
    ...(mailbox !== undefined && { mailbox }),
    ...(phone !== undefined && { phone })
  }))
  return show(
    c,
    accessibilityPage(
      contacts,
      entries.some(({ demo }) => demo),
      languageOf(c)
    )
  )
}

/** `GET /datenschutz` */
export const privacy = (c: Context) => show(c, privacyPage(languageOf(c)))

/** `GET /{municipality}/datenschutz`, with whoever holds a course there. */
export const privacyOf = (api: Backend) => async (c: Context) => {
  const municipality = c.req.param("municipality") ?? ""
  const [programme, courses] = await Promise.all([api.programme(municipality), api.courses(municipality)])
  return show(c, municipalPrivacyPage(programme, holdersOf(courses), languageOf(c)))
}
