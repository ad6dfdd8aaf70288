import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import { bundle, transform } from "lightningcss"
import postcss from "postcss"
import { settleContextual } from "./contextual.ts"
import { toLogical } from "./logical.ts"
import { reduce } from "./reduce.ts"
import { dropUnreadTokens } from "./tokens.ts"

const licence =
  "/*! Lotsenwerk, EUPL-1.2. Contains parts of KERN UX 2.7.2 (kern-ux.de, EUPL-1.2), reduced and made logical. Fira Sans: OFL-1.1, see fira-sans.txt */"

const kern = (): string => {
  const file = createRequire(import.meta.url).resolve("@kern-ux/native/dist/kern.css")
  return postcss([settleContextual(), reduce(), toLogical()]).process(readFileSync(file, "utf8"), { from: file }).css
}

const ours = (): string => {
  const filename = fileURLToPath(new URL("../css/index.css", import.meta.url))
  return bundle({ filename }).code.toString()
}

/** Every token that is read is defined (the tests see to it), so KERN's fallbacks are dead weight. */
const minify = (css: string): string =>
  transform({
    filename: "lotsenwerk.css",
    code: Buffer.from(css),
    minify: true,
    visitor: { Variable: ({ name }) => ({ type: "var", value: { name: { ident: name.ident } } }) }
  }).code.toString()

/** The whole stylesheet, minified: the given `@font-face` rules, what we keep of KERN in the layer `kern`, and our own. */
export const stylesheet = (fontRules: readonly string[]): string => {
  const css = [ours(), `@layer kern{${kern()}}`].join("\n")
  const read = postcss([dropUnreadTokens()]).process(css, { from: undefined }).css
  return `${licence}\n${minify(`${fontRules.join("\n")}${read}`)}`
}
