/** The words of the house: German is the source, plain German and English follow it key by key. */
export { amountInWords } from "./amountInWords.ts"
export { type Messages, messagesIn } from "./dictionary.ts"
export { type Format, format, formatIn } from "./format.ts"
export { isLanguage, type Language, languageLabels, languages } from "./language.ts"
export { languageName, namedLanguages } from "./languageName.ts"
export { fill } from "./template.ts"
export { staffMail } from "./de/staffMail.ts"
