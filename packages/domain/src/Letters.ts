/** Letters of names, and how somebody finds them who cannot type them. */

/**
 * Latin letters that no accent explains, in the search form of DIN 91379, which widens what the machine-readable line
 * of an identity document writes: that is how a bank has learnt the name. Letters with accents lose them (`ș` becomes
 * `s`); ä, ö, ü and ß stay.
 *
 * @source DIN 91379:2022-08, mapping of Latin letters to basic letters, release 1.3 of the list that the working group
 * String.Latin publishes; read 2026-11-25. Inferred for letters outside that standard (the African and phonetic ones):
 * the plain letter it looks like
 */
export const plain: Readonly<Record<string, string>> = {
  å: "aa",
  æ: "ae",
  ə: "e",
  ð: "d",
  đ: "d",
  ɖ: "d",
  ɗ: "d",
  ɓ: "b",
  ƈ: "c",
  ƀ: "b",
  ɛ: "e",
  ǝ: "e",
  ǥ: "g",
  ħ: "h",
  ı: "i",
  ɨ: "i",
  ĳ: "ij",
  ȷ: "j",
  ĸ: "k",
  ƙ: "k",
  ł: "l",
  ŀ: "l",
  ŋ: "n",
  ɲ: "n",
  ŉ: "n",
  ø: "oe",
  ɔ: "o",
  œ: "oe",
  ſ: "s",
  ŧ: "t",
  þ: "th",
  ʉ: "u",
  ʌ: "u",
  ƴ: "y",
  ƶ: "z",
  ʒ: "z",
  // Reached from the capital only: the small one stays.
  ß: "ss"
}

/** A letter with the marks that belong to it. */
const letter = /\P{M}\p{M}*|\p{M}+/gu

const withoutMarks = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "")

/** The vowels whose dots are an umlaut in German. */
const umlaut = /^[aou]\u0308$/

/** Small, without marks; å and ø as the vowel they look like. */
const bare = (small: string): string => {
  const unmarked = withoutMarks(small)
  return unmarked === "ø" ? "o" : /^[a-z]+$/.test(unmarked) ? unmarked : (plain[unmarked] ?? unmarked)
}

/** Small, as a passport or a German keyboard without these letters spells it. */
const spelt = (small: string): string => {
  if (plain[small] !== undefined) return plain[small]
  return umlaut.test(small.normalize("NFD")) ? `${withoutMarks(small)}e` : bare(small)
}

/** Signs within a name that nobody types twice alike. */
const apostrophes = /['’ʼ`´]/g

/**
 * A text as it is looked for, small and without apostrophes: once without marks (ä as `a`, ø as `o`), once as it is spelt
 * (`ae`, `oe`).
 *
 * @source DIN 91379:2022-08, mapping of Latin letters to basic letters, read 2026-11-25; that people leave out the dots
 * of an umlaut is experience
 * @example
 * ```ts
 * Letters.searchForms("Łukasz Müller") // → ["lukasz muller", "lukasz mueller"]
 * ```
 */
export const searchForms = (text: string): readonly [bare: string, spelt: string] => {
  const letters = text.normalize("NFC").replace(apostrophes, "").match(letter) ?? []
  const small = letters.map((each) => each.toLocaleLowerCase("de"))
  return [small.map(bare).join(""), small.map(spelt).join("")]
}

/** Whether a word that somebody typed stands in a text, whichever way its letters are written. */
export const isFoundIn = (word: string, text: string): boolean =>
  searchForms(text).some((form) => searchForms(word).some((typed) => form.includes(typed)))
