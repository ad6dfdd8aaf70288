/** How fresh a sheet of the directory is, in a few words. */
import type { Directory } from "@lotsenwerk/domain"
import { messagesIn } from "./dictionary.ts"
import type { Language } from "./language.ts"
import { fill } from "./template.ts"

/** Tells how fresh something is: "zu prüfen bis 01.03.2027". */
export const freshness = ({ state, until }: Directory.Fresh, language: Language = "de"): string => {
  const { words, format } = messagesIn(language)
  const day = until === undefined ? undefined : format.day(until)
  if (day !== undefined && state === "confirmed") return fill(words.freshness.confirmedUntil, { day })
  if (day !== undefined && state === "dueForReview") return fill(words.freshness.dueUntil, { day })
  return words.freshness[state]
}
