/** Whether a file's counts and sums are those of its transfers. */
import { below, type Node } from "./tree.ts"

/** Reads `1234.56` as whole cents; nothing where it is not written so. */
const cents = (text: string): bigint | undefined =>
  /^[0-9]{1,16}\.[0-9]{2}$/.test(text) ? BigInt(text.replace(".", "")) : undefined

const ofLevel = (holder: Node, transfers: ReadonlyArray<Node>): ReadonlyArray<string> => {
  const sum = transfers
    .flatMap((transfer) => below(transfer, "Amt/InstdAmt"))
    .reduce((total, { text }) => total + (cents(text) ?? 0n), 0n)
  return [
    ...below(holder, "NbOfTxs").flatMap(({ path, text }) =>
      text === String(transfers.length) ? [] : [`${path}: is not ${transfers.length}, the number of transfers`]
    ),
    ...below(holder, "CtrlSum").flatMap(({ path, text }) =>
      cents(text) === sum ? [] : [`${path}: is not the sum of the transfers, ${sum} cents`]
    )
  ]
}

/** Tells which counts and sums are wrong, of the file and of each of its bundles. */
export const sumFaults = (root: Node): ReadonlyArray<string> => {
  const all = below(root, "CstmrCdtTrfInitn/PmtInf/CdtTrfTxInf")
  return [
    ...below(root, "CstmrCdtTrfInitn/GrpHdr").flatMap((header) => ofLevel(header, all)),
    ...below(root, "CstmrCdtTrfInitn/PmtInf").flatMap((bundle) => ofLevel(bundle, below(bundle, "CdtTrfTxInf")))
  ]
}
