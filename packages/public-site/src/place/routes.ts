/** One's own sign-up: looked at, confirmed, changed, withdrawn. Only sending changes something. */
import { Enrolment } from "@lotsenwerk/signup-form"
import type { Context } from "hono"
import type { Backend } from "../backend.ts"
import type { OwnEnrolment } from "../courseBackend.ts"
import { keyOf, posted } from "../frame/form.ts"
import { inLanguage, languageOf } from "../frame/language.ts"
import { show } from "../frame/page.ts"
import { refusal } from "../frame/refusal.ts"
import { type PlaceAt, placePath } from "./address.ts"
import { type ChangePage, changePage, valuesOf, withdrawPage } from "./changePage.ts"
import { placePage } from "./page.ts"

const placeAt = (c: Context): PlaceAt => ({
  municipality: c.req.param("municipality") ?? "",
  secret: c.req.param("secret") ?? ""
})

const toPlace = (c: Context, isChanged = false) => {
  const path = `${placePath(placeAt(c))}${isChanged ? "?geaendert=ja" : ""}`
  return c.redirect(inLanguage(path, languageOf(c)), 303)
}

const noFaults = () => []

/** Somebody who has a certificate may take it to any municipality of the house. */
const entriesFor = (api: Backend, { certificate }: OwnEnrolment) =>
  certificate === undefined ? Promise.resolve([]) : api.municipalities()

/** `GET /{municipality}/platz/{secret}` */
export const showPlace = (api: Backend) => async (c: Context) => {
  const [at, language] = [placeAt(c), languageOf(c)]
  const own = await api.own(at)
  const entries = await entriesFor(api, own)
  const isChanged = c.req.query("geaendert") === "ja"
  return show(c, placePage({ language, at, own, entries, key: api.newKey(), isChanged }))
}

/** `POST /{municipality}/platz/{secret}`: confirms, accepts, or signs up again; the page then shows what came of it. */
export const confirmPlace = (api: Backend) => async (c: Context) => {
  const [at, language] = [placeAt(c), languageOf(c)]
  const key = keyOf(await posted(c)) ?? api.newKey()
  try {
    await api.confirm(at, { key, language })
  } catch (error) {
    const { status, notice } = refusal(error, language, noFaults)
    const own = await api.own(at)
    const entries = await entriesFor(api, own)
    const again = { language, at, own, entries, key: api.newKey(), isChanged: false }
    return show(c, placePage({ ...again, ...(notice !== undefined && { notice }) }), status)
  }
  return toPlace(c)
}

/** `GET /{municipality}/platz/{secret}/aendern` */
export const askForChange = (api: Backend) => async (c: Context) => {
  const [at, language] = [placeAt(c), languageOf(c)]
  const own = await api.own(at)
  return show(c, changePage({ language, at, own, values: valuesOf(own), faults: [], key: api.newKey() }))
}

/** `POST /{municipality}/platz/{secret}/aendern` */
export const changePlace = (api: Backend) => async (c: Context) => {
  const [at, language] = [placeAt(c), languageOf(c)]
  const own = await api.own(at)
  const form = await posted(c)
  const [values, key] = [Enrolment.read(form), keyOf(form) ?? api.newKey()]
  const again = (rest: Pick<ChangePage, "faults" | "key" | "notice">) =>
    changePage({ language, at, own, values, ...rest })
  const checked = Enrolment.validate(values, language, own.course)
  if (checked._tag === "Faulty") return show(c, again({ faults: checked.faults, key }), 422)
  const { language: _, ...change } = checked.enrolment
  try {
    await api.change(at, change, { key, language })
  } catch (error) {
    const { status, ...rest } = refusal(error, language, Enrolment.faultsOf)
    return show(c, again({ ...rest, key: api.newKey() }), status)
  }
  return toPlace(c, true)
}

/** `GET /{municipality}/platz/{secret}/zurueckziehen` */
export const askForWithdrawal = (api: Backend) => async (c: Context) => {
  const [at, language] = [placeAt(c), languageOf(c)]
  return show(c, withdrawPage({ language, at, own: await api.own(at), key: api.newKey() }))
}

/** `POST /{municipality}/platz/{secret}/zurueckziehen` */
export const withdrawPlace = (api: Backend) => async (c: Context) => {
  const [at, language] = [placeAt(c), languageOf(c)]
  const key = keyOf(await posted(c)) ?? api.newKey()
  try {
    await api.withdraw(at, { key, language })
  } catch (error) {
    const { status, notice } = refusal(error, language, noFaults)
    const again = { language, at, own: await api.own(at), key: api.newKey() }
    return show(c, withdrawPage({ ...again, ...(notice !== undefined && { notice }) }), status)
  }
  return toPlace(c)
}
