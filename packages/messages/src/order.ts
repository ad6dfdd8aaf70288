/** What an order pays and for when, in the words of an order, on screen and on paper. */
import { format } from "./format.ts"

/** What these words need of a payment. */
interface Paid {
  /** `2026-10` */
  readonly month: string
  readonly kind: "regular" | "backPayment"
  /** @unit euro cents */
  readonly cents: number
}

const forms = {
  regular: ["Monatsbetrag", "Monatsbeträge"],
  backPayment: ["Nachzahlung", "Nachzahlungen"]
} as const

/** Sums payments up by month and amount: `Oktober 2026, 1 Nachzahlung zu 130,00 €`. */
export const orderReasons = (payments: ReadonlyArray<Paid>): ReadonlyArray<string> => {
  const alike = Map.groupBy(payments, ({ month, kind, cents }) => `${kind} ${month} ${cents}`)
  return [...alike.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return []
    const count = more.length + 1
    const form = forms[first.kind][count === 1 ? 0 : 1]
    return [`${format.month(first.month)}, ${count} ${form} zu ${format.euro(first.cents)}`]
  })
}

/** The month of a payment as a list has it: `10/2026`, `10/2026 Nachzahlung`. */
export const paidMonth = ({ month, kind }: Pick<Paid, "month" | "kind">): string =>
  `${month.slice(5)}/${month.slice(0, 4)}${kind === "backPayment" ? " Nachzahlung" : ""}`
