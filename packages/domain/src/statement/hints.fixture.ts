/** What came in beside what a benefit leaves alone: a cent about each limit, a day about each change. */
import { open } from "../examples.ts"
import { type Benefit, benefits } from "./benefits.ts"
import type { StatementFile } from "./model.ts"
import { file, monthly, payment } from "./payments.fixture.ts"
import type { StatementRules } from "./rules.ts"
import { publicPurse } from "./statutes.ts"

const ofMonths: ReadonlyArray<Benefit> = ["asylumSeekers", "unemployment"]
const ofYears: ReadonlyArray<Benefit> = ["jobSeekers", "socialAssistance"]
const late = file(["2026-01", "2026-02", "2026-03"].map((month) => payment("2026-04-02", month, 130_00)))
const on = (day: string, cents: number) => payment(day, day.slice(0, 7), cents)

/** Hints of 2026 unless `year` says otherwise: the month or the year, what came in, the limit, what is over it. */
export const hints: ReadonlyArray<{
  readonly name: string
  readonly source: string
  readonly rules: StatementRules
  readonly year?: number
  readonly file: StatementFile
  readonly benefit: Benefit
  readonly expected: ReadonlyArray<string>
}> = [
  ...ofMonths.map((benefit) => ({
    name: `three months paid at once, ${benefit}`,
    source: "§ 7 Abs. 3 Satz 2 AsylbLG; § 1 EhrBetätV: limits of a month",
    rules: publicPurse,
    file: late,
    benefit,
    expected: ["2026-04 39000 27500 11500"]
  })),
  ...ofYears.map((benefit) => ({
    name: `three months paid at once, ${benefit}`,
    source: "§ 11a Abs. 1 Nr. 5 SGB II; § 82 Abs. 1 Satz 2 Nr. 8 SGB XII: limits of a year",
    rules: publicPurse,
    file: late,
    benefit,
    expected: ["2026 39000 330000 0"]
  })),
  ...ofMonths.flatMap((benefit) =>
    (
      [
        [2025, 250_00],
        [2026, 275_00]
      ] as const
    ).flatMap(([year, limit]) =>
      [-1, 0, 1].map((more) => ({
        name: `${limit + more} cents in a month of ${year}, ${benefit}`,
        source: "§ 7 Abs. 3 Satz 2 AsylbLG; § 1 EhrBetätV, by year",
        rules: publicPurse,
        year,
        file: file([on(`${year}-05-20`, limit + more)]),
        benefit,
        expected: [`${year}-05 ${limit + more} ${limit} ${Math.max(0, more)}`]
      }))
    )
  ),
  ...ofYears.flatMap((benefit) =>
    (
      [
        [2025, 3_000_00],
        [2026, 3_300_00]
      ] as const
    ).flatMap(([year, limit]) =>
      [-1, 0, 1].map((more) => ({
        name: `${limit + more} cents in ${year}, ${benefit}`,
        source: "§ 11a Abs. 1 Nr. 5 SGB II; § 82 Abs. 1 Satz 2 Nr. 8 SGB XII, by year",
        rules: publicPurse,
        year,
        file: file([on(`${year}-12-31`, more + 100), on(`${year}-01-01`, limit - 100)]),
        benefit,
        expected: [`${year} ${limit + more} ${limit} ${Math.max(0, more)}`]
      }))
    )
  ),
  {
    name: "from months to the year in the middle of 2023",
    source: "§ 11b Abs. 2 Satz 3 SGB II until 30 June 2023, § 11a Abs. 1 Nr. 5 from 1 July",
    rules: publicPurse,
    year: 2023,
    file: file(["2023-05-20", "2023-06-30", "2023-07-01", "2023-12-31"].map((day) => on(day, 300_00))),
    benefit: "jobSeekers",
    expected: ["2023-05 30000 25000 5000", "2023-06 30000 25000 5000", "2023 60000 300000 0"]
  },
  {
    name: "29 February and 1 March are two months",
    source: "§ 7 Abs. 3 Satz 2 AsylbLG: monthly",
    rules: publicPurse,
    year: 2024,
    file: file([on("2024-03-01", 130_00), on("2024-02-28", 130_00), on("2024-02-29", 130_00)]),
    benefit: "asylumSeekers",
    expected: ["2024-02 26000 25000 1000", "2024-03 13000 25000 0"]
  },
  {
    name: "December paid in January counts in January, travel nowhere",
    source: "§ 82 Abs. 7 SGB XII: the month of receipt",
    rules: publicPurse,
    file: file([
      payment("2026-01-05", "2025-12", 130_00),
      payment("2026-01-20", "2026-01", 40_00, "travel"),
      payment("2025-12-31", "2026-01", 130_00)
    ]),
    benefit: "asylumSeekers",
    expected: ["2026-01 13000 27500 0"]
  },
  ...benefits.map((benefit) => ({
    name: `a limit of ${benefit} that nobody has read`,
    source: "house rule: never a silent default",
    rules: { ...publicPurse, [benefit]: [open] },
    file: file(monthly(2026, 130_00)),
    benefit,
    expected: ["2026 156000 ? ?"]
  })),
  {
    name: "a year before the first rule",
    source: "§ 82 Abs. 1 Satz 2 Nr. 8 SGB XII: read from 2023 on",
    rules: publicPurse,
    year: 2022,
    file: file(monthly(2022, 130_00)),
    benefit: "socialAssistance",
    expected: ["2022 156000 ? ?"]
  },
  {
    name: "nothing paid is nothing to hint at",
    source: "ground rule",
    rules: publicPurse,
    file: file([]),
    benefit: "jobSeekers",
    expected: []
  },
  {
    name: "unknown payments give no hint",
    source: "unknown is not no",
    rules: publicPurse,
    file: {},
    benefit: "jobSeekers",
    expected: ["?"]
  }
]
