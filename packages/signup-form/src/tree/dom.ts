/** Builds a tree in a browser, element by element: no text is ever parsed, so the strictest policies allow it. */
import type { Tree } from "./tree.ts"

/** Builds a tree as nodes that can be put anywhere. */
export const toDom = (tree: Tree, document: Document): Node => {
  if (typeof tree === "string") return document.createTextNode(tree)
  const isBranch = tree !== undefined && "tag" in tree
  const node = isBranch ? document.createElement(tree.tag) : document.createDocumentFragment()
  if (isBranch) {
    for (const [name, value] of Object.entries(tree.attributes)) {
      if (value !== undefined && value !== false) {
        ;(node as Element).setAttribute(name, value === true ? "" : String(value))
      }
    }
  }
  for (const child of isBranch ? tree.children : (tree ?? [])) node.appendChild(toDom(child, document))
  return node
}
