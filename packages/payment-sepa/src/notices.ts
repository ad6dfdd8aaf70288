/** What a person should know of an order that a bank would take. */
import { CivilDate } from "@lotsenwerk/domain"
import { transliterate } from "./characters/index.ts"
import { limits } from "./limits.ts"
import type { PaymentOrder } from "./order.ts"

/** A name that is written differently in the bank's file. */
export interface NameChange {
  readonly name: string
  readonly written: string
}

/** Lists the names that are written differently, each once, the debtor's first. */
export const changes = ({ debtor, transfers }: PaymentOrder): ReadonlyArray<NameChange> => {
  const names = new Set([debtor.name, ...transfers.map(({ creditorName }) => creditorName)])
  return [...names].flatMap((name) => {
    const { text, changed } = transliterate(name)
    return changed ? [{ name, written: text }] : []
  })
}

export type Notice =
  /**
   * One transfer alone is no bundle: the bank compares name and IBAN even if the office opted out for bundles.
   *
   * @source Art. 5c of Regulation (EU) 260/2012 as amended by (EU) 2024/886, in force since 2025-10-09
   */
  | { readonly _tag: "SingleTransfer" }
  /** A bank need not take a file so far ahead. @source Anlage 3 des DFÜ-Abkommens, version 26.11 */
  | { readonly _tag: "FarAhead"; readonly days: number; readonly most: number }
  /** The day of execution lies before the file was made: the bank takes its next working day. */
  | { readonly _tag: "DayElapsed" }

/** Tells what a person should know before the file leaves. */
export const notices = ({ createdAt, executionOn, transfers }: PaymentOrder): ReadonlyArray<Notice> => {
  const created = createdAt.slice(0, 10) as CivilDate.CivilDate
  const days = CivilDate.daysIn(created, executionOn) - 1
  return [
    ...(transfers.length === 1 ? [{ _tag: "SingleTransfer" } as const] : []),
    ...(days > limits.daysAhead ? [{ _tag: "FarAhead", days, most: limits.daysAhead } as const] : []),
    ...(days < 0 ? [{ _tag: "DayElapsed" } as const] : [])
  ]
}
