/** A bank's look at a payment file. */
import { contentFaults } from "./content.ts"
import { markupFaults, prologueFaults, sizeFaults } from "./file.ts"
import { shapeFaults } from "./shape.ts"
import { sumFaults } from "./sums.ts"
import { type Node, read } from "./tree.ts"

const parsed = (xml: string): Node | string => {
  try {
    return read(xml)
  } catch (cause) {
    return `file: is not well-formed, ${cause instanceof Error ? cause.message.split("\n")[0] : String(cause)}`
  }
}

/**
 * Tells everything for which a German bank would return a pain.001.001.09 file, each with the path of the element;
 * none when it would take it. It knows nothing of how this package writes, and is stricter than the ISO schema. It holds
 * the file as a tree, about ten kilobytes a transfer (2026-11-25, Node 26).
 *
 * @source Anlage 3 des DFÜ-Abkommens, version 26.11, in force from 2026-11-15; read 2026-11-22 through implementers' notes
 */
export const bankFaults = (xml: string): ReadonlyArray<string> => {
  const size = sizeFaults(xml)
  if (size.length > 0) return size
  const root = parsed(xml)
  if (typeof root === "string") return [...prologueFaults(xml), root]
  return [
    ...prologueFaults(xml),
    ...markupFaults(root),
    ...shapeFaults(root),
    ...contentFaults(root),
    ...sumFaults(root)
  ]
}
