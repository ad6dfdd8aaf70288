/** Offices that go on, and offices that somebody should decide on; each row is a test and a line of the documentation. */
import { of as day } from "../../CivilDate.ts"
import { confirmed, granted, inferred, open, refused, undetermined } from "../../examples.ts"
import * as Period from "../../Period.ts"
import type { TenureFile } from "./model.ts"
import type { TenureRules } from "./rules.ts"
import { funded, lapsing, revocable, untouched } from "./statutes.ts"

/** An office since 2024, last used on 30 November 2025, about which nobody complains. */
export const held: Required<TenureFile> = {
  office: Period.of("2024-01-01"),
  interruptions: [],
  lastActiveOn: day("2025-11-30"),
  isPerforming: true,
  isFit: true,
  fundedUntil: day("2026-12-31")
}

const statute = "Burgenlandkreis, statute of 2016, § 1 Abs. 4: three months without activity"
const paused = (...spans: ReadonlyArray<readonly [string, string?]>): TenureFile => ({
  ...held,
  interruptions: spans.map(([from, to]) => Period.of(from, to))
})
const without = (...facts: ReadonlyArray<keyof TenureFile>): TenureFile =>
  Object.fromEntries(Object.entries(held).filter(([fact]) => !facts.some((each) => each === fact)))

/** Asked on 28 February 2026, the last day of three months, unless a row says otherwise. */
export const tenureExamples: ReadonlyArray<{
  readonly name: string
  readonly source: string
  readonly rules: TenureRules
  readonly file: TenureFile
  readonly on?: string
  readonly expected: object
}> = [
  { name: "the last day of three months", source: statute, rules: revocable, file: held, expected: granted(true) },
  {
    name: "the day after: a ground, not an end",
    source: statute,
    rules: revocable,
    file: held,
    on: "2026-03-01",
    expected: refused("ActiveLately")
  },
  {
    name: "in a leap year the 29th is still in time",
    source: statute,
    rules: revocable,
    file: { ...held, lastActiveOn: day("2023-11-30"), office: Period.of("2023-01-01") },
    on: "2024-02-29",
    expected: granted(true)
  },
  {
    name: "a leap year's 1 March is not",
    source: statute,
    rules: revocable,
    file: { ...held, lastActiveOn: day("2023-11-30"), office: Period.of("2023-01-01") },
    on: "2024-03-01",
    expected: refused("ActiveLately")
  },
  {
    name: "never active: counted from the first day in office",
    source: statute,
    rules: revocable,
    file: { ...held, office: Period.of("2025-11-28"), lastActiveOn: null },
    expected: granted(true)
  },
  {
    name: "never active, a day longer in office",
    source: statute,
    rules: revocable,
    file: { ...held, office: Period.of("2025-11-27"), lastActiveOn: null },
    expected: refused("ActiveLately")
  },
  {
    name: "active before this office only: counted from its first day",
    source: statute,
    rules: revocable,
    file: { ...held, office: Period.of("2025-12-01"), lastActiveOn: day("2025-06-30") },
    expected: granted(true)
  },
  {
    name: "a suspended day moves the limit by a day",
    source: "house: no source says so; inferred",
    rules: revocable,
    file: paused(["2026-01-10", "2026-01-10"]),
    on: "2026-03-01",
    expected: granted(true)
  },
  {
    name: "and by no more than that",
    source: "house: no source says so; inferred",
    rules: revocable,
    file: paused(["2026-01-10", "2026-01-10"]),
    on: "2026-03-02",
    expected: refused("ActiveLately")
  },
  {
    name: "a suspension that begins on the last day and one within the days won, told in any order",
    source: "house: no source says so; inferred",
    rules: revocable,
    file: paused(["2026-03-10", "2026-03-19"], ["2026-02-28", "2026-03-09"]),
    on: "2026-03-20",
    expected: granted(true)
  },
  {
    name: "the same, told in their order",
    source: "house: no source says so; inferred",
    rules: revocable,
    file: paused(["2026-02-28", "2026-03-09"], ["2026-03-10", "2026-03-19"]),
    on: "2026-03-20",
    expected: granted(true)
  },
  {
    name: "a suspended day, and a suspension that was over long before the last activity",
    source: "house: no source says so; inferred",
    rules: revocable,
    file: paused(["2025-10-01", "2025-10-31"], ["2026-01-10", "2026-01-10"]),
    on: "2026-03-01",
    expected: granted(true)
  },
  {
    name: "the day after both",
    source: "house: no source says so; inferred",
    rules: revocable,
    file: paused(["2026-03-10", "2026-03-19"], ["2026-02-28", "2026-03-09"]),
    on: "2026-03-21",
    expected: refused("ActiveLately")
  },
  {
    name: "suspended when the limit is already passed",
    source: "house: no source says so; inferred",
    rules: revocable,
    file: paused(["2026-03-01"]),
    on: "2026-03-01",
    expected: refused("ActiveLately")
  },
  {
    name: "suspended before the last activity moves nothing",
    source: "house: no source says so; inferred",
    rules: revocable,
    file: paused(["2025-10-01", "2025-11-30"]),
    on: "2026-03-01",
    expected: refused("ActiveLately")
  },
  {
    name: "suspended without an end",
    source: "house: no source says so; inferred",
    rules: revocable,
    file: paused(["2026-02-28"]),
    on: "2027-01-01",
    expected: granted(true)
  },
  {
    name: "that they do not count is merely inferred: it helps all the same",
    source: "house: no source says so; inferred",
    rules: { ...revocable, inactivityPause: inferred("excused") },
    file: paused(["2026-01-10", "2026-01-10"]),
    on: "2026-03-01",
    expected: granted(true, "InactivityPauseStated")
  },
  {
    name: "suspended days that count, where a rule says so",
    source: statute,
    rules: { ...revocable, inactivityPause: confirmed("counted") },
    file: paused(["2026-01-10", "2026-01-10"]),
    on: "2026-03-01",
    expected: refused("ActiveLately")
  },
  {
    name: "that they count is merely inferred: it helps to refuse nobody",
    source: "house: inferred law may warn, never refuse",
    rules: { ...revocable, inactivityPause: inferred("counted") },
    file: paused(["2026-01-10", "2026-01-10"]),
    on: "2026-03-01",
    expected: granted(true, "InactivityPauseStated")
  },
  {
    name: "the limit is merely inferred",
    source: "house: inferred law may warn, never refuse",
    rules: { ...revocable, inactivityMonths: inferred(3) },
    file: held,
    on: "2026-03-01",
    expected: granted(true, "ActiveLately")
  },
  {
    name: "what a suspension does nobody has read, and there was one",
    source: "house: unknown is not no",
    rules: { ...revocable, inactivityPause: [open] },
    file: paused(["2026-01-10", "2026-01-10"]),
    on: "2026-03-01",
    expected: undetermined("ActiveLately", "InactivityPauseStated")
  },
  {
    name: "what a suspension does nobody has read, and there was none",
    source: "house: unknown is not no",
    rules: { ...revocable, inactivityPause: [open] },
    file: held,
    on: "2026-03-01",
    expected: refused("ActiveLately")
  },
  {
    name: "poor work and lacking fitness: every reason",
    source: "Burgenlandkreis, statute of 2016, § 1 Abs. 4: poor performance, lacking personal or professional fitness",
    rules: revocable,
    file: { ...held, isPerforming: false, isFit: false },
    expected: refused("WorkDoneWell", "StillFit")
  },
  {
    name: "the last day for which money was granted",
    source: "Stendal: the statute returns to the council if the Land gives no money",
    rules: funded,
    file: { ...held, fundedUntil: day("2026-02-28") },
    expected: granted(true)
  },
  {
    name: "the day after it",
    source: "Stendal: the statute returns to the council if the Land gives no money",
    rules: funded,
    file: { ...held, fundedUntil: day("2026-02-27") },
    expected: refused("MoneyGranted")
  },
  {
    name: "no money granted at all",
    source: "Stendal: the statute returns to the council if the Land gives no money",
    rules: funded,
    file: { ...held, fundedUntil: null },
    expected: refused("MoneyGranted")
  },
  {
    name: "whether the flat sum lapses or the office does, the limit is the same",
    source: "Köthen, statute of 29.10.2024: the flat sum lapses beyond three months",
    rules: lapsing,
    file: held,
    on: "2026-03-01",
    expected: refused("ActiveLately")
  },
  {
    name: "nothing asked",
    source: "house: what is waived needs no fact",
    rules: untouched,
    file: {},
    expected: granted(true)
  },
  {
    name: "nothing known",
    source: "house: unknown is not no",
    rules: funded,
    file: {},
    expected: undetermined("ActiveLately", "WorkDoneWell", "StillFit", "MoneyGranted")
  },
  {
    name: "suspensions not known",
    source: "house: unknown is not no",
    rules: revocable,
    file: without("interruptions"),
    on: "2026-03-01",
    expected: undetermined("ActiveLately")
  },
  {
    name: "suspensions not known, and in time with none",
    source: "house: what is known either way is known",
    rules: revocable,
    file: without("interruptions"),
    expected: granted(true)
  },
  {
    name: "suspensions not known, where they count",
    source: "house: unknown is not no",
    rules: { ...revocable, inactivityPause: confirmed("counted") },
    file: without("interruptions"),
    expected: granted(true)
  }
]
