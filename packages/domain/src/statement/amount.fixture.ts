/** Years whose amount the law fixes, of which a third is exempt, and years of occasional service, of which the days count. */
import * as CivilDate from "../CivilDate.ts"
import { confirmed, granted, inferred, undetermined } from "../examples.ts"
import * as Money from "../Money.ts"
import { file, monthly, payment } from "./payments.fixture.ts"
import { type SplitExample, splitOf } from "./split.fixture.ts"
import { byLaw, occasional, publicPurse } from "./statutes.ts"

const days = (...all: ReadonlyArray<string>) => ({ serviceDays: all.map(CivilDate.of) })

const { serviceDays: _unknown, ...withoutDays } = file(monthly(2025, 130_00))

const thirds: ReadonlyArray<SplitExample> = [
  // A third is more than twelve times 250 € from 9,000 € in the year on.
  ...[
    { cents: 749_99, exempt: 3_000_00 },
    { cents: 750_00, exempt: 3_000_00 },
    { cents: 750_01, exempt: 3_000_04 },
    { cents: 900_00, exempt: 3_600_00 }
  ].map(({ cents, exempt }) => ({
    name: `of ${cents} cents a month that an ordinance fixes a third is exempt, 250 € at least`,
    source: "R 3.12 Abs. 3 Satz 2 Nr. 1 LStR",
    rules: byLaw,
    file: file(monthly(2025, cents)),
    expected: granted(
      splitOf(
        2025,
        250_00,
        { paid: 12 * cents, volume: exempt, byPublicPurse: exempt, remainder: 12 * cents - exempt },
        3_000_00 < exempt
      )
    )
  })),
  {
    name: "the same sum that a local statute fixes has 250 € exempt a month",
    source: "R 3.12 Abs. 3 Satz 2 Nr. 2 LStR",
    rules: publicPurse,
    file: file(monthly(2025, 900_00)),
    expected: granted(splitOf(2025, 250_00, { paid: 10_800_00, byPublicPurse: 3_000_00, remainder: 7_800_00 }))
  },
  {
    name: "a third of what is granted for both functions, the other of which comes first",
    source: "R 3.12 Abs. 3 Satz 6 LStR: the same body",
    rules: byLaw,
    file: file(monthly(2025, 900_00), { otherAllowances: Money.cents(1_200_00) }),
    expected: granted(
      splitOf(2025, 250_00, { paid: 10_800_00, volume: 4_000_00, byPublicPurse: 2_800_00, remainder: 8_000_00 }, true)
    )
  },
  {
    name: "a cent of a third is not exempt",
    source: "nobody says how a third is rounded: down",
    rules: byLaw,
    file: file([payment("2025-05-20", "2025-05", 9_000_02)]),
    expected: granted(splitOf(2025, 250_00, { paid: 9_000_02, byPublicPurse: 3_000_00, remainder: 6_000_02 }))
  }
]

const dailies: ReadonlyArray<SplitExample> = [
  ...(
    [
      ["2020", 6_00],
      ["2021", 8_00],
      ["2025", 8_00]
    ] as const
  ).flatMap(([year, flat]) =>
    [-1, 0, 1].map((more) => ({
      name: `two days of service in ${year}, paid ${more} cents above ${flat} a day`,
      source: "R 3.12 Abs. 3 LStR: occasional service, by year",
      rules: occasional,
      year: Number(year),
      file: file([payment(`${year}-05-31`, `${year}-05`, 2 * flat + more)], days(`${year}-05-01`, `${year}-05-31`)),
      expected: granted(
        splitOf(Number(year), flat, {
          paid: 2 * flat + more,
          byPublicPurse: 2 * flat + Math.min(0, more),
          remainder: Math.max(0, more),
          monthsOfFunction: 0,
          daysOfService: 2,
          volume: 2 * flat
        })
      )
    }))
  ),
  {
    name: "a day told twice is one day, a day of a month not paid for counts nothing",
    source: "R 3.12 Abs. 3 LStR: per day",
    rules: occasional,
    file: file([payment("2025-05-31", "2025-05", 30_00)], days("2025-05-01", "2025-05-01", "2025-06-01")),
    expected: granted(
      splitOf(2025, 8_00, {
        paid: 30_00,
        byPublicPurse: 8_00,
        remainder: 22_00,
        monthsOfFunction: 0,
        daysOfService: 1,
        volume: 8_00
      })
    )
  },
  {
    name: "travel pays for no day of service",
    source: "§ 3 Nr. 13 EStG",
    rules: occasional,
    file: file([payment("2025-05-31", "2025-05", 30_00, "travel")], days("2025-05-01")),
    expected: granted(
      splitOf(2025, 8_00, { paid: 30_00, byTravel: 30_00, monthsOfFunction: 0, daysOfService: 0, volume: 0 })
    )
  },
  {
    name: "of occasional service the days are asked for, and not the months",
    source: "unknown is not no",
    rules: occasional,
    file: { payments: [payment("2025-05-31", "2025-05", 30_00)], otherAllowances: Money.nothing },
    expected: undetermined("ServiceDaysKnown")
  },
  {
    name: "of a function held on nobody asks for days",
    source: "R 3.12 Abs. 3 Satz 9 LStR: actual days do not matter",
    rules: publicPurse,
    file: {
      payments: [payment("2025-05-31", "2025-05", 30_00)],
      functions: [{ from: CivilDate.of("2025-05-01") }],
      otherAllowances: Money.nothing
    },
    expected: granted(splitOf(2025, 250_00, { paid: 30_00, byPublicPurse: 30_00, monthsOfFunction: 8 }))
  },
  {
    name: "service that is merely concluded to be occasional makes nothing of unknown days",
    source: "unknown is not no",
    rules: { ...occasional, service: inferred("occasional") },
    file: withoutDays,
    expected: undetermined("ServiceDaysKnown", "OtherUseKnown")
  },
  {
    name: "the other function of occasional service is asked for",
    source: "R 3.12 Abs. 3 Satz 6 LStR: the same body",
    rules: occasional,
    file: { payments: [payment("2025-05-31", "2025-05", 30_00)], ...days("2025-05-01") },
    expected: undetermined("OtherAllowancesKnown")
  }
]

/** Where an exempt allowance were pay, nothing of it would be named as none. */
const insured: SplitExample = {
  name: "an exempt allowance is no pay, unless a rule says so",
  source: "§ 1 Abs. 1 Satz 1 Nr. 16 SvEV",
  rules: { ...publicPurse, socialInsurance: confirmed("pay") },
  file: file(monthly(2025, 130_00)),
  expected: granted(splitOf(2025, 250_00, { paid: 1_560_00, byPublicPurse: 1_560_00, notPay: 0 }))
}

export const amounts: ReadonlyArray<SplitExample> = [...thirds, ...dailies, insured]
