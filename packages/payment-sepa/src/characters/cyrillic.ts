/**
 * Cyrillic letters as passports spell them.
 *
 * A name that shows what only Ukrainian has, `ї` or the ending `-ський`, follows Ukraine's own table, every other one
 * ICAO's.
 *
 * @doubt a Ukrainian name without either (`Галина`) cannot be told from a Russian one and follows ICAO: the
 * holder as at the bank is typed in Latin letters anyway, and every change is shown
 */
import type { Spelling } from "./spelling.ts"

/**
 * @source ICAO Doc 9303, transliteration of Cyrillic characters; read 2026-11-25 in the Russian extract of its sixth
 * edition (docs.cntd.ru/document/420215211), letters of other languages through lists derived from it (secondary)
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
  ы: "y",
  ь: "",
  э: "e",
  ю: "iu",
  я: "ia"
}

/**
 * @source Resolution 55 of the Cabinet of Ministers of Ukraine, 27 January 2010, as reported to the United Nations
 * (E/CONF.101/84); read 2026-11-25 in reports of its table (secondary)
 */
const ukrainian: Readonly<Record<string, string>> = { ...icao, г: "h", и: "y" }

/** At the beginning of a Ukrainian word. @source as above */
const ukrainianInitial: Readonly<Record<string, string>> = { є: "ye", ї: "yi", й: "y", ю: "yu", я: "ya" }

const withoutStress = (letter: string): string => letter.normalize("NFD").replace(/\p{M}/gu, "")

const isCyrillic = (letter: string | undefined): boolean => letter !== undefined && /^\p{Script=Cyrillic}/u.test(letter)

// Belarusian has і and the apostrophe as well, but with ы, э, ё or ў.
const isUkrainian = (letters: ReadonlyArray<string>): boolean => {
  const text = letters.join("")
  return (
    /[їєґ]|[сц]ьк/.test(text) || (/і|\p{Script=Cyrillic}['’ʼ]\p{Script=Cyrillic}/u.test(text) && !/[ыэёў]/.test(text))
  )
}

/**
 * In Russian ъ stands before a vowel that begins with a glide; elsewhere it is the Bulgarian vowel: `Димитър`.
 *
 * @source Bulgarian Transliteration Act, State Gazette 19/2009; read 2026-11-25 in reports of its table (secondary)
 */
const hardSign = (after: string | undefined): string => (after !== undefined && "еёюя".includes(after) ? "ie" : "a")

/** Spells a Cyrillic letter, and drops the apostrophe that stands between two of them in Ukrainian. */
export const cyrillic: Spelling = (letters, at) => {
  const written = letters[at] ?? ""
  const [before, after] = [letters[at - 1], letters[at + 1]]
  if (/^['’ʼ]$/.test(written)) {
    return isCyrillic(before) && isCyrillic(after) && isUkrainian(letters) ? "" : undefined
  }
  if (!isCyrillic(written)) return undefined
  const letter = icao[written] === undefined ? withoutStress(written) : written
  if (letter === "ъ") return hardSign(after)
  if (!isUkrainian(letters)) return icao[letter]
  if (letter === "г" && before === "з") return "gh"
  const inWord = before !== undefined && /^[\p{L}'’ʼ]/u.test(before)
  return (inWord ? undefined : ukrainianInitial[letter]) ?? ukrainian[letter]
}
