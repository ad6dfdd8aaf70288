/** The fonts of our papers: the only ones, whatever is installed on the machine. */
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import * as Arr from "effect/Array"
import { type Glyphs, glyphsOf } from "./glyphs.ts"

const { resolve } = createRequire(import.meta.url)

const weights = ["300Light", "400Regular", "500Medium"] as const

const families = [
  { family: "Fira Sans", folder: "fira-sans", file: "FiraSans" },
  { family: "Noto Sans", folder: "noto-sans", file: "NotoSans" },
  // Not Noto Sans Arabic: it draws a letter and its dots apart, and a PDF of Typst then reads every dotted letter twice.
  { family: "IBM Plex Sans Arabic", folder: "ibm-plex-sans-arabic", file: "IBMPlexSansArabic" }
] as const

const fileOf = ({ folder, file }: (typeof families)[number], weight: (typeof weights)[number]): string =>
  resolve(`@expo-google-fonts/${folder}/${weight}/${file}_${weight}.ttf`)

/** The files of all fonts, every weight that a template asks for among them. */
export const fontFiles = (): ReadonlyArray<string> =>
  families.flatMap((family) => weights.map((weight) => fileOf(family, weight)))

/** A font and what it can write. */
export interface Font {
  readonly family: (typeof families)[number]["family"]
  readonly glyphs: Glyphs
}

const read = (of: (typeof families)[number]): Font => ({
  family: of.family,
  glyphs: glyphsOf(readFileSync(fileOf(of, "400Regular")))
})

/** Reads what the fonts can write, in the order in which they are asked. */
export const readFonts = (): Arr.NonEmptyReadonlyArray<Font> => Arr.map(families, read)
