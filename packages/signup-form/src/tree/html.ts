/** Prints a tree as HTML, for pages that need no script. */
import { type html, raw } from "hono/html"
import type { Attributes, Tree } from "./tree.ts"

/** HTML that was escaped where text came in; Hono's `html` and `c.html` embed it as it is. */
export type Html = ReturnType<typeof html>

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
}

const escaped = (text: string | number): string => String(text).replace(/[&<>"']/g, (found) => entities[found] ?? "")

/** Elements without an end tag, as far as forms use them. */
const isVoid = (tag: string): boolean => tag === "input" || tag === "br"

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) =>
      value === undefined || value === false ? "" : value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`
    )
    .join("")

const print = (tree: Tree): string => {
  if (tree === undefined) return ""
  if (typeof tree === "string") return escaped(tree)
  if (!("tag" in tree)) return tree.map(print).join("")
  const { tag, attributes, children } = tree
  const start = `<${tag}${attributesOf(attributes)}>`
  if (isVoid(tag)) return start
  // Browsers drop the first line break of a text area: one of ours is dropped, the person's own stays.
  return `${start}${tag === "textarea" ? "\n" : ""}${print(children)}</${tag}>`
}

/** Prints a tree; every text and every value in it is escaped. */
export const toHtml = (tree: Tree): Html => raw(print(tree))
