export { type Transliteration, transliterate } from "./transliterate.ts"
