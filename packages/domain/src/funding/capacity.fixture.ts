/** How many guides a sum carries: the counties' own figures, and a cent either side. */
import type { AllowanceRules } from "../allowance/index.ts"
import { raised, rate, statute } from "../allowance/statutes.ts"

/** How many guides a sum carries, from January to December 2026 unless `from` and `to` say otherwise. */
export const capacities: ReadonlyArray<{
  readonly name: string
  readonly source: string
  readonly rules: AllowanceRules
  readonly from?: string
  readonly to?: string
  readonly cents?: number
  readonly others?: number
  readonly expected: object
}> = [
  {
    name: "Stendal 2016: 28,200 € at 200 € carry eleven",
    source: "Stendal, committee of 10.02.2016: only about eleven",
    rules: { ...statute, monthlyRate: rate(200_00) },
    cents: 28_200_00,
    expected: { guides: 11, perGuide: 2_400_00, carried: 26_400_00, left: 1_800_00, oneMoreLacks: 600_00 }
  },
  {
    name: "Stendal 2020: 37 guides at 50 € leave 6,000 € of 28,200 € for all else",
    source: "Altmark press, September 2019",
    rules: { ...statute, monthlyRate: rate(50_00) },
    cents: 28_200_00,
    others: 6_000_00,
    expected: { guides: 37, perGuide: 600_00, carried: 22_200_00, left: 0, oneMoreLacks: 600_00 }
  },
  {
    name: "Anhalt-Bitterfeld: 45,600 € at 200 € carry nineteen to the cent",
    source: "Anhalt-Bitterfeld, council minutes on the first amendment: at most 19",
    rules: { ...statute, monthlyRate: rate(200_00) },
    cents: 45_600_00,
    expected: { guides: 19, perGuide: 2_400_00, carried: 45_600_00, left: 0, oneMoreLacks: 2_400_00 }
  },
  {
    name: "Harz 2025: 21 guides at 130 € cost 32,760 €",
    source: "Harz, press notice 2025: 130 €; 21 guides",
    rules: statute,
    cents: 32_760_00,
    expected: { guides: 21, perGuide: 1_560_00, carried: 32_760_00, left: 0, oneMoreLacks: 1_560_00 }
  },
  ...[
    [-1, 20, 1_559_99, 1],
    [0, 21, 0, 1_560_00],
    [1, 21, 1, 1_559_99]
  ].map(([by = 0, guides = 0, left = 0, oneMoreLacks = 0]) => ({
    name: `${by} cents beside the cost of 21`,
    source: "the edge: one cent short carries one guide less",
    rules: statute,
    cents: 32_760_00 + by,
    expected: { guides, perGuide: 1_560_00, carried: guides * 1_560_00, left, oneMoreLacks }
  })),
  {
    name: "from July on half a year is paid",
    source: "the calendar",
    rules: statute,
    from: "2026-07",
    cents: 10_000_00,
    expected: { guides: 12, perGuide: 780_00, carried: 9_360_00, left: 640_00, oneMoreLacks: 140_00 }
  },
  {
    name: "a rate that rises in May counts by the month",
    source: "dated parameters: 120 €, from May 130 €",
    rules: raised,
    cents: 15_200_00,
    expected: { guides: 10, perGuide: 1_520_00, carried: 15_200_00, left: 0, oneMoreLacks: 1_520_00 }
  },
  {
    name: "other costs that exceed the sum come before the first guide",
    source: "the edge: 12,34 € short before anybody is paid",
    rules: statute,
    cents: 100_00,
    others: 112_34,
    expected: { guides: 0, perGuide: 1_560_00, carried: 0, left: 0, oneMoreLacks: 1_572_34 }
  },
  {
    name: "guides who cost nothing are bounded by no sum",
    source: "ground rule: never a division by nothing",
    rules: { ...statute, monthlyRate: rate(0) },
    cents: 1,
    expected: { perGuide: 0, carried: 0, left: 1 }
  },
  {
    name: "no month costs nothing",
    source: "the edge: an end before the beginning",
    rules: statute,
    from: "2026-07",
    to: "2026-06",
    cents: 1,
    expected: { perGuide: 0, carried: 0, left: 1 }
  },
  {
    name: "sums beyond 2³¹ cents stay exact",
    source: "growth: 100,000 guides of a state",
    rules: statute,
    cents: 156_000_000_00 + 1,
    expected: { guides: 100_000, perGuide: 1_560_00, carried: 156_000_000_00, left: 1, oneMoreLacks: 1_559_99 }
  }
]
