/** Deciding a month for a state's guides under Harz's rules, with and without grounds, beside its peers. */
import { month } from "./guides.ts"
import { race } from "./rounds.ts"

/** The loop written by hand comes first: it is the limit. */
const contenders = [
  "byHand",
  "byHandWithTrail",
  "decided",
  "explained",
  "everyGroundRead",
  "jsonRulesEngine",
  "publicodes"
] as const

/** Grounds at hand must not cost more than this part of the limit leaves. */
export const floor = 0.13

const rounds = 7

/** Races all contenders. */
export const decide = () => {
  const { standings, tally } = race([...contenders], rounds)
  return { month, rounds, floor, ...tally, standings }
}
