import { readFileSync } from "node:fs"
import { createRequire } from "node:module"

const require = createRequire(import.meta.url)
const ranges = require("@fontsource/fira-sans/unicode.json") as Readonly<Record<string, string>>

/** The scripts we carry. Arabic and Kurdish in Arabic letters are not drawn in Fira Sans: there the system's font serves. */
const subsets = ["latin", "latin-ext", "cyrillic", "cyrillic-ext"] as const
const weights = [400, 600] as const

/** One file of Fira Sans: a script in a weight. */
export interface FontFace {
  readonly name: string
  readonly weight: number
  readonly range: string
  readonly body: Uint8Array
  /** Whether nearly every page needs it, so that it is worth loading before the stylesheet asks for it. */
  readonly preload: boolean
}

/** Every font file we serve, in the order of the stylesheet. */
export const fontFaces: readonly FontFace[] = subsets.flatMap((subset) =>
  weights.map((weight) => ({
    name: `fira-sans-${subset}-${weight}`,
    weight,
    range: ranges[subset] ?? "",
    body: readFileSync(require.resolve(`@fontsource/fira-sans/files/fira-sans-${subset}-${weight}-normal.woff2`)),
    preload: subset === "latin"
  }))
)

/** The licence of Fira Sans, which travels with its files. */
export const fontLicence: Uint8Array = readFileSync(require.resolve("@fontsource/fira-sans/LICENSE"))

/** The `@font-face` rule of a font whose file lies beside the stylesheet under `file`. */
export const fontFaceRule = (face: FontFace, file: string): string =>
  `@font-face{font-family:"Fira Sans";font-style:normal;font-weight:${face.weight};font-display:swap;src:url("${file}") format("woff2");unicode-range:${face.range}}`
