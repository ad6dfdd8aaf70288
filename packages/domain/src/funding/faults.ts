/** What makes lines of money unusable: each place is named, and no sum is made of them. */
import { isReadonlyArrayNonEmpty as isNonEmpty, type NonEmptyReadonlyArray } from "effect/Array"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { Cents } from "../Money.ts"
import type { Expense, PlannedCost } from "./model.ts"

/** A line that cannot be counted. */
export interface LineFault {
  /** `expenses[3]`, or `expenses` where all of them together are amiss. */
  readonly place: string
  /** An id that another line has, an allowance that names nobody, a sum that is none, sums too large to be exact. */
  readonly fault: "Twice" | "NobodyNamed" | "NoSum" | "TooMuch"
}

const isCents = Schema.is(Cents)

const sums = (room: string, lines: ReadonlyArray<{ readonly cents: number }>): ReadonlyArray<LineFault> => {
  const broken = lines.flatMap(
    ({ cents }, at): ReadonlyArray<LineFault> => (isCents(cents) ? [] : [{ place: `${room}[${at}]`, fault: "NoSum" }])
  )
  const total = lines.reduce((sum, { cents }) => sum + cents, 0)
  return broken.length === 0 && !Number.isSafeInteger(total) ? [{ place: room, fault: "TooMuch" }] : broken
}

/** Finds every fault of lines; none in those that may be summed up. */
export const lineFaults = (
  expenses: ReadonlyArray<Expense>,
  planned: ReadonlyArray<PlannedCost> = []
): ReadonlyArray<LineFault> => {
  const seen = new Set<string>()
  const own = expenses.flatMap(({ id, kind, person }, at): ReadonlyArray<LineFault> => {
    const place = `expenses[${at}]`
    const isTwice = seen.has(id)
    seen.add(id)
    const nobody = kind === "allowance" && person === undefined
    return [
      ...(isTwice ? [{ place, fault: "Twice" } as const] : []),
      ...(nobody ? [{ place, fault: "NobodyNamed" } as const] : [])
    ]
  })
  return [...own, ...sums("expenses", expenses), ...sums("planned", planned)]
}

/** Finds the named sums that are none. */
export const sumFaults = (sums: Readonly<Record<string, number>>): ReadonlyArray<LineFault> =>
  Object.entries(sums).flatMap(([place, cents]) => (isCents(cents) ? [] : [{ place, fault: "NoSum" }]))

/** What is made of lines, or why nothing can be. */
export type OfLines<A> = Result.Result<A, NonEmptyReadonlyArray<LineFault>>

/** Makes something of lines that have no fault. */
export const ofLines = <A>(faults: ReadonlyArray<LineFault>, make: () => A): OfLines<A> =>
  isNonEmpty(faults) ? Result.fail(faults) : Result.succeed(make())
