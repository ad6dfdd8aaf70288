/** What became of a sign-up, in an address: nothing of the person stands there. */
import type { EnrolmentAnswer } from "../courseBackend.ts"

const standings = { held: "platz", waiting: "warteliste", review: "durchsicht" } as const
const ways = { mail: "mail", phone: "telefon" } as const
const outcomes = { platz: "held", warteliste: "waiting", durchsicht: "review" } as const
const reached = { mail: "mail", telefon: "phone" } as const

/** What an address tells of an answer. */
export type Outcome = Pick<EnrolmentAnswer, "outcome" | "by">

/** Writes an outcome behind an address: `?stand=platz&weg=mail`. */
export const outcomeIn = (path: string, { outcome, by }: Outcome): string =>
  `${path}?stand=${standings[outcome]}&weg=${ways[by]}`

const has = <Words extends object>(words: Words, word: string | undefined): word is keyof Words & string =>
  word !== undefined && Object.hasOwn(words, word)

/** Reads an outcome; none where somebody made it up. */
export const outcomeOf = (standing: string | undefined, way: string | undefined): Outcome | undefined =>
  has(outcomes, standing) && has(reached, way) ? { outcome: outcomes[standing], by: reached[way] } : undefined
