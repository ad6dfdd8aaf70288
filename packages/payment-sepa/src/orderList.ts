/** The list of an order for the cash office's own system, as its spreadsheet opens it. */
import type { Money, Month } from "@lotsenwerk/domain"
import Papa from "papaparse"
import { euros, total } from "./euros.ts"

/** A line of the list; the position counts from one. */
export interface ListedPayment {
  readonly position: number
  readonly holder: string
  readonly iban: string
  readonly month: Month.Month
  /** `backPayment` settles an earlier month. @term Nachzahlung */
  readonly kind: "regular" | "backPayment"
  /** The end-to-end id, by which a returned payment is found. */
  readonly reference: string
  /** @unit euro cents */
  readonly cents: Money.Cents
}

/** The payments of an order, in their order. */
export interface OrderList {
  readonly lines: ReadonlyArray<ListedPayment>
}

const columns = ["Nr.", "Empfänger", "IBAN", "Monat", "Kennung", "Betrag in €"]

/**
 * What a spreadsheet may take for the beginning of a formula, also behind spaces and line ends, or as a wide sign:
 * papaparse's own rule looks at the first line only.
 */
const formula = /^[\s\0]*[=+\-@＝＋－＠]/

/** Writes a month as an office does: `10/2026`, `10/2026 Nachzahlung`. */
const named = ({ month, kind }: ListedPayment): string =>
  `${month.slice(5)}/${month.slice(0, 4)}${kind === "backPayment" ? " Nachzahlung" : ""}`

/**
 * Writes the list as CSV for a German spreadsheet: UTF-8 with byte order mark, `;`, CRLF, decimal comma, a row with
 * the sum. A cell that a spreadsheet would take for a formula is written as text.
 */
export const orderList = ({ lines }: OrderList): string => {
  const rows = lines.map((line) => [
    line.position,
    line.holder,
    line.iban,
    named(line),
    line.reference,
    euros(line.cents, ",")
  ])
  const sum = ["", "Summe", "", "", "", euros(total(lines), ",")]
  const csv = Papa.unparse([columns, ...rows, sum], { delimiter: ";", newline: "\r\n", escapeFormulae: formula })
  return `\uFEFF${csv}\r\n`
}
