/** The languages that guides offer, by their codes. A table, because browsers and servers name them differently. */
import type { Language } from "./language.ts"

const names: Readonly<Record<string, readonly [german: string, english: string]>> = {
  am: ["Amharisch", "Amharic"],
  ar: ["Arabisch", "Arabic"],
  az: ["Aserbaidschanisch", "Azerbaijani"],
  bg: ["Bulgarisch", "Bulgarian"],
  bn: ["Bengalisch", "Bengali"],
  bs: ["Bosnisch", "Bosnian"],
  ckb: ["Kurdisch (Sorani)", "Kurdish (Sorani)"],
  cs: ["Tschechisch", "Czech"],
  de: ["Deutsch", "German"],
  el: ["Griechisch", "Greek"],
  en: ["Englisch", "English"],
  es: ["Spanisch", "Spanish"],
  fa: ["Farsi", "Farsi"],
  fr: ["Französisch", "French"],
  ha: ["Hausa", "Hausa"],
  hi: ["Hindi", "Hindi"],
  hr: ["Kroatisch", "Croatian"],
  hu: ["Ungarisch", "Hungarian"],
  hy: ["Armenisch", "Armenian"],
  it: ["Italienisch", "Italian"],
  ka: ["Georgisch", "Georgian"],
  kmr: ["Kurdisch (Kurmandschi)", "Kurdish (Kurmanji)"],
  ku: ["Kurdisch", "Kurdish"],
  lt: ["Litauisch", "Lithuanian"],
  mk: ["Mazedonisch", "Macedonian"],
  nl: ["Niederländisch", "Dutch"],
  pa: ["Pandschabi", "Punjabi"],
  pl: ["Polnisch", "Polish"],
  prs: ["Dari", "Dari"],
  ps: ["Paschtu", "Pashto"],
  pt: ["Portugiesisch", "Portuguese"],
  ro: ["Rumänisch", "Romanian"],
  ru: ["Russisch", "Russian"],
  sk: ["Slowakisch", "Slovak"],
  so: ["Somali", "Somali"],
  sq: ["Albanisch", "Albanian"],
  sr: ["Serbisch", "Serbian"],
  sw: ["Suaheli", "Swahili"],
  ta: ["Tamil", "Tamil"],
  th: ["Thailändisch", "Thai"],
  ti: ["Tigrinya", "Tigrinya"],
  tr: ["Türkisch", "Turkish"],
  uk: ["Ukrainisch", "Ukrainian"],
  ur: ["Urdu", "Urdu"],
  uz: ["Usbekisch", "Uzbek"],
  vi: ["Vietnamesisch", "Vietnamese"],
  zh: ["Chinesisch", "Chinese"]
}

/** Names a language in another: `uk` → `Ukrainisch`. A code that the table does not know stays a code. */
export const languageName = (code: string, language: Language = "de"): string =>
  names[code]?.[language === "en" ? 1 : 0] ?? code

/** The codes that have a name, by their German names. */
export const namedLanguages: ReadonlyArray<string> = Object.keys(names).sort((one, other) =>
  languageName(one).localeCompare(languageName(other), "de")
)
