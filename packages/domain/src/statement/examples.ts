/** The cases of a year that everybody should know; each row is a test and a line of the documentation. */
import { confirmed, granted } from "../examples.ts"
import * as Money from "../Money.ts"
import * as Period from "../Period.ts"
import { amounts } from "./amount.fixture.ts"
import { file, monthly, payment } from "./payments.fixture.ts"
import { type SplitExample, splitOf } from "./split.fixture.ts"
import { asRead, honorary, publicPurse, trainer, withTrainerRemainder } from "./statutes.ts"
import { turns } from "./turn.fixture.ts"
import { unknowns } from "./unknown.fixture.ts"

export { hints } from "./hints.fixture.ts"
export { notices } from "./notice.fixture.ts"
export { sheets } from "./sheet.fixture.ts"

/** The splits. */
export const examples: ReadonlyArray<SplitExample> = [
  {
    name: "twelve times 130 € is exempt",
    source: "R 3.12 Abs. 3 LStR: 250 € a month since 2021",
    rules: publicPurse,
    file: file(monthly(2025, 130_00)),
    expected: granted(splitOf(2025, 250_00, { paid: 1_560_00, byPublicPurse: 1_560_00 }))
  },
  ...[249_99, 250_00, 250_01].map((cents) => ({
    name: `twelve times ${cents} cents under 250 €`,
    source: "R 3.12 Abs. 3 LStR",
    rules: publicPurse,
    file: file(monthly(2025, cents)),
    expected: granted(
      splitOf(2025, 250_00, {
        paid: 12 * cents,
        byPublicPurse: Math.min(12 * cents, 3_000_00),
        remainder: Math.max(0, 12 * cents - 3_000_00)
      })
    )
  })),
  ...(
    [
      [2013, 200_00],
      [2020, 200_00],
      [2021, 250_00]
    ] as const
  ).map(([year, flat]) => ({
    name: `260 € a month in ${year}: ${flat} cents are exempt`,
    source: "R 3.12 Abs. 3 LStR, by year",
    rules: publicPurse,
    year,
    file: file(monthly(year, 260_00)),
    expected: granted(
      splitOf(year, flat, { paid: 3_120_00, byPublicPurse: 12 * flat, remainder: 3_120_00 - 12 * flat })
    )
  })),
  {
    name: "what one month leaves another takes, within the year",
    source: "R 3.12 Abs. 3 Satz 8 LStR",
    rules: publicPurse,
    file: file([payment("2025-02-20", "2025-02", 100_00), payment("2025-11-20", "2025-11", 500_00)]),
    expected: granted(splitOf(2025, 250_00, { paid: 600_00, byPublicPurse: 600_00 }))
  },
  ...[
    { from: "2025-10-31", months: 3 },
    { from: "2025-11-01", months: 2 },
    { from: "2024-02-29", months: 12 }
  ].map(({ from, months }) => ({
    name: `in the function since ${from}: a month begun counts in full`,
    source: "R 3.12 Abs. 3 Satz 9 LStR",
    rules: publicPurse,
    file: file([payment("2025-12-20", "2025-12", 900_00)], { functions: [Period.of(from)] }),
    expected: granted(
      splitOf(2025, 250_00, {
        paid: 900_00,
        byPublicPurse: Math.min(900_00, months * 250_00),
        remainder: Math.max(0, 900_00 - months * 250_00),
        monthsOfFunction: months
      })
    )
  })),
  {
    name: "two functions in one month are one month",
    source: "R 3.12 Abs. 3 Satz 5 LStR",
    rules: publicPurse,
    file: file([payment("2025-03-20", "2025-03", 300_00)], {
      functions: [Period.of("2025-03-01", "2025-03-10"), Period.of("2025-03-20", "2025-03-31")]
    }),
    expected: granted(
      splitOf(2025, 250_00, { paid: 300_00, byPublicPurse: 250_00, remainder: 50_00, monthsOfFunction: 1 })
    )
  },
  {
    name: "of two functions each month counts, those between do not",
    source: "R 3.12 Abs. 3 Satz 8 LStR: months of the function",
    rules: publicPurse,
    file: file([payment("2025-12-20", "2025-12", 1_200_00)], {
      functions: [Period.of("2025-01-31", "2025-02-28"), Period.of("2025-11-30", "2025-12-01")]
    }),
    expected: granted(
      splitOf(2025, 250_00, { paid: 1_200_00, byPublicPurse: 1_000_00, remainder: 200_00, monthsOfFunction: 4 })
    )
  },
  ...[1_439_99, 1_440_00, 1_440_01].map((other) => ({
    name: `${other} cents for a seat on the county council leave less`,
    source: "R 3.12 Abs. 3 Satz 6 LStR: the same body",
    rules: publicPurse,
    file: file(monthly(2025, 130_00), { otherAllowances: Money.cents(other) }),
    expected: granted(
      splitOf(2025, 250_00, {
        paid: 1_560_00,
        byPublicPurse: Math.min(1_560_00, 3_000_00 - other),
        remainder: Math.max(0, 1_560_00 - 3_000_00 + other)
      })
    )
  })),
  {
    name: "others may use up everything",
    source: "R 3.12 Abs. 3 Satz 6 LStR: the same body",
    rules: publicPurse,
    file: file([payment("2025-05-20", "2025-05", 130_00)], { otherAllowances: Money.cents(9_000_00) }),
    expected: granted(splitOf(2025, 250_00, { paid: 130_00, remainder: 130_00 }))
  },
  ...amounts,
  ...turns,
  {
    name: "travel uses nothing of the amount, lost earnings and lost time are not exempt",
    source: "§ 3 Nr. 12, 13 EStG",
    rules: publicPurse,
    file: file([
      ...monthly(2025, 250_00),
      payment("2025-06-20", "2025-06", 70_00, "travel"),
      payment("2025-06-20", "2025-06", 90_00, "lossOfEarnings"),
      payment("2025-06-20", "2025-06", 8_00, "lostTime")
    ]),
    expected: granted(
      splitOf(2025, 250_00, { paid: 3_168_00, byPublicPurse: 3_000_00, byTravel: 70_00, remainder: 98_00 })
    )
  },
  {
    name: "above the monthly amount the trainers' amount, where it applies",
    source: "R 3.26 Abs. 7 LStR",
    rules: withTrainerRemainder,
    file: file(monthly(2025, 520_00), { usedElsewhere: Money.cents(1_000_00) }),
    expected: granted(
      splitOf(2025, 250_00, { paid: 6_240_00, byPublicPurse: 3_000_00, byTrainer: 2_000_00, remainder: 1_240_00 })
    )
  },
  ...(
    [
      [2025, 3_000_00],
      [2026, 3_300_00]
    ] as const
  ).flatMap(([year, most]) =>
    [most - 1, most, most + 1].map((cents) => ({
      name: `${cents} cents like a trainer in ${year}`,
      source: "§ 3 Nr. 26 EStG, by year; Hessen",
      rules: trainer,
      year,
      file: file([payment(`${year}-06-20`, `${year}-06`, cents)]),
      expected: granted(
        splitOf(year, 250_00, { paid: cents, byTrainer: Math.min(cents, most), remainder: Math.max(0, cents - most) })
      )
    }))
  ),
  ...(
    [
      [2020, 720_00, 200_00],
      [2025, 840_00, 250_00],
      [2026, 960_00, 250_00]
    ] as const
  ).flatMap(([year, most, flat]) =>
    [most - 1, most, most + 1].map((cents) => ({
      name: `${cents} cents of honorary amount in ${year}, and nothing added to it`,
      source: "§ 3 Nr. 26a EStG, by year",
      rules: honorary,
      year,
      file: file([payment(`${year}-06-20`, `${year}-06`, cents)]),
      expected: granted(
        splitOf(year, flat, { paid: cents, byHonorary: Math.min(cents, most), remainder: Math.max(0, cents - most) })
      )
    }))
  ),
  {
    name: "the trainers' amount never joins the honorary one",
    source: "§ 3 Nr. 26a Satz 2 EStG",
    rules: { ...honorary, remainder: confirmed("trainer") },
    file: file(monthly(2025, 100_00)),
    expected: granted(splitOf(2025, 250_00, { paid: 1_200_00, byHonorary: 840_00, remainder: 360_00 }))
  },
  {
    name: "an honorary amount used up elsewhere leaves nothing",
    source: "§ 3 Nr. 26a EStG: per person and year",
    rules: honorary,
    file: file(monthly(2025, 10_00), { usedElsewhere: Money.cents(900_00) }),
    expected: granted(splitOf(2025, 250_00, { paid: 120_00, remainder: 120_00 }))
  },
  {
    name: "travel that no exemption frees is taxed",
    source: "§ 3 Nr. 13 EStG: public purses only",
    rules: { ...publicPurse, travel: confirmed("taxable") },
    file: file([payment("2025-06-20", "2025-06", 35_00, "travel")]),
    expected: granted(splitOf(2025, 250_00, { paid: 35_00, remainder: 35_00 }))
  },
  {
    name: "where nothing is pooled other functions take nothing",
    source: "R 3.12 Abs. 3 Satz 5 LStR: each body its own amount",
    rules: { ...publicPurse, pooling: confirmed("waived") },
    file: file(monthly(2025, 250_00), { otherAllowances: Money.cents(9_000_00) }),
    expected: granted(splitOf(2025, 250_00, { paid: 3_000_00, byPublicPurse: 3_000_00 }))
  },
  {
    name: "where nothing is shared other activities take nothing",
    source: "the yearly amount waived of sharing",
    rules: { ...trainer, sharing: confirmed("waived") },
    file: file(monthly(2025, 250_00), { usedElsewhere: Money.cents(9_000_00) }),
    expected: granted(splitOf(2025, 250_00, { paid: 3_000_00, byTrainer: 3_000_00 }))
  },
  {
    name: "nothing paid is nothing to split",
    source: "ground rule",
    rules: publicPurse,
    file: file([]),
    expected: granted(splitOf(2025, 250_00, {}))
  },
  {
    name: "concluded rules and figures beyond their evidence are shown",
    source: "R 3.12 Abs. 3 LStR: no figure for 2026 found",
    rules: asRead,
    year: 2026,
    file: file(monthly(2026, 130_00)),
    expected: granted(
      splitOf(2026, 250_00, { paid: 1_560_00, byPublicPurse: 1_560_00 }),
      "TurnOfYearStated",
      "ExemptionStated",
      "MonthlyAmountStated"
    )
  },
  ...unknowns
]
