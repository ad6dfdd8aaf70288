/** In which year a payment near its turn is taxed. */
import { confirmed, granted } from "../examples.ts"
import { file, payment } from "./payments.fixture.ts"
import { type SplitExample, splitOf } from "./split.fixture.ts"
import { publicPurse } from "./statutes.ts"

export const turns: ReadonlyArray<SplitExample> = [
  ...(
    [
      ["2026-01-10", 2025],
      ["2026-01-11", 2026],
      ["2025-12-31", 2025]
    ] as const
  ).map(([paidOn, year]) => ({
    name: `December's allowance, paid on ${paidOn}, is taxed in ${year}`,
    source: "§ 11 Abs. 1 Satz 2 EStG; ten days by case law",
    rules: publicPurse,
    year,
    file: file([payment(paidOn, "2025-12", 130_00)]),
    expected: granted(splitOf(year, 250_00, { paid: 130_00, byPublicPurse: 130_00 }))
  })),
  ...(
    [
      ["2025-12-22", 2026],
      ["2025-12-21", 2025]
    ] as const
  ).map(([paidOn, year]) => ({
    name: `January's allowance, paid in advance on ${paidOn}, is taxed in ${year}`,
    source: "§ 11 Abs. 1 Satz 2 EStG; ten days by case law",
    rules: publicPurse,
    year,
    file: file([payment(paidOn, "2026-01", 130_00)]),
    expected: granted(splitOf(year, 250_00, { paid: 130_00, byPublicPurse: 130_00 }))
  })),
  {
    name: "where no days are near the day of payment decides",
    source: "§ 11 Abs. 1 Satz 1 EStG",
    rules: { ...publicPurse, turnOfYear: confirmed(0) },
    year: 2026,
    file: file([payment("2026-01-01", "2025-12", 130_00)]),
    expected: granted(splitOf(2026, 250_00, { paid: 130_00, byPublicPurse: 130_00 }))
  },
  {
    name: "a back-payment for a month long gone is taxed when it is paid",
    source: "§ 11 Abs. 1 Satz 1 EStG",
    rules: publicPurse,
    file: file([payment("2025-01-05", "2023-12", 130_00)]),
    expected: granted(splitOf(2025, 250_00, { paid: 130_00, byPublicPurse: 130_00 }))
  },
  {
    name: "travel near the turn of the year stays in the year of its payment",
    source: "§ 11 Abs. 1 Satz 2 EStG: only what recurs",
    rules: publicPurse,
    file: file([payment("2025-01-05", "2024-12", 35_00, "travel")]),
    expected: granted(splitOf(2025, 250_00, { paid: 35_00, byTravel: 35_00 }))
  },
  ...(
    [
      [2024, 1_00],
      [2025, 2_00],
      [2026, 4_00],
      [2027, 0]
    ] as const
  ).map(([year, paid]) => ({
    name: `of payments of three years those of ${year} are split`,
    source: "§ 11 Abs. 1 Satz 1 EStG",
    rules: publicPurse,
    year,
    file: file([
      payment("2024-06-20", "2024-06", 1_00),
      payment("2026-06-20", "2026-06", 4_00),
      payment("2025-06-20", "2025-06", 2_00)
    ]),
    expected: granted(splitOf(year, 250_00, { paid, byPublicPurse: paid }))
  }))
]
