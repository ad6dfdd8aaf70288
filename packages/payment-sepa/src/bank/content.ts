/** What the fields of a payment file have to say. */
import { CivilDate } from "@lotsenwerk/domain"
import * as Schema from "effect/Schema"
import { below, type Node } from "./tree.ts"

const bundles = "CstmrCdtTrfInitn/PmtInf"
const transfers = `${bundles}/CdtTrfTxInf`

/** Tells, for every element on a path, what is wrong with its text. */
const each = (root: Node, path: string, wrong: (text: string) => string | undefined): ReadonlyArray<string> =>
  below(root, path).flatMap((found) => {
    const because = wrong(found.text)
    return because === undefined ? [] : [`${found.path}: ${because}`]
  })

const id = (text: string): string | undefined => {
  if (text.trim() === "") return "is empty"
  if (text.length > 35) return "is longer than 35 characters"
  if (!/^[A-Za-z0-9+?/:().,' -]*$/.test(text)) return "has characters that ids must not have"
  return text.startsWith("/") || text.endsWith("/") || text.includes("//")
    ? "has slashes at an end or in a row"
    : undefined
}

const words = (most: number) => (text: string) => {
  if (text.trim() === "") return "is empty"
  if (text.length > most) return `is longer than ${most} characters`
  return /^[A-Za-z0-9':?,(+.)/ ÄÖÜäöüß&*$%-]*$/.test(text) ? undefined : "has characters that banks do not take"
}

const only = (expected: string) => (text: string) => (text === expected ? undefined : `is not ${expected}`)

/** The countries of the European Economic Area: elsewhere in SEPA the payee's address is due. */
const eea = /^(?:AT|BE|BG|CY|CZ|DE|DK|EE|ES|FI|FR|GR|HR|HU|IE|IS|IT|LI|LT|LU|LV|MT|NL|NO|PL|PT|RO|SE|SI|SK)/

const iban = (text: string): string | undefined => {
  if (!/^[A-Z]{2}(?!00|01|99)[0-9]{2}[A-Z0-9]{11,30}$/.test(text)) return "is not written like an IBAN"
  if (!eea.test(text)) return "is an account outside the EEA"
  if (text.startsWith("DE") && !/^DE[0-9]{20}$/.test(text)) return "is no German account number"
  const number = BigInt([...text.slice(4), ...text.slice(0, 4)].map((sign) => Number.parseInt(sign, 36)).join(""))
  return number % 97n === 1n ? undefined : "has wrong check digits"
}

const amount = (text: string): string | undefined =>
  /^(?:0|[1-9][0-9]{0,8})\.[0-9]{2}$/.test(text) && text !== "0.00"
    ? undefined
    : "is no amount from 0.01 to 999999999.99"

const day = (text: string): string | undefined => (Schema.is(CivilDate.CivilDate)(text) ? undefined : "is no day")

const moment = (text: string): string | undefined =>
  /T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?(Z|[+-][01][0-9]:[0-5][0-9])$/.test(text) &&
  Schema.is(CivilDate.CivilDate)(text.slice(0, text.indexOf("T")))
    ? undefined
    : "is no moment with its zone"

const agents = (root: Node): ReadonlyArray<string> =>
  below(root, `${bundles}/DbtrAgt/FinInstnId`).flatMap((found) =>
    found.children.length === 1 ? [] : [`${found.path}: needs either a BIC or NOTPROVIDED`]
  )

const repeated = (root: Node, path: string): ReadonlyArray<string> => {
  const seen = new Set<string>()
  return each(root, path, (text) => {
    const isRepeated = seen.has(text)
    seen.add(text)
    return isRepeated ? "stands more than once in the file" : undefined
  })
}

/** Tells what is wrong with the fields, one by one. */
export const contentFaults = (root: Node): ReadonlyArray<string> => [
  ...each(root, "CstmrCdtTrfInitn/GrpHdr/MsgId", id),
  ...each(root, "CstmrCdtTrfInitn/GrpHdr/CreDtTm", moment),
  ...each(root, "CstmrCdtTrfInitn/GrpHdr/InitgPty/Nm", words(70)),
  ...each(root, `${bundles}/PmtInfId`, id),
  ...repeated(root, `${bundles}/PmtInfId`),
  ...each(root, `${bundles}/PmtMtd`, only("TRF")),
  ...each(root, `${bundles}/BtchBookg`, only("true")),
  ...each(root, `${bundles}/PmtTpInf/SvcLvl/Cd`, only("SEPA")),
  ...each(root, `${bundles}/ReqdExctnDt/Dt`, day),
  ...each(root, `${bundles}/Dbtr/Nm`, words(70)),
  ...each(root, `${bundles}/DbtrAcct/Id/IBAN`, iban),
  ...agents(root),
  ...each(root, `${bundles}/DbtrAgt/FinInstnId/BICFI`, (text) =>
    /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(text) ? undefined : "is no BIC"
  ),
  ...each(root, `${bundles}/DbtrAgt/FinInstnId/Othr/Id`, only("NOTPROVIDED")),
  ...each(root, `${bundles}/ChrgBr`, only("SLEV")),
  ...each(root, `${transfers}/PmtId/EndToEndId`, id),
  ...repeated(root, `${transfers}/PmtId/EndToEndId`),
  ...each(root, `${transfers}/Amt/InstdAmt`, amount),
  ...each(root, `${transfers}/Cdtr/Nm`, words(70)),
  ...each(root, `${transfers}/CdtrAcct/Id/IBAN`, iban),
  // SALA or BENE would pass for salary or benefit.
  ...each(root, `${transfers}/Purp/Cd`, only("GOVT")),
  ...each(root, `${transfers}/RmtInf/Ustrd`, words(140))
]
