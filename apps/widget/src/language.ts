/** In which language the element starts. */
import { isLanguage, type Language } from "@lotsenwerk/messages/enrolment"

/** The language of the element, of what it stands in, or German: `en-GB` is English, what we do not speak is German. */
export const languageOf = (element: Element): Language => {
  const tag = (element.closest("[lang]")?.getAttribute("lang") ?? "").toLowerCase()
  const base = tag.split("-")[0]
  return isLanguage(tag) ? tag : isLanguage(base) ? base : "de"
}
