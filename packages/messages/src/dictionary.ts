/** The words of each language. */
import { de } from "./de/index.ts"
import { deSimple } from "./de-simple/index.ts"
import { en } from "./en/index.ts"
import { type Format, formatIn } from "./format.ts"
import type { Language } from "./language.ts"
import type { Translation } from "./template.ts"

/** All sentences of one language by room, typed with the places of the German source. */
export type Words = Translation<typeof de>

/** All sentences of one language, and how it writes days and money. */
export interface Messages extends Words {
  readonly language: Language
  readonly format: Format
}

const messages = (language: Language, words: Words): Messages => ({ ...words, language, format: formatIn(language) })

const dictionaries: Readonly<Record<Language, Messages>> = {
  de: messages("de", de),
  "de-simple": messages("de-simple", deSimple),
  en: messages("en", en)
}

/** Gives the words of a language: `messagesIn("de").interest.title`. */
export const messagesIn = (language: Language): Messages => dictionaries[language]
