/** In which language a page is shown: `?sprache=en`. No cookie, no guess: the address says it. */
import { isLanguage, type Language } from "@lotsenwerk/messages"
import type { Context } from "hono"

/** The language that the address names; German where it names none of ours. */
export const languageOf = (c: Context): Language => {
  const named = c.req.query("sprache")
  return isLanguage(named) ? named : "de"
}

/** The same address in a language; German is the address without a name. */
export const inLanguage = (path: string, language: Language): string =>
  language === "de" ? path : `${path}${path.includes("?") ? "&" : "?"}sprache=${language}`
