/** Getting in: a link is asked for, looked at, used. */
import { emailFault, fieldFault, type Language, messagesIn } from "@lotsenwerk/messages"
import type { Context } from "hono"
import type { Backend, Entry } from "../backend.ts"
import { keyOf, posted, textOf } from "../frame/form.ts"
import { inLanguage, languageOf } from "../frame/language.ts"
import { show } from "../frame/page.ts"
import { type LinkRequest, linkPage, linkRequestPage, linkSentPage } from "./page.ts"

/** `GET /zugang`; where only one municipality is served, it is chosen already. */
export const askForLink = (api: Backend) => async (c: Context) => {
  const entries = await api.municipalities()
  const only = entries.length === 1 ? entries[0]?.municipality : undefined
  const fresh = { municipality: only ?? c.req.query("kommune") ?? "", email: "", key: api.newKey(), faults: {} }
  return show(c, linkRequestPage(entries, fresh, languageOf(c)))
}

const faultsOf = (
  { municipality, email }: Pick<LinkRequest, "municipality" | "email">,
  entries: ReadonlyArray<Entry>,
  language: Language
): LinkRequest["faults"] => {
  const isServed = entries.some((entry) => entry.municipality === municipality)
  const fault = email === "" ? "missing" : emailFault(email)
  return {
    ...(!isServed && { municipality: messagesIn(language).pages.entry.chooseFault }),
    ...(fault !== undefined && { email: fieldFault(fault, {}, language) })
  }
}

/** `POST /zugang` */
export const requestLink = (api: Backend) => async (c: Context) => {
  const language = languageOf(c)
  const entries = await api.municipalities()
  const form = await posted(c)
  const asked = { municipality: textOf(form, "municipality"), email: textOf(form, "email") }
  const key = keyOf(form) ?? api.newKey()
  const faults = faultsOf(asked, entries, language)
  if (Object.keys(faults).length > 0) {
    return show(c, linkRequestPage(entries, { ...asked, key, faults }, language), 422)
  }
  await api.requestLink(asked.municipality, asked.email, key)
  return c.redirect(inLanguage("/zugang/unterwegs", language), 303)
}

/** `GET /zugang/unterwegs` */
export const linkSent = (c: Context) => show(c, linkSentPage(languageOf(c)))

const linkOf = (c: Context) => c.req.param("link") ?? ""

/** `GET /zugang/{link}`: shows whom it lets in; a mail program that looks at it uses nothing. */
export const openLink = (api: Backend) => async (c: Context) => {
  const guest = await api.peek(linkOf(c))
  return show(c, linkPage(guest, c.req.path, api.newKey(), languageOf(c)))
}

/** `POST /zugang/{link}`: uses it, and passes the API's own cookie on. */
export const useLink = (api: Backend) => async (c: Context) => {
  const cookies = await api.enter(linkOf(c), keyOf(await posted(c)) ?? api.newKey())
  for (const cookie of cookies) c.header("set-cookie", cookie, { append: true })
  return c.redirect("/admin", 303)
}
