/** Everything for which a paper is not printed: every fault, not the first. */
import { CivilDate } from "@lotsenwerk/domain"
import * as Schema from "effect/Schema"
import type { Font } from "./fonts.ts"
import { limits } from "./limits.ts"
import { plain, unwritable } from "./wording.ts"

/** What is wrong at one place; `at` is a JSON pointer, `/2/name` the name on the third certificate. */
export type PaperFault = { readonly at: string } & (
  | { readonly _tag: "TextMissing" }
  | { readonly _tag: "TextTooLong"; readonly most: number; readonly found: number }
  /** Letters that no font of ours has: write the text in Latin letters. */
  | { readonly _tag: "TextUnwritable"; readonly letters: ReadonlyArray<string> }
  | { readonly _tag: "TooMany"; readonly most: number; readonly found: number }
  /** No day that exists. */
  | { readonly _tag: "DayRefused"; readonly day: string }
  /** No time of a day, written `18:00`. */
  | { readonly _tag: "TimeRefused"; readonly time: string }
  /** No whole number of minutes above zero. */
  | { readonly _tag: "DurationRefused"; readonly minutes: number }
  /** No sum of whole cents that can be spelt out. */
  | { readonly _tag: "AmountRefused"; readonly cents: number }
  /** No address of the web that begins with `https://` or `http://`. */
  | { readonly _tag: "AddressRefused"; readonly address: string }
  /** Each text is short enough, and all together need more than the page. */
  | { readonly _tag: "PageTooSmall" }
)

/** A fault that has not found its place yet. */
export type Found = PaperFault extends infer Each ? (Each extends PaperFault ? Omit<Each, "at"> : never) : never

/** The faults of a text that has to be there. */
export const ofText = (typed: string, most: number, fonts: ReadonlyArray<Font>): ReadonlyArray<Found> => {
  if (typed.length > most) return [{ _tag: "TextTooLong", most, found: typed.length }]
  const text = plain(typed)
  const letters = unwritable(text, fonts)
  return [
    ...(text === "" ? [{ _tag: "TextMissing" } as const] : []),
    ...(letters.length > 0 ? [{ _tag: "TextUnwritable", letters } as const] : [])
  ]
}

/** The fault of more than a paper holds. */
export const ofCount = (found: number, most: number): ReadonlyArray<Found> =>
  found > most ? [{ _tag: "TooMany", most, found }] : []

const isDay = Schema.is(CivilDate.CivilDate)

/** The fault of a day that does not exist. */
export const ofDay = (day: string): ReadonlyArray<Found> => (isDay(day) ? [] : [{ _tag: "DayRefused", day }])

/** The fault of a time by the clock on the wall. */
export const ofTime = (time: string): ReadonlyArray<Found> =>
  /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? [] : [{ _tag: "TimeRefused", time }]

/** The fault of a duration. */
export const ofMinutes = (minutes: number): ReadonlyArray<Found> =>
  Number.isSafeInteger(minutes) && minutes > 0 ? [] : [{ _tag: "DurationRefused", minutes }]

/** The fault of a sum; from a thousand million euros on none can be spelt out. */
export const ofCents = (cents: number): ReadonlyArray<Found> =>
  Number.isSafeInteger(cents) && cents >= 0 && cents < limits.cents ? [] : [{ _tag: "AmountRefused", cents }]

/** The faults of an address that a reader may open. */
export const ofAddress = (address: string): ReadonlyArray<Found> => {
  if (address.length > limits.address) {
    return [{ _tag: "TextTooLong", most: limits.address, found: address.length }]
  }
  return /^https?:\/\/[!-~]+$/.test(address) && URL.canParse(address) ? [] : [{ _tag: "AddressRefused", address }]
}

/** Collects faults with their places. */
export const collected = (parts: Iterable<readonly [at: string, found: ReadonlyArray<Found>]>) =>
  [...parts].flatMap(([at, found]) => found.map((fault): PaperFault => ({ ...fault, at })))
