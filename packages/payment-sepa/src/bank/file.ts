/** How a payment file is written, whatever it says: encoding, namespace, attributes. */
import type { Node } from "./tree.ts"

const namespace = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"

/** Tells what is wrong before the first element. */
export const prologueFaults = (xml: string): ReadonlyArray<string> => [
  ...(xml.startsWith("\uFEFF") ? ["file: begins with a byte order mark"] : []),
  ...(/^\uFEFF?<\?xml version="1\.0" encoding="UTF-8"\?>/i.test(xml) ? [] : ["file: is not declared as UTF-8"]),
  ...(/<!DOCTYPE/i.test(xml) ? ["file: has a document type"] : [])
]

/** Tells whether a file is longer than a bank takes, before its tree fills the memory. */
export const sizeFaults = (xml: string): ReadonlyArray<string> => {
  let transfers = 0
  for (let at = xml.indexOf("<CdtTrfTxInf>"); at !== -1; at = xml.indexOf("<CdtTrfTxInf>", at + 1)) transfers++
  return transfers > 500_000 ? ["file: has more than 500000 transfers"] : []
}

const attributesOf = (found: Node): Readonly<Record<string, string>> => {
  if (found.path === "Document") return { xmlns: namespace }
  return found.name === "InstdAmt" ? { Ccy: "EUR" } : {}
}

const ofElement = (found: Node): ReadonlyArray<string> => {
  const expected = Object.entries(attributesOf(found))
  const strange = Object.keys(found.attributes).filter((name) => !expected.some(([known]) => known === name))
  return [
    ...expected.flatMap(([name, value]) =>
      found.attributes[name] === value ? [] : [`${found.path}: ${name} is not ${value}`]
    ),
    ...strange.map((name) => `${found.path}: attribute ${name} does not belong here`),
    ...found.children.flatMap(ofElement)
  ]
}

/** Tells what is wrong with the root, the namespace and the attributes. */
export const markupFaults = (root: Node): ReadonlyArray<string> => [
  ...(root.name === "Document" ? [] : [`${root.path}: the root is not Document without a prefix`]),
  ...ofElement(root)
]
