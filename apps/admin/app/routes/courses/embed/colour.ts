/** Whether a colour can be read: its contrast by WCAG 2.2, and the nearest colour that can. */

/** Contrast that text needs. @source WCAG 2.2, 1.4.3, level AA */
export const needed = 4.5

/** A colour by its parts. @unit 0 to 255 */
type Rgb = readonly [red: number, green: number, blue: number]

const white: Rgb = [255, 255, 255]
const black: Rgb = [0, 0, 0]

const hexOf = (rgb: Rgb): string => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`

/** Reads `#1d3fa4`, `1d3fa4` or `#13a` as six digits with `#`; nothing for anything else. */
export const colourIn = (typed: string): string | undefined => {
  const [, digits = ""] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(typed.trim()) ?? []
  if (digits === "") return undefined
  return `#${(digits.length === 3 ? digits.replace(/./g, "$&$&") : digits).toLowerCase()}`
}

const partsOf = (colour: string): Rgb => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  return [red, green, blue]
}

const linear = (part: number): number => {
  const share = part / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)

const ratio = (one: Rgb, other: Rgb): number => {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/** The contrast of two colours written with six digits. @unit 1 to 21 */
export const contrast = (one: string, other: string): number => ratio(partsOf(one), partsOf(other))

const mixed = (from: Rgb, to: Rgb, share: number): Rgb => {
  const [red, green, blue] = from.map((part, index) => Math.round(part + ((to[index] ?? 0) - part) * share))
  return [red ?? 0, green ?? 0, blue ?? 0]
}

/** The colour itself where it can be read on a ground, else the nearest one on its way to black or white. */
const readableOn = (colour: Rgb, ground: Rgb): Rgb => {
  const goal = ground === white ? black : white
  const steps = Array.from({ length: 101 }, (_each, step) => mixed(colour, goal, step / 100))
  return steps.find((each) => needed <= ratio(each, ground)) ?? goal
}

/** How a colour does on a ground, and what to take there. */
export interface OnGround {
  readonly contrast: number
  readonly isEnough: boolean
  /** The nearest colour that can be read; the colour itself where it can. */
  readonly use: string
  /** Black or white, whichever can be read better on it. */
  readonly text: string
}

const on = (colour: Rgb, ground: Rgb): OnGround => {
  const use = readableOn(colour, ground)
  const found = ratio(colour, ground)
  return {
    contrast: found,
    isEnough: needed <= found,
    use: hexOf(use),
    text: hexOf(ratio(use, black) < ratio(use, white) ? white : black)
  }
}

/** Checks a colour of six digits on white and on black, as the widget uses it in the light and in the dark. */
export const checked = (colour: string): { readonly light: OnGround; readonly dark: OnGround } => ({
  light: on(partsOf(colour), white),
  dark: on(partsOf(colour), black)
})

/** "4,5 : 1", cut off rather than rounded up: 4.49 is not enough. */
export const contrastInWords = (value: number): string =>
  `${(Math.floor(value * 10) / 10).toFixed(1).replace(".", ",")}\u00A0:\u00A01`
