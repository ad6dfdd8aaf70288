/** What people wrote, made ready for a page: the same words, in a font that has all their letters. */
import type { NonEmptyReadonlyArray } from "effect/Array"
import type { Font } from "./fonts.ts"
import { mostMarks } from "./limits.ts"

/** A text as a template takes it. */
export interface Wording {
  readonly text: string
  /** The fonts that are asked for its letters, in this order. */
  readonly fonts: ReadonlyArray<Font["family"]>
  /** From which side it is read: as its first letter is. */
  readonly dir: "ltr" | "rtl"
}

/** Characters without a shape; all but the joiners, by which Persian and Kurdish words are spelt, can only deceive. */
const shapeless = /(?![\u200C\u200D])[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu

/** One line, composed (NFC), without what has no shape. */
export const plain = (typed: string): string =>
  typed
    .toWellFormed()
    .replace(/\p{White_Space}+/gu, " ")
    .replace(shapeless, "")
    .normalize("NFC")
    .trim()

const letters = new Intl.Segmenter("de", { granularity: "grapheme" })

/** The letters of a text with their marks, as a person counts them. */
const lettersOf = (text: string): ReadonlyArray<string> => [...letters.segment(text)].map(({ segment }) => segment)

const has =
  ({ glyphs }: Font) =>
  (letter: string): boolean =>
    [...letter].every((sign) => sign === "\u200C" || sign === "\u200D" || glyphs.has(sign.codePointAt(0) ?? 0))

/** The letters of a text that no font has whole, or that carry more marks than can be read; each once. */
export const unwritable = (text: string, fonts: ReadonlyArray<Font>): ReadonlyArray<string> => {
  const lost = lettersOf(text).filter(
    (letter) => [...letter].length > 1 + mostMarks || !fonts.some((font) => has(font)(letter))
  )
  return [...new Set(lost)]
}

/** Whether the first letter is of a script that is read from the right. */
const isFromRight = (text: string): boolean =>
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text)

/**
 * Sets a text in one font wherever one has all of it, so that no single letter falls out of its word. The first font
 * has marks, but not where they belong: a text with marks left over is set in another.
 */
export const worded = (text: string, fonts: NonEmptyReadonlyArray<Font>): Wording => {
  const [first, ...others] = fonts
  const able = /\p{M}/u.test(text) ? [...others, first] : fonts
  const whole = able.filter((font) => lettersOf(text).every(has(font)))
  const asked = new Set([...whole, ...able])
  return { text, fonts: [...asked].map(({ family }) => family), dir: isFromRight(text) ? "rtl" : "ltr" }
}
