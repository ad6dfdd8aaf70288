/** Names and remittances in the characters that German banks take. */
import { Letters } from "@lotsenwerk/domain"
import { cyrillic } from "./cyrillic.ts"
import { greek } from "./greek.ts"
import { sign } from "./signs.ts"
import type { Spelling } from "./spelling.ts"

/** A text as the bank's file writes it. */
export interface Transliteration {
  readonly text: string
  /** Whether a reader would see a difference. */
  readonly changed: boolean
  /** The characters that have no spelling here, each once; a `?` stands in the text for each of them. */
  readonly unmapped: ReadonlyArray<string>
}

/**
 * The basic set of SEPA and what German banks take besides.
 *
 * @source Anlage 3 des DFÜ-Abkommens, version 26.11; read 2026-11-22 through implementers' notes (medium confidence)
 */
const accepted = /^[A-Za-z0-9':?,\-(+.)/ ÄÖÜäöüß&*$%]*$/

/** A character with the marks that belong to it. */
const character = /\P{M}\p{M}*|\p{M}+/gu

const isCapital = (letter: string | undefined): boolean => letter !== undefined && letter !== letter.toLowerCase()

const isLetter = (letter: string | undefined): letter is string => letter !== undefined && /^\p{L}/u.test(letter)

/** Without spaces at the ends or in a row. */
const isTidy = (text: string): boolean => text === text.trim() && !text.includes("  ")

/** A Latin letter without its marks: the umlaut dots of ä, ö, ü stay, and the ring of å counts, which is spelt `aa`. */
const latinLetter: Spelling = (letters, at) => {
  const letter = letters[at] ?? ""
  const marked = letter.normalize("NFKD")
  const dottedOrRinged = marked.replace(/(?![\u0308\u030A])\p{M}/gu, "").normalize("NFC")
  for (const candidate of [letter, dottedOrRinged, marked.replace(/\p{M}/gu, "")]) {
    if (candidate !== "" && accepted.test(candidate) && candidate !== "ß") return candidate
    if (Letters.plain[candidate] !== undefined) return Letters.plain[candidate]
  }
  return undefined
}

/** Gives a spelling the capitals of what it stands for: `Щ` in `Щука` is `Shch`, in `ЩУКА` `SHCH`. */
const cased = (spelling: string, letters: ReadonlyArray<string>, at: number): string => {
  if (!isCapital(letters[at])) return spelling
  const neighbour = [letters[at + 1], letters[at - 1]].find(isLetter)
  if (isCapital(neighbour)) return spelling.toUpperCase()
  return spelling.charAt(0).toUpperCase() + spelling.slice(1)
}

/**
 * Writes a text in the characters that German banks take: letters without accents, Greek and Cyrillic spelt as in
 * passports, spaces tidied. What cannot be spelt is told, never dropped.
 *
 * @example transliterate("Юлія Łuczak-Müller").text // "Yuliia Luczak-Müller"
 */
export const transliterate = (name: string): Transliteration => {
  const composed = name.normalize("NFC")
  if (accepted.test(composed) && isTidy(composed)) return { text: composed, changed: false, unmapped: [] }
  const letters = composed.match(character) ?? []
  const small = letters.map((letter) => letter.toLowerCase())
  const unmapped = new Set<string>()
  const spelt = letters.map((letter, at) => {
    // An apostrophe may belong to a Ukrainian word, which drops it.
    if (letter !== "'" && accepted.test(letter)) return letter
    const spelling = cyrillic(small, at) ?? greek(small, at) ?? sign(letter) ?? latinLetter(small, at)
    if (spelling !== undefined) return cased(spelling, letters, at)
    unmapped.add(letter)
    return "?"
  })
  const text = spelt.join("").replace(/ +/g, " ").trim()
  return { text, changed: text !== composed, unmapped: [...unmapped] }
}
