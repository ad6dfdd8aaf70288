/** Just enough XML to write one: elements, text, attributes; everything escaped. */

/** XML already written; only this module makes it, so text cannot pass for it. */
export interface Markup {
  readonly written: string
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;"
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

/** An element that holds text. */
export const field = (name: string, text: string, attributes: Readonly<Record<string, string>> = {}): Markup => ({
  written: `<${name}${attributesOf(attributes)}>${escaped(text)}</${name}>`
})

/** An element that holds elements, in their order. */
export const group = (
  name: string,
  children: ReadonlyArray<Markup>,
  attributes: Readonly<Record<string, string>> = {}
): Markup => ({
  written: `<${name}${attributesOf(attributes)}>${children.map(({ written }) => written).join("")}</${name}>`
})

/** A whole file in UTF-8: its declaration and its root. */
export const file = (root: Markup): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.written}\n`

const attributesOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join("")
