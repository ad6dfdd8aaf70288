/** The cases of the directory that everybody should know; each row is a test and a line of the documentation. */
import { of as day } from "../CivilDate.ts"
import { confirmed, granted, inferred, open, refused, undetermined } from "../examples.ts"
import type { DirectoryEntry } from "./model.ts"
import type { DirectoryRules } from "./rules.ts"

/** An office that binds itself: a look a year, a confirmation a year, a month's notice. */
export const yearly: DirectoryRules = {
  reporting: confirmed("byContactPoints"),
  changes: confirmed("required"),
  review: confirmed(12),
  confirmation: confirmed(12),
  notice: confirmed(30)
}

/** A sheet with two bodies, seen on some days. */
export const sheet = (
  reviewedOn: string | null,
  confirmedOn: ReadonlyArray<string | null>,
  openChanges = 0
): DirectoryEntry => ({
  reviewedOn: reviewedOn === null ? null : day(reviewedOn),
  points: confirmedOn.map((on, index) => ({
    name: `Beratungsstelle ${index + 1}`,
    confirmedOn: on === null ? null : day(on)
  })),
  openChanges
})

const fresh = sheet("2026-03-01", ["2026-03-01", "2026-05-01"])
const without = (fact: keyof DirectoryEntry): DirectoryEntry => {
  const { [fact]: _unknown, ...rest } = fresh
  return rest
}

const on = "2026-06-01"
const setting = "an office's own setting: twelve months, thirty days' notice"

/** Decided for 1 June 2026 unless `on` says otherwise; `state` is how fresh the sheet is shown. */
export const examples: ReadonlyArray<{
  readonly name: string
  readonly source: string
  readonly rules: DirectoryRules
  readonly on?: string
  readonly entry: DirectoryEntry
  readonly expected: object
  readonly state: string
}> = [
  { name: "seen this year", source: setting, rules: yearly, entry: fresh, expected: granted(on), state: "confirmed" },
  {
    name: "31 days before the end",
    source: setting,
    rules: yearly,
    on: "2027-01-29",
    entry: fresh,
    expected: granted("2027-01-29"),
    state: "confirmed"
  },
  {
    name: "30 days before the end it is due",
    source: setting,
    rules: yearly,
    on: "2027-01-30",
    entry: fresh,
    expected: granted("2027-01-30"),
    state: "dueForReview"
  },
  {
    name: "on the last day",
    source: setting,
    rules: yearly,
    on: "2027-03-01",
    entry: fresh,
    expected: granted("2027-03-01"),
    state: "dueForReview"
  },
  {
    name: "the day after it",
    source: setting,
    rules: yearly,
    on: "2027-03-02",
    entry: fresh,
    expected: refused("SheetReviewed", "PointsConfirmed"),
    state: "stale"
  },
  {
    name: "seen on a leap day, twelve months later on 28 February",
    source: setting,
    rules: yearly,
    on: "2025-02-28",
    entry: sheet("2024-02-29", []),
    expected: granted("2025-02-28"),
    state: "dueForReview"
  },
  {
    name: "and no longer on 1 March",
    source: setting,
    rules: yearly,
    on: "2025-03-01",
    entry: sheet("2024-02-29", []),
    expected: refused("SheetReviewed"),
    state: "stale"
  },
  {
    name: "seen on the day itself",
    source: setting,
    rules: yearly,
    entry: sheet(on, [on]),
    expected: granted(on),
    state: "confirmed"
  },
  {
    name: "to be seen tomorrow is not seen",
    source: setting,
    rules: yearly,
    entry: sheet("2026-06-02", ["2026-06-02"]),
    expected: refused("SheetReviewed", "PointsConfirmed"),
    state: "stale"
  },
  {
    name: "one contact point that never confirmed anything",
    source: setting,
    rules: yearly,
    entry: sheet("2026-03-01", ["2026-03-01", null]),
    expected: refused("PointsConfirmed"),
    state: "stale"
  },
  {
    name: "one contact point of which nobody knows",
    source: "house: unknown is not no",
    rules: yearly,
    entry: { ...fresh, points: [...(fresh.points ?? []), { name: "Beratungsstelle 3" }] },
    expected: undetermined("PointsConfirmed"),
    state: "unknown"
  },
  {
    name: "one of which nobody knows, and one that is old: the old one decides",
    source: "house: unknown is not no",
    rules: yearly,
    entry: { ...sheet("2026-03-01", ["2020-01-01"]), points: [{ name: "A" }, { name: "B", confirmedOn: null }] },
    expected: refused("PointsConfirmed"),
    state: "stale"
  },
  {
    name: "no contact point at all needs no confirmation",
    source: setting,
    rules: yearly,
    entry: sheet("2026-03-01", []),
    expected: granted(on),
    state: "confirmed"
  },
  {
    name: "a reported change that is not written in",
    source: "Harz: the contact points report their changes",
    rules: yearly,
    entry: sheet("2026-03-01", ["2026-03-01"], 1),
    expected: refused("ChangesTakenIn"),
    state: "dueForReview"
  },
  {
    name: "a reported change, where nobody asks whether it is written in",
    source: "a municipality's other choice",
    rules: { ...yearly, changes: confirmed("waived") },
    entry: sheet("2026-03-01", ["2026-03-01"], 1),
    expected: granted(on),
    state: "confirmed"
  },
  {
    name: "which bodies the sheet names is not known",
    source: "house: unknown is not no",
    rules: yearly,
    entry: without("points"),
    expected: undetermined("PointsConfirmed"),
    state: "unknown"
  },
  {
    name: "whether changes wait is not known",
    source: "house: unknown is not no",
    rules: yearly,
    entry: without("openChanges"),
    expected: undetermined("ChangesTakenIn"),
    state: "unknown"
  },
  {
    name: "old by intervals that are merely inferred: it reminds, and refuses nothing",
    source: "Harz: the intervals are a setting",
    rules: { ...yearly, review: inferred(12), confirmation: inferred(12) },
    on: "2027-03-02",
    entry: fresh,
    expected: granted("2027-03-02", "SheetReviewed", "PointsConfirmed"),
    state: "stale"
  },
  {
    name: "how long a review holds has not been read",
    source: "Börde: no directory stated",
    rules: { ...yearly, review: [open] },
    entry: fresh,
    expected: undetermined("SheetReviewed"),
    state: "unknown"
  },
  {
    name: "without a notice nothing is due before its end",
    source: "a municipality's other choice",
    rules: { ...yearly, notice: confirmed("waived") },
    on: "2027-03-01",
    entry: fresh,
    expected: granted("2027-03-01"),
    state: "confirmed"
  },
  {
    name: "where nobody asks for anything, nobody knows how fresh it is",
    source: "house: unknown is not no",
    rules: {
      ...yearly,
      changes: confirmed("waived"),
      review: confirmed("waived"),
      confirmation: confirmed("waived")
    },
    entry: fresh,
    expected: granted(on),
    state: "unknown"
  },
  {
    name: "every reason, not the first",
    source: "house: every reason",
    rules: yearly,
    entry: sheet(null, [null], 2),
    expected: refused("ChangesTakenIn", "SheetReviewed", "PointsConfirmed"),
    state: "stale"
  }
]
