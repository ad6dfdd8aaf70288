/** Sentences with places to fill: `{name}`. The compiler knows the places of every sentence. */

/** The names in braces of a sentence. */
export type PlacesOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlacesOf<Rest>
  : never

/** A text that has every one of these places, in any order. */
type With<Names extends string, First extends string = Names> = [Names] extends [never]
  ? string
  : First extends Names
    ? `${string}{${First}}${With<Exclude<Names, First>>}`
    : never

/**
 * What another language must give for a German source: the same keys, and in every sentence the same places.
 *
 * A missing key or place does not compile.
 */
export type Translation<Source> = Source extends string
  ? With<PlacesOf<Source>>
  : { readonly [Key in keyof Source]: Translation<Source[Key]> }

/** What fills a sentence. */
export type Values<Text extends string> = { readonly [Name in PlacesOf<Text>]: string | number }

const place = /\{(\w+)\}/g

/** Fills every place of a sentence; the compiler asks for each. */
export const fill = <const Text extends string>(text: Text, values: Values<Text>): string =>
  text.replace(place, (_match, name: string) => String((values as Readonly<Record<string, unknown>>)[name]))

/** Joins the sentences all of whose places are known; what is not known is left unsaid rather than said wrongly. */
export const fillKnown = (sentences: ReadonlyArray<string>, values: Readonly<Record<string, string | undefined>>) =>
  sentences
    .filter((sentence) => [...sentence.matchAll(place)].every(([, name]) => values[name ?? ""] !== undefined))
    .map((sentence) => sentence.replace(place, (_match, name: string) => values[name] ?? ""))
    .join(" ")
