/** How fresh a sheet and each of its contact points is, for a list of what is to be done. */
import * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import { type DirectoryDay, isCurrent, lastDay } from "./conditions.ts"
import type { DirectoryEntry } from "./model.ts"

/**
 * How fresh something is.
 *
 * `confirmed`: taken for right. `dueForReview`: still taken for right, and its end is near, or a change was reported.
 * `stale`: past its end, or never seen. `unknown`: nobody knows when it was seen, or how long that holds.
 */
export type Freshness = "confirmed" | "dueForReview" | "stale" | "unknown"

/** How fresh something is, and the last day for which it is taken for right. */
export interface Fresh {
  readonly state: Freshness
  readonly until?: CivilDate.CivilDate
}

/** A sheet with its contact points. */
export interface EntryStanding extends Fresh {
  readonly points: ReadonlyArray<Fresh & { readonly name: string }>
  /** Whether an interval that decides is merely inferred: it reminds, and reproaches nobody. */
  readonly isAssumed: boolean
}

type Months = Dated.Version<number | "waived"> | undefined

/** What was seen on a day; nothing where nobody asks. */
const freshness = (
  seenOn: CivilDate.CivilDate | null | undefined,
  interval: Months,
  { on, rules }: DirectoryDay
): Fresh | undefined => {
  const months = Dated.known(interval)
  if (months === "waived") return undefined
  if (months === undefined || seenOn === undefined) return { state: "unknown" }
  if (seenOn === null) return { state: "stale" }
  const until = lastDay(seenOn, months)
  if (isCurrent(seenOn, on, months) !== true) return { state: "stale", until }
  const notice = Dated.known(rules.notice)
  const isDue = typeof notice === "number" && CivilDate.plusDays(until, -notice) <= on
  return { state: isDue ? "dueForReview" : "confirmed", until }
}

const worst: ReadonlyArray<Freshness> = ["stale", "dueForReview", "unknown", "confirmed"]

/** The worst state of all, and the end that comes first; unknown where nobody asks for anything. */
const together = (all: ReadonlyArray<Fresh>): Fresh => {
  const state = worst.find((each) => all.some((fresh) => fresh.state === each)) ?? "unknown"
  const ends = all.flatMap(({ until }) => until ?? [])
  return ends.length === 0 ? { state } : { state, until: ends.reduce(CivilDate.earlier) }
}

/** What the office has not written in makes a sheet due. */
const changed = ({ openChanges }: DirectoryEntry, { rules }: DirectoryDay): ReadonlyArray<Fresh> => {
  if (Dated.known(rules.changes) !== "required" || openChanges === 0) return []
  return [{ state: openChanges === undefined ? "unknown" : "dueForReview" }]
}

/** Tells how fresh a sheet is on a day. @term Aktualität */
export const standing = (law: DirectoryDay, entry: DirectoryEntry): EntryStanding => {
  const { review, confirmation, changes } = law.rules
  const sheet = freshness(entry.reviewedOn, review, law)
  const points = (entry.points ?? []).map(({ name, confirmedOn }) => ({
    name,
    ...(freshness(confirmedOn, confirmation, law) ?? ({ state: "unknown" } as const))
  }))
  const asksPoints = Dated.known(confirmation) !== "waived"
  const missing: ReadonlyArray<Fresh> = asksPoints && entry.points === undefined ? [{ state: "unknown" }] : []
  const all = [...(sheet ? [sheet] : []), ...(asksPoints ? points : []), ...missing, ...changed(entry, law)]
  return {
    ...together(all),
    points,
    isAssumed: [review, confirmation, changes].some((rule) => !Dated.binds<unknown>(rule))
  }
}
