/** How a script is spelt in Latin letters. */

/** Spells the letter at a place of a text in small letters; undefined where the letter is not of this script. */
export type Spelling = (letters: ReadonlyArray<string>, at: number) => string | undefined
