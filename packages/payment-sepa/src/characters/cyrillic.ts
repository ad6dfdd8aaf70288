/**
 * Cyrillic letters as passports spell them.
 *
 * A name that shows a letter only Ukrainian has follows Ukraine's own table, every other one ICAO's.
 *
 * @doubt a Ukrainian name without such a letter (`Галина`) cannot be told from a Russian one and follows ICAO: the
 * holder as at the bank is typed in Latin letters anyway, and every change is shown
 */
import type { Spelling } from "./spelling.ts"

/**
 * @source ICAO Doc 9303 part 3, section 6, table B; read 2026-11-25 in a mirror of the Russian extract of an older
 * edition, letters of other languages through lists derived from it
 */
const icao: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  ђ: "d",
  е: "e",
  ё: "e",
  є: "ie",
  ж: "zh",
  з: "z",
  ѕ: "dz",
  и: "i",
  і: "i",
  ї: "i",
  й: "i",
  ј: "j",
  к: "k",
  ѓ: "g",
  ќ: "k",
  л: "l",
  љ: "lj",
  м: "m",
  н: "n",
  њ: "nj",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  ћ: "c",
  у: "u",
  ў: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  џ: "dz",
  ш: "sh",
  щ: "shch",
  ъ: "ie",
  ы: "y",
  ь: "",
  э: "e",
  ю: "iu",
  я: "ia"
}

/** @source Resolution 55 of the Cabinet of Ministers of Ukraine, 27 January 2010; from general knowledge (secondary) */
const ukrainian: Readonly<Record<string, string>> = { ...icao, г: "h", и: "y", "'": "", "’": "", ʼ: "" }

/** At the beginning of a Ukrainian word. @source as above */
const ukrainianInitial: Readonly<Record<string, string>> = { є: "ye", ї: "yi", й: "y", ю: "yu", я: "ya" }

const withoutStress = (letter: string): string => letter.normalize("NFD").replace(/\p{M}/gu, "")

const isCyrillic = (letter: string | undefined): boolean => letter !== undefined && /^\p{Script=Cyrillic}/u.test(letter)

// Belarusian has і as well, but with ы, э, ё or ў.
const isUkrainian = (letters: ReadonlyArray<string>): boolean =>
  letters.some((letter) => "їєґ".includes(letter)) ||
  (letters.includes("і") && !letters.some((letter) => "ыэёў".includes(letter)))

/** Spells a Cyrillic letter, and drops the apostrophe that stands between two of them in Ukrainian. */
export const cyrillic: Spelling = (letters, at) => {
  const written = letters[at] ?? ""
  const letter = icao[written] === undefined ? withoutStress(written) : written
  if (!isUkrainian(letters)) return icao[letter]
  const [before, after] = [letters[at - 1], letters[at + 1]]
  if (isCyrillic(letter)) {
    if (letter === "г" && before === "з") return "gh"
    const inWord = before !== undefined && /^[\p{L}'’ʼ]/u.test(before)
    return (inWord ? undefined : ukrainianInitial[letter]) ?? ukrainian[letter]
  }
  return isCyrillic(before) && isCyrillic(after) ? ukrainian[letter] : undefined
}
