/** Hours that are left to a guide, and a ranking of guides, in words. */
import type { Deployment } from "@lotsenwerk/domain"
import { type Messages, messagesIn } from "./dictionary.ts"
import { durationInWords } from "./duration.ts"
import type { Language } from "./language.ts"
import { fill } from "./template.ts"

/** Tells how much of a cap is left: "noch 24 von 276 Stunden". */
export const hoursLeft = ({ left, most }: Deployment.HoursLeft, language: Language = "de"): string => {
  const messages = messagesIn(language)
  const whole = left % 60 === 0
  return fill(messages.deployment.hoursLeft, {
    left: whole ? left / 60 : durationInWords(left, messages),
    most: durationInWords(most, messages)
  })
}

const measureInWords = ({ fit, minutes }: Deployment.Measure, messages: Messages): string =>
  minutes === undefined ? messages.deployment.fits[fit] : durationInWords(minutes, messages)

/** A guide's place in words. */
export interface RankInWords {
  /** "Platz 2, weil bei „Sprache“ gilt: nicht bekannt; auf dem Platz davor: passt" */
  readonly reason: string
  /** Every criterion that was asked: "Sprache: passt". */
  readonly criteria: ReadonlyArray<string>
}

/** Tells why a guide stands where the guide stands; no guide is named. */
export const rank = ({ place, measures, behind }: Deployment.RankedGuide, language: Language = "de"): RankInWords => {
  const messages = messagesIn(language)
  const { deployment: words } = messages
  const decisive = behind?.criteria.find(({ criterion }) => criterion === behind.decisive)
  const reason = () => {
    if (behind === undefined) return fill(words.first, { place })
    if (decisive === undefined) return fill(words.alike, { place })
    const { criterion, here, there } = decisive
    const [one, other] = [here, there].map((each) => measureInWords(each, messages))
    return fill(words.decisive, { place, criterion: words.criteria[criterion], here: one ?? "", there: other ?? "" })
  }
  return {
    reason: reason(),
    criteria: measures.map((each) => `${words.criteria[each.criterion]}: ${measureInWords(each, messages)}`)
  }
}
