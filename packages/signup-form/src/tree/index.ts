/** Trees, and how a browser builds them. Pages print them by what the front door exports. */
export { toDom } from "./dom.ts"
export { type Attributes, type Branch, element, type Tree } from "./tree.ts"
