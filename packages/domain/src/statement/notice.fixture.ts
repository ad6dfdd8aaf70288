/** When the tax office is told, a cent and a year about the limit. */
import { granted, open, undetermined } from "../examples.ts"
import * as Money from "../Money.ts"
import type { StatementFile } from "./model.ts"
import { file, monthly, payment } from "./payments.fixture.ts"
import type { MissingField } from "./report.ts"
import type { StatementRules } from "./rules.ts"
import { concluded, publicPurse } from "./statutes.ts"

const both: ReadonlyArray<MissingField> = ["taxNumber", "account"]

const told = (total: number, limit = 3_000_00, missing = both, year = 2025) =>
  granted({
    year,
    total: Money.cents(total),
    limit: Money.cents(limit),
    isReportable: total >= limit,
    missing: total >= limit ? missing : []
  })

/** The notices of 2025 unless `year` says otherwise. */
export const notices: ReadonlyArray<{
  readonly name: string
  readonly source: string
  readonly rules: StatementRules
  readonly year?: number
  readonly file: StatementFile
  readonly expected: object
}> = [
  ...(
    [
      [2024, 1_500_00],
      [2025, 3_000_00]
    ] as const
  ).flatMap(([year, limit]) =>
    [limit - 1, limit, limit + 1].map((cents) => ({
      name: `${cents} cents in ${year}`,
      source: "§ 7 Abs. 2 MV: less than the limit is not told",
      rules: publicPurse,
      year,
      file: file([payment(`${year}-06-20`, `${year}-06`, cents)]),
      expected: told(cents, limit, both, year)
    }))
  ),
  ...[130_00, 200_00, 250_00].map((cents) => ({
    name: `twelve times ${cents} cents`,
    source: "§ 7 Abs. 2 MV",
    rules: publicPurse,
    file: file(monthly(2025, cents)),
    expected: told(12 * cents)
  })),
  {
    name: "every payment by its day, of whatever kind",
    source: "§ 7 Abs. 2 MV: payments in the calendar year",
    rules: publicPurse,
    file: file([
      payment("2024-12-31", "2024-12", 500_00),
      payment("2025-01-01", "2024-12", 2_700_00),
      payment("2025-06-20", "2025-06", 100_00, "lossOfEarnings"),
      payment("2025-06-20", "2025-06", 100_00, "lostTime"),
      payment("2025-12-31", "2025-12", 100_00, "travel"),
      payment("2026-01-01", "2025-12", 500_00)
    ]),
    expected: told(3_000_00)
  },
  ...(
    [
      [{ hasTaxNumber: true, hasAccount: true }, []],
      [{ hasTaxNumber: true, hasAccount: false }, ["account"]],
      [{ hasTaxNumber: false, hasAccount: true }, ["taxNumber"]],
      [{ hasTaxNumber: true }, ["account"]],
      [{ hasAccount: true }, ["taxNumber"]]
    ] as ReadonlyArray<readonly [StatementFile, ReadonlyArray<MissingField>]>
  ).map(([change, missing]) => ({
    name: `the notice lacks ${missing.join() || "nothing"}, given ${JSON.stringify(change)}`,
    source: "§ 8 MV, § 93c AO: the record holds the account and the tax number",
    rules: publicPurse,
    file: file(monthly(2025, 250_00), change),
    expected: told(3_000_00, 3_000_00, missing)
  })),
  {
    name: "unknown payments decide nothing",
    source: "unknown is not no",
    rules: publicPurse,
    file: {},
    expected: undetermined("YearPaidKnown")
  },
  {
    name: "a rule about payments that is merely concluded makes no sum of unknown ones",
    source: "unknown is not no",
    rules: concluded,
    file: {},
    expected: undetermined("YearPaidKnown")
  },
  {
    name: "a limit that nobody has read leaves it open",
    source: "house rule: never a silent default",
    rules: { ...publicPurse, reportLimit: [open] },
    file: file(monthly(2025, 250_00)),
    expected: undetermined("ReportLimitStated")
  }
]
