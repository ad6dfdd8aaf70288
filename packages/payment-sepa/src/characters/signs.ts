/**
 * Signs that names and remittances bring along, each as the nearest sign that banks take.
 *
 * @source own choice where Anlage 3 leaves it open (inferred); every change is shown before a file leaves
 */
export const signs: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "‚": "'",
  "‛": "'",
  "`": "'",
  "´": "'",
  ʹ: "'",
  ʺ: "'",
  ʻ: "'",
  ʼ: "'",
  ʾ: "'",
  ʿ: "'",
  ˈ: "'",
  ˌ: ",",
  "‹": "'",
  "›": "'",
  '"': "'",
  "“": "'",
  "”": "'",
  "„": "'",
  "«": "'",
  "»": "'",
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "—": "-",
  "−": "-",
  _: "-",
  "~": "-",
  "=": "-",
  ";": ",",
  "<": "(",
  "[": "(",
  "{": "(",
  ">": ")",
  "]": ")",
  "}": ")",
  "\\": "/",
  "|": "/",
  "⁄": "/",
  "·": ".",
  "•": ".",
  "…": "...",
  "!": ".",
  "¡": ".",
  "¿": "?",
  "#": ".",
  "^": ".",
  "@": "(at)",
  "§": "Par.",
  "€": "EUR",
  "№": "Nr."
}

/** Spaces of every width, tabulators and line ends: one space. */
const space = /^[\p{Zs}\p{Zl}\p{Zp}\t\n\r]/u

/** Marks of writing direction, joiners, soft hyphens: they carry no letter. */
const invisible = /^[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u

/** Gives the sign that a bank takes for another one, or nothing where there is none. */
export const sign = (written: string): string | undefined =>
  space.test(written) ? " " : invisible.test(written) ? "" : signs[written]
