/** A payment file as a tree of elements, read by an XML parser and not by its writer. */
import { parseXml, XmlElement } from "@rgrove/parse-xml"

/** An element with where it stands: `PmtInf[1]/CdtTrfTxInf[3]/Cdtr`. */
export interface Node {
  readonly name: string
  readonly path: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: ReadonlyArray<Node>
  /** What stands between the tags outside of child elements. */
  readonly text: string
}

const numbered = (names: ReadonlyArray<string>): ReadonlyArray<string> => {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const reached = new Map<string, number>()
  return names.map((name) => {
    const count = (reached.get(name) ?? 0) + 1
    reached.set(name, count)
    return counts.get(name) === 1 ? name : `${name}[${count}]`
  })
}

const node = (element: XmlElement, path: string): Node => {
  const elements = element.children.filter((child) => child instanceof XmlElement)
  const steps = numbered(elements.map(({ name }) => name))
  const texts = element.children.map((child) => ("text" in child && !(child instanceof XmlElement) ? child.text : ""))
  return {
    name: element.name,
    path,
    attributes: element.attributes,
    children: elements.map((child, index) => node(child, `${path}/${steps[index]}`)),
    text: texts.join("")
  }
}

/** Reads a file. @throws an error with line and column when it is not well-formed */
export const read = (xml: string): Node => {
  const { root } = parseXml(xml)
  if (root === null) throw new Error("no root element")
  return node(root, root.name)
}

/** The elements on a path below an element: `PmtInf/CdtTrfTxInf/Amt`. */
export const below = (from: Node, path: string): ReadonlyArray<Node> =>
  path
    .split("/")
    .reduce<ReadonlyArray<Node>>(
      (found, step) => found.flatMap(({ children }) => children.filter(({ name }) => name === step)),
      [from]
    )
