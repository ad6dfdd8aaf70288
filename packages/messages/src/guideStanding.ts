/** How a guide stands to supervision, exchange or advanced training, in a few words. */
import type { Supervision } from "@lotsenwerk/domain"
import { messagesIn } from "./dictionary.ts"
import type { Language } from "./language.ts"
import { fill } from "./template.ts"

/** Tells how a guide stands: "offen bis 31.12.2026". Nobody is called overdue whom the law of the programme does not. */
export const guideStanding = ({ state, by }: Supervision.GuideStanding, language: Language = "de"): string => {
  const { words, format } = messagesIn(language)
  const day = by === undefined ? "" : format.day(by)
  if (state === "complete")
    return by === undefined ? words.standings.complete : fill(words.standings.completeUntil, { day })
  return fill(words.standings[state], { day })
}
