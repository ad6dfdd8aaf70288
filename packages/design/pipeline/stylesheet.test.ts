import { gzipSync } from "node:zlib"
import postcss, { type Declaration, list } from "postcss"
import { expect, test } from "vitest"
import { assets } from "./assets.ts"
import { keptClasses } from "./kept.ts"
import { readTokens } from "./tokens.ts"

const { files, manifest } = assets()
const css = new TextDecoder().decode(files.get(manifest.stylesheet))
const root = postcss.parse(css)

const declarations: Declaration[] = []
root.walkDecls((declaration) => void declarations.push(declaration))
/** Not custom properties, and not the margins of paper: a sheet is filed on one side in every language. */
const ordinary = declarations.filter(
  ({ prop, parent }) =>
    !prop.startsWith("--") && !(parent?.type === "atrule" && "name" in parent && parent.name === "page")
)

const classes = new Set<string>()
root.walkRules(({ selector }) => {
  for (const [, name] of selector.matchAll(/\.([a-z][\w-]*)/g)) classes.add(name ?? "")
})

const shown = ({ prop, value }: Declaration): string => `${prop}: ${value}`

test("has every component of the mock-ups", () => {
  const mock = `lw-actions lw-bar lw-bar__row lw-brand lw-btn-row lw-c-name lw-c-sum lw-change lw-column lw-count lw-crumb
    lw-demo lw-desk lw-desk-use lw-desk__bar lw-errors lw-facts lw-figure lw-figures lw-foot lw-form lw-ground lw-grounds
    lw-group lw-group--late lw-iban lw-items lw-langs lw-lead lw-lines lw-list-title lw-main lw-mark lw-mark--assumed
    lw-menu-btn lw-muted lw-n lw-nav lw-next lw-nobr lw-noprint lw-note lw-num lw-page lw-panel lw-place lw-prose lw-q
    lw-rowgroup lw-section lw-section--first lw-sheet lw-short lw-sign lw-skip lw-split lw-split--even lw-src lw-stack
    lw-state lw-state--bad lw-state--good lw-state--open lw-step lw-step--done lw-step--now lw-steps lw-sum lw-table lw-task
    lw-task__due lw-task__why lw-tasks lw-time lw-user lw-wait lw-why lw-why__word`
  expect(mock.split(/\s+/).filter((name) => !classes.has(name))).toEqual([])
})

test("keeps of KERN what is declared, all of it and no more", () => {
  const kern = [...classes].filter((name) => name.startsWith("kern-") && name !== "kern-fieldset__body--fields")
  expect(kern.toSorted()).toEqual([...keptClasses].toSorted())
})

test("names no physical side and no physical size", () => {
  const property = /(^|-)(left|right|top|bottom)(-|$)|^(min-|max-)?(width|height)$/
  const value = /^(text-align|float|clear)$/
  const offenders = ordinary.filter(
    (declaration) =>
      property.test(declaration.prop) || (value.test(declaration.prop) && /left|right/.test(declaration.value))
  )
  expect(offenders.map(shown)).toEqual([])
})

test("has no shorthand whose left and right differ", () => {
  const boxes = ordinary.filter(({ prop }) => /^(margin|padding|inset|border-(width|style|color))$/.test(prop))
  const offenders = boxes.filter(({ value }) => {
    const [, right, , left] = list.space(value)
    return left !== undefined && left !== right
  })
  expect(offenders.map(shown)).toEqual([])
})

test("defines every token that it reads, and reads every token that it defines", () => {
  const defined = new Set(declarations.filter(({ prop }) => prop.startsWith("--")).map(({ prop }) => prop))
  const read = new Set(declarations.flatMap(({ value }) => readTokens(value)))
  expect([...read].filter((token) => !defined.has(token))).toEqual([])
  expect([...defined].filter((token) => !read.has(token))).toEqual([])
})

test("has no colour of its own", () => {
  const colour = /#(?!0000\b)[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|oklab)a?\(/i
  const literal = ordinary.filter(({ value }) => !value.includes("url(") && colour.test(value))
  expect(literal.map(shown)).toEqual([])
})

test("paints paper white, whatever the screen shows", () => {
  const themes: string[] = []
  root.walkAtRules("media", ({ params }) => {
    if (params.includes("color-scheme")) themes.push(params)
  })
  expect(themes.toSorted()).toEqual(["print,(prefers-color-scheme:light)", "screen and (prefers-color-scheme:dark)"])
})

test("weighs at most 14 kB gzipped", () => {
  const size = gzipSync(css).length
  console.log(`stylesheet: ${css.length} bytes, ${size} gzipped`)
  expect(size).toBeLessThanOrEqual(14_000)
})
