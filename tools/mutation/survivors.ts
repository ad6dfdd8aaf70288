/** Mutants that no test can or shall notice, each with its reason. Whoever wants one here has to say why. */
import type { NamedSurvivor } from "./survivor.ts"
import { survivorsOfPay } from "./survivorsOfPay.ts"

export type { NamedSurvivor } from "./survivor.ts"

/** All of them. */
export const namedSurvivors: ReadonlyArray<NamedSurvivor> = [
  ...survivorsOfPay,
  {
    slice: "eligibility",
    file: "conditions.ts",
    was: "done !== null",
    became: "true",
    reason: "the same program: null is not before any day either"
  },
  {
    slice: "placement",
    file: "conditions.ts",
    was: "seen === undefined",
    became: "false",
    reason: "the same program: what is read of nothing throws, and what throws is not known"
  },
  {
    slice: "placement",
    file: "conditions.ts",
    was: "note === undefined",
    became: "false",
    reason: "the same program: what is read of nothing throws, and what throws is not known"
  },
  {
    slice: "supervision",
    file: "owing.ts",
    was: "[]",
    became: '["Stryker was here"]',
    reason: "the same program: what has no day and no kind is no event"
  },
  {
    slice: "supervision",
    file: "owing.ts",
    was: "came !== undefined",
    became: "true",
    reason: "the same program: no number is at least another"
  },
  {
    slice: "supervision",
    file: "owing.ts",
    was: "law.rules.cadence?.from",
    became: "law.rules.cadence.from",
    reason: "the same program: nobody asks what is owed by a cadence that is not there"
  },
  {
    slice: "supervision",
    file: "owing.ts",
    was: "{ from: since }",
    became: "{}",
    reason: "the same program: only the end of the office's span is read, and it has none"
  },
  {
    slice: "supervision",
    file: "standing.ts",
    was: "owed === undefined",
    became: "false",
    reason: "the same program: what the stricter law tells the more generous one tells, too"
  },
  {
    slice: "supervision",
    file: "standing.ts",
    was: "owed.by === undefined",
    became: "false",
    reason: "the same program: what is not kept has its day"
  },
  {
    slice: "deployment",
    file: "conditions.ts",
    was: "file.services === undefined",
    became: "false",
    reason: "the same answer: what cannot be read is not known"
  },
  {
    slice: "deployment",
    file: "conditions.ts",
    was: "deployments === undefined",
    became: "false",
    reason: "the same answer: what cannot be read is not known"
  },
  {
    slice: "deployment",
    file: "conditions.ts",
    was: "file.deployments === undefined",
    became: "false",
    reason: "the same answer: a cure that cannot be found is none"
  },
  {
    slice: "deployment",
    file: "conditions.ts",
    was: "file.minutes !== undefined",
    became: "true",
    reason: "the same program: no length is short enough for none"
  },
  {
    slice: "funding",
    file: "conditions.ts",
    was: "one.from < other.from",
    became: "one.from <= other.from",
    reason: "the same program: of two statutes that begin on one day either may come first"
  },
  {
    slice: "training",
    file: "conditions.ts",
    was: 'done.provider._tag === "Recognised"',
    became: "true",
    reason: "the same program: an own course is recognised already"
  },
  {
    slice: "training",
    file: "conditions.ts",
    was: "done.completedOn <= law.on",
    became: "done.completedOn < law.on",
    reason: "the same program: on the very day both give that day"
  },
  {
    slice: "course",
    file: "conditions.ts",
    was: 'needed === "waived"',
    became: "false",
    reason: "the same answer: what is waived is never asked"
  },
  {
    slice: "course",
    file: "conditions.ts",
    was: '"waived"',
    became: '""',
    reason: "the same answer: what is waived is never asked"
  },
  {
    slice: "privacy",
    file: "keepers.ts",
    was: "holds?.(file, law, version.value)",
    became: "holds(file, law, version.value)",
    reason: "the same program: every condition of a record can hold"
  },
  {
    slice: "course",
    file: "conditions.ts",
    was: "courseMinutes === undefined",
    became: "false",
    reason: "the same answer: a cure that is no number is none"
  },
  {
    slice: "course",
    file: "conditions.ts",
    was: "length === undefined",
    became: "false",
    reason: "the same answer: a cure that is no number is none"
  },
  {
    slice: "training",
    file: "conditions.ts",
    was: "provider.approvedOn === null",
    became: "false",
    reason: "the same program: null is not before any day either"
  },
  {
    slice: "statement",
    file: "report.ts",
    was: "payments === undefined",
    became: "false",
    reason: "the same answer: what cannot be read is not known"
  },
  {
    slice: "statement",
    file: "split.ts",
    was: "file.payments === undefined",
    became: "false",
    reason: "the same answer: what cannot be read is not known"
  },
  {
    slice: "statement",
    file: "conditions.ts",
    was: "[]",
    became: '["Stryker was here"]',
    reason: "the same program: what has no days is no function, and a word is no day of any month"
  },
  {
    slice: "appointment/liability",
    file: "decide.ts",
    was: "[]",
    became: '["Stryker was here"]',
    reason: "the same answer: a word is no sum, and of no year there is no average; either throws and is not known"
  },
  {
    slice: "appointment/liability",
    file: "conditions.ts",
    was: "[]",
    became: '["Stryker was here"]',
    reason: "the same answer: of a word no average can be made, and what cannot be made is not known"
  },
  {
    slice: "statement",
    file: "year.ts",
    was: "paid > meant",
    became: "paid >= meant",
    reason: "the same program: where both are equal nothing is near the turn"
  },
  {
    slice: "deployment",
    file: "conditions.ts",
    was: "file.deployments === undefined || most.length === 0",
    became: "false",
    reason: "the same program: the room under no cap is no number, and a cure with none is none"
  },
  {
    slice: "deployment",
    file: "conditions.ts",
    was: "file.deployments === undefined || most.length === 0",
    became: "file.deployments === undefined && most.length === 0",
    reason: "the same program: the room under no cap is no number, and a cure with none is none"
  },
  {
    slice: "deployment",
    file: "conditions.ts",
    was: "most.length === 0",
    became: "false",
    reason: "the same program: the room under no cap is no number, and a cure with none is none"
  },
  {
    slice: "deployment",
    file: "hours.ts",
    was: 'cap === "waived"',
    became: "false",
    reason: "the same program: a word has no number for a role"
  },
  {
    slice: "deployment",
    file: "hours.ts",
    was: '"waived"',
    became: '""',
    reason: "the same program: a word has no number for a role"
  },
  {
    slice: "deployment",
    file: "hours.ts",
    was: "role === undefined",
    became: "false",
    reason: "the same program: no number stands under no role"
  },
  {
    slice: "directory",
    file: "conditions.ts",
    was: "true",
    became: "false",
    reason: "the same program: what is waived is not asked"
  },
  {
    slice: "directory",
    file: "conditions.ts",
    was: 'months === "waived"',
    became: "false",
    reason: "the same program: what is waived is not asked"
  },
  {
    slice: "directory",
    file: "conditions.ts",
    was: '"waived"',
    became: '""',
    reason: "the same program: what is waived is not asked"
  },
  {
    slice: "directory",
    file: "conditions.ts",
    was: "seenOn !== null",
    became: "true",
    reason: "the same program: null is not before any day"
  },
  {
    slice: "directory",
    file: "standing.ts",
    was: "[]",
    became: '["Stryker was here"]',
    reason: "the same program: a text has no state and no end; of the points themselves tests ask"
  },
  {
    slice: "privacy",
    file: "conditions.ts",
    was: 'length !== "waived"',
    became: "true",
    reason: "the same program: what is waived is not asked"
  },
  {
    slice: "privacy",
    file: "conditions.ts",
    was: '"waived"',
    became: '""',
    reason: "the same program: what is waived is not asked"
  },
  {
    slice: "supervision",
    file: "owing.ts",
    was: "by !== undefined",
    became: "true",
    reason: "the same program: no day is on or before nothing"
  },
  {
    slice: "supervision",
    file: "standing.ts",
    was: "owing(office, law, cadence)?.by",
    became: "owing(office, law, cadence).by",
    reason: "the same program: what an office has held is always known"
  }
]
