/** An order as the bank's file: pain.001.001.09, elements in the order of the ISO schema. */
import { Iban } from "@lotsenwerk/domain"
import { isReadonlyArrayNonEmpty, type NonEmptyReadonlyArray } from "effect/Array"
import * as Result from "effect/Result"
import { transliterate } from "./characters/index.ts"
import { euros, total } from "./euros.ts"
import { faults, type OrderFault } from "./faults.ts"
import { field, file, group, type Markup } from "./markup.ts"
import type { PaymentOrder, Transfer } from "./order.ts"

const named = (name: string): Markup => field("Nm", transliterate(name).text)

// Whoever has no fault parses; spaces and small letters of a typed number are gone afterwards.
const account = (element: string, iban: string): Markup =>
  group(element, [
    group("Id", [
      field(
        "IBAN",
        Result.getOrElse(Iban.parse(iban), () => iban)
      )
    ])
  ])

const agent = (bic: string | undefined): Markup =>
  group("FinInstnId", [bic === undefined ? group("Othr", [field("Id", "NOTPROVIDED")]) : field("BICFI", bic)])

const sums = (transfers: ReadonlyArray<Transfer>): ReadonlyArray<Markup> => [
  field("NbOfTxs", String(transfers.length)),
  field("CtrlSum", euros(total(transfers)))
]

const header = ({ messageId, createdAt, debtor, transfers }: PaymentOrder): Markup =>
  group("GrpHdr", [
    field("MsgId", messageId),
    field("CreDtTm", createdAt),
    ...sums(transfers),
    group("InitgPty", [named(debtor.name)])
  ])

const transfer = ({ endToEndId, creditorName, creditorIban, cents, remittance }: Transfer): Markup =>
  group("CdtTrfTxInf", [
    group("PmtId", [field("EndToEndId", endToEndId)]),
    group("Amt", [field("InstdAmt", euros(cents), { Ccy: "EUR" })]),
    group("Cdtr", [named(creditorName)]),
    account("CdtrAcct", creditorIban),
    group("RmtInf", [field("Ustrd", transliterate(remittance).text)])
  ])

const bundle = ({ messageId, debtor, executionOn, transfers }: PaymentOrder): Markup =>
  group("PmtInf", [
    field("PmtInfId", messageId),
    field("PmtMtd", "TRF"),
    field("BtchBookg", "true"),
    ...sums(transfers),
    group("PmtTpInf", [group("SvcLvl", [field("Cd", "SEPA")])]),
    group("ReqdExctnDt", [field("Dt", executionOn)]),
    group("Dbtr", [named(debtor.name)]),
    account("DbtrAcct", debtor.iban),
    group("DbtrAgt", [agent(debtor.bic)]),
    field("ChrgBr", "SLEV"),
    ...transfers.map(transfer)
  ])

/**
 * Writes an order as pain.001.001.09: no addresses, one bundle, the same bytes for the same order.
 *
 * Names and remittances are written in the characters that banks take; `changes` tells which differ.
 *
 * @term Überweisungsdatei
 * @refuses every fault of the order at once
 * @source Anlage 3 des DFÜ-Abkommens, version 26.11, in force from 2026-11-15; read 2026-11-22 through implementers' notes
 */
export const pain001 = (order: PaymentOrder): Result.Result<string, NonEmptyReadonlyArray<OrderFault>> => {
  const found = faults(order)
  if (isReadonlyArrayNonEmpty(found)) return Result.fail(found)
  const xmlns = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"
  return Result.succeed(file(group("Document", [group("CstmrCdtTrfInitn", [header(order), bundle(order)])], { xmlns })))
}
