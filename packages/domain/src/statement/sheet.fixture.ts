/** What a statement lists and tells beside its sums. */
import { confirmed, open } from "../examples.ts"
import type { StatementFile } from "./model.ts"
import { file, payment } from "./payments.fixture.ts"
import type { StatementRules } from "./rules.ts"
import { honorary, publicPurse, trainer } from "./statutes.ts"

const paid = file([
  payment("2026-05-20", "2026-05", 130_00),
  payment("2026-04-20", "2026-04", 130_00),
  payment("2026-05-20", "2026-05", 35_00, "travel"),
  payment("2026-06-20", "2026-06", 20_00, "lossOfEarnings"),
  payment("2026-07-20", "2026-07", 10_00, "lostTime"),
  payment("2025-12-31", "2025-12", 130_00),
  payment("2027-01-01", "2026-12", 130_00)
])

const lines = (allowance: string, travel: string) => [
  `2026-04-20 13000 ${allowance}`,
  `2026-05-20 13000 ${allowance}`,
  `2026-05-20 3500 ${travel}`,
  "2026-06-20 2000 none",
  "2026-07-20 1000 none"
]

/** Statements of 2026 unless `year` says otherwise. */
export const sheets: ReadonlyArray<{
  readonly name: string
  readonly source: string
  readonly rules: StatementRules
  readonly year?: number
  readonly file: StatementFile
  readonly expected: {
    readonly lines?: ReadonlyArray<string>
    readonly total?: number | undefined
    readonly jobSeekersNames?: ReadonlyArray<string>
    readonly analogousAfter?: number | undefined
    readonly noticeHours?: number | undefined
  }
}> = [
  {
    name: "the year's payments by the day, each with its ground",
    source: "what a benefit office needs: month, day, amount, legal basis",
    rules: publicPurse,
    file: paid,
    expected: { lines: lines("publicPurse", "travel"), total: 325_00, analogousAfter: 36, noticeHours: 15 }
  },
  {
    name: "like trainers",
    source: "Hessen: § 3 Nr. 26 EStG",
    rules: trainer,
    file: paid,
    expected: { lines: lines("trainer", "travel") }
  },
  {
    name: "by the honorary amount",
    source: "§ 3 Nr. 26a EStG",
    rules: honorary,
    file: paid,
    expected: { lines: lines("honorary", "travel") }
  },
  {
    name: "travel that is taxed has no ground",
    source: "§ 3 Nr. 13 EStG: public purses only",
    rules: { ...publicPurse, travel: confirmed("taxable") },
    file: paid,
    expected: { lines: lines("publicPurse", "none") }
  },
  {
    name: "grounds that nobody has read stay open",
    source: "house rule: never a silent default",
    rules: {
      ...publicPurse,
      travel: [open],
      firstExemption: [open],
      noticeHours: [open],
      asylumSeekersAnalogous: [open]
    },
    file: paid,
    expected: { lines: lines("?", "?"), total: 325_00, analogousAfter: undefined, noticeHours: undefined }
  },
  {
    name: "unknown payments are no sum of nothing",
    source: "unknown is not no",
    rules: publicPurse,
    file: {},
    expected: { lines: [], total: undefined }
  },
  ...(
    [
      [2022, []],
      [2023, ["buergergeld"]],
      [2025, ["buergergeld"]],
      [2026, ["buergergeld", "grundsicherungsgeld"]],
      [2027, ["grundsicherungsgeld"]]
    ] as const
  ).map(([year, jobSeekersNames]) => ({
    name: `the benefit for job seekers in ${year}`,
    source: "BGBl. 2026 I Nr. 107: Grundsicherungsgeld since 1 July 2026",
    rules: publicPurse,
    year,
    file: paid,
    expected: { jobSeekersNames }
  })),
  {
    name: "a name that nobody has read is none",
    source: "house rule: never a silent default",
    rules: { ...publicPurse, jobSeekersName: [open] },
    file: paid,
    expected: { jobSeekersNames: [] }
  }
]
