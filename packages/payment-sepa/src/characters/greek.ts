/**
 * Greek letters as Greek passports spell them, letters that are read together included.
 *
 * @source ELOT 743, second edition of 2001, which is ISO 843:1997, type 2 (transcription); read 2026-11-25 in reports
 * of its table (secondary)
 */
import type { Spelling } from "./spelling.ts"

const plain: Readonly<Record<string, string>> = {
  α: "a",
  β: "v",
  γ: "g",
  δ: "d",
  ε: "e",
  ζ: "z",
  η: "i",
  θ: "th",
  ι: "i",
  κ: "k",
  λ: "l",
  μ: "m",
  ν: "n",
  ξ: "x",
  ο: "o",
  π: "p",
  ρ: "r",
  σ: "s",
  ς: "s",
  τ: "t",
  υ: "y",
  φ: "f",
  χ: "ch",
  ψ: "ps",
  ω: "o"
}

const withoutAccents = (letter: string | undefined): string => (letter ?? "").normalize("NFD").replace(/\p{M}/gu, "")

const diaeresis = "\u0308"

const isGreek = (letter: string | undefined): boolean => plain[withoutAccents(letter)] !== undefined

/** Spells υ: with ο one vowel, after α, ε, η a consonant, voiced before what is voiced, else a vowel of its own. */
const ypsilon = (before: string | undefined, letter: string, after: string): string => {
  if (letter.normalize("NFD").includes(diaeresis)) return "y"
  if (before === "ο") return "u"
  if (before === undefined || !"αεη".includes(before)) return "y"
  return after !== "" && "αεηιουωβγδζλμνρ".includes(after) ? "v" : "f"
}

/** Spells a Greek letter by what stands before and after it. */
export const greek: Spelling = (letters, at) => {
  const written = letters[at] ?? ""
  if (!/^\p{Script=Greek}/u.test(written)) return undefined
  const letter = withoutAccents(written)
  const [before, after] = [letters[at - 1], withoutAccents(letters[at + 1])]
  const isFirst = !isGreek(before)
  if (letter === "υ") return ypsilon(before, written, after)
  if (letter === "γ" && ["γ", "ξ", "χ"].includes(after)) return "n"
  if (letter === "μ" && after === "π" && isFirst) return "b"
  if (letter === "π" && before === "μ" && !isGreek(letters[at - 2])) return ""
  return plain[letter]
}
