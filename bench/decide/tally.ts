/** What many decisions come to; contenders whose tallies differ have not done the same work. */
import type { Outcome } from "./contenders/contender.ts"

/** How many guides every contender answers for, so that all can be compared. */
export const few = 1_000

/** The sum of all amounts and how often each outcome occurred, by name. */
export interface Tally {
  /** @unit euro cents */
  readonly sumCents: number
  readonly outcomes: Readonly<Record<string, number>>
}

/** Counts outcomes. */
export const tally = (outcomes: Iterable<Outcome>): Tally => {
  const counts = new Map<string, number>()
  let sumCents = 0
  for (const { cents, name } of outcomes) {
    sumCents += cents
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return { sumCents, outcomes: Object.fromEntries([...counts].sort()) }
}
