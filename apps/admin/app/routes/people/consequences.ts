/** What a change of an office does to months already paid, in plain sentences. */
import { format } from "@lotsenwerk/messages"
import type { Person, Programme } from "../../wire.ts"

/** A change as the page was told of it. */
export interface Change {
  /** The first day on which something is different. */
  readonly since: string
  /** Whether the office began on that day rather than ended. */
  readonly begins: boolean
  /** Whether the month of that day was settled by a run already. */
  readonly isSettled: boolean
}

const partialMonth = ({ allowance }: Programme, month: string): string | undefined => {
  const day = `${month}-01`
  const version = allowance.partialMonth.findLast(({ from, to }) => from <= day && (to === undefined || day <= to))
  if (version === undefined || version.verification === "open" || version.value !== "full") return undefined
  return `Ein angefangener Monat zählt voll${version.verification === "inferred" ? " (angenommen)" : ""}`
}

const paidByMonth = (payments: Person["payments"], since: string): ReadonlyArray<readonly [string, number]> => {
  const sums = new Map<string, number>()
  for (const { month, cents } of payments) if (since <= month) sums.set(month, (sums.get(month) ?? 0) + cents)
  return [...sums].sort(([one], [other]) => (one < other ? -1 : 1))
}

/**
 * Tells of every paid month from the change on whether it stays or became a claim, and what will still be paid.
 *
 * The months are read from the record, so that the sentences hold however the page was reached.
 */
export const consequencesInWords = (
  { since, begins, isSettled }: Change,
  { payments, claims }: Person,
  programme: Programme,
  today: string
): ReadonlyArray<string> => {
  const begun = since.slice(0, 7)
  const paid = paidByMonth(payments, begun)
  const told = paid.map(([month, cents]) => {
    const claim = claims.find((each) => each.month === month && each.state === "open")
    if (claim !== undefined) {
      return `${format.month(month)}: ${format.euro(claim.cents)} wurden ohne Grund gezahlt. Daraus ist eine Forderung geworden; sie wird nie verrechnet.`
    }
    const why = month === begun && !since.endsWith("-01") ? partialMonth(programme, month) : undefined
    return `${format.month(month)} bleibt bei ${format.euro(cents)}${why === undefined ? "." : `: ${why}.`}`
  })
  const isLate = begins && begun < today.slice(0, 7)
  const back = isLate && !paid.some(([month]) => month === begun)
  return [
    ...told,
    ...(back
      ? [
          `Was ab ${format.month(begun)} fällig ist, kommt ${isSettled ? "als Nachzahlung " : ""}in den nächsten Zahllauf.`
        ]
      : []),
    ...(told.length === 0 && !back ? ["Kein Monat, der schon gezahlt ist, ändert sich dadurch."] : [])
  ]
}
