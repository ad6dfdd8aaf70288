/** Which elements a bank expects of us, in their order: less than the schema allows. */
import type { Node } from "./tree.ts"

/** Text, or elements in their order; a name ending in `?` may be absent, in `+` may be repeated. */
type Shape = "text" | { readonly [name: string]: Shape }

const party: Shape = { Nm: "text" }
const account: Shape = { Id: { IBAN: "text" } }

const transfer: Shape = {
  PmtId: { EndToEndId: "text" },
  Amt: { InstdAmt: "text" },
  Cdtr: party,
  CdtrAcct: account,
  "Purp?": { Cd: "text" },
  RmtInf: { Ustrd: "text" }
}

const bundle: Shape = {
  PmtInfId: "text",
  PmtMtd: "text",
  BtchBookg: "text",
  NbOfTxs: "text",
  CtrlSum: "text",
  PmtTpInf: { SvcLvl: { Cd: "text" } },
  ReqdExctnDt: { Dt: "text" },
  Dbtr: party,
  DbtrAcct: account,
  DbtrAgt: { FinInstnId: { "BICFI?": "text", "Othr?": { Id: "text" } } },
  ChrgBr: "text",
  "CdtTrfTxInf+": transfer
}

const document: Shape = {
  CstmrCdtTrfInitn: {
    GrpHdr: { MsgId: "text", CreDtTm: "text", NbOfTxs: "text", CtrlSum: "text", InitgPty: party },
    "PmtInf+": bundle
  }
}

/** Why an element that the schema knows has no place in our files. */
const refusals: Readonly<Record<string, string>> = {
  PstlAdr: "addresses are not sent inside the EEA, and unstructured ones are refused",
  CdtrAgt: "the payee's bank is not named without a BIC",
  CtgyPurp: "a purpose, if any, is told with each transfer",
  DtTm: "a day, not a moment"
}

const ofElements = (found: Node, shape: Exclude<Shape, "text">): ReadonlyArray<string> => {
  const expected = Object.keys(shape).map((key) => ({ key, name: key.replace(/[?+]$/, "") }))
  const names = expected.map(({ name }) => name)
  const counts = expected.flatMap(({ key, name }) => {
    const count = found.children.filter((child) => child.name === name).length
    if (count === 0 && !key.endsWith("?")) return [`${found.path}: ${name} is missing`]
    return count > 1 && !key.endsWith("+") ? [`${found.path}: ${name} stands more than once`] : []
  })
  const strangers = found.children.flatMap(({ name, path }) =>
    names.includes(name) ? [] : [`${path}: does not belong here${refusals[name] ? `, ${refusals[name]}` : ""}`]
  )
  const places = found.children.map(({ name }) => names.indexOf(name)).filter((place) => place >= 0)
  const inOrder = places.every((place, index) => index === 0 || (places[index - 1] ?? 0) <= place)
  const inner = expected.flatMap(({ key, name }) =>
    found.children.filter((child) => child.name === name).flatMap((child) => faultsOf(child, shape[key] ?? "text"))
  )
  return [
    ...(found.text.trim() === "" ? [] : [`${found.path}: text between elements`]),
    ...counts,
    ...strangers,
    ...(inOrder ? [] : [`${found.path}: elements are not in the order of the schema`]),
    ...inner
  ]
}

const faultsOf = (found: Node, shape: Shape): ReadonlyArray<string> => {
  if (shape !== "text") return ofElements(found, shape)
  return found.children.length === 0 ? [] : [`${found.path}: elements where only text belongs`]
}

/** Tells what is missing, repeated, foreign or out of order. */
export const shapeFaults = (root: Node): ReadonlyArray<string> => faultsOf(root, document)
