/** What was read of a place of deployment and of whom a guide meets there, in words. */
import type { Messages } from "../dictionary.ts"
import { fill } from "../template.ts"

interface Note {
  readonly shownOn: string
  readonly validUntil?: string
}

const measlesProof = (value: unknown, { facts, format }: Messages): string => {
  if (value === null) return facts.none
  const { shownOn, validUntil } = value as Note
  const shown = format.day(shownOn)
  return validUntil === undefined
    ? fill(facts.measlesProof, { shown })
    : fill(facts.measlesProofUntil, { shown, until: format.day(validUntil) })
}

const question =
  (name: "recurring" | "youthWelfare" | "adultsInCare") =>
  (value: unknown, { facts }: Messages): string =>
    value === true ? facts[name].yes : facts[name].no

/** A reader for each fact of a place. */
export const placementFacts: Readonly<Record<string, (value: unknown, messages: Messages) => string>> = {
  place: (value, { facts }) => facts.places[value as keyof typeof facts.places],
  meetsMinors: (value, { facts }) => facts.contacts[value as keyof typeof facts.contacts],
  meetsAdultsInCare: question("adultsInCare"),
  isRecurring: question("recurring"),
  isYouthWelfare: question("youthWelfare"),
  measlesProof
}
