/** What the key of a directive gives, to the cent. */
import { confirmed, granted, open, stated, undetermined } from "../examples.ts"
import * as Money from "../Money.ts"
import type { KeyFigures } from "./entitlement.ts"
import type { DirectiveRules } from "./rules.ts"
import { asRead, directive, ninety } from "./statutes.ts"

const euro = (amount: number) => Money.cents(100 * amount)

const figures: KeyFigures = {
  budget: euro(600_000),
  recipients: 14,
  number: 9_000,
  totalNumber: 150_000,
  eligibleCosts: euro(40_000)
}

/** What the key gives. */
export const entitlements: ReadonlyArray<{
  readonly name: string
  readonly source: string
  readonly rules: DirectiveRules
  readonly figures: KeyFigures
  readonly expected: object
}> = [
  {
    name: "base amount and part by number: 25,000 € and 6 percent of 250,000 €",
    source: "R12, R13; budget of 2016, 14 recipients; the numbers are made up",
    rules: directive,
    figures,
    expected: granted({
      base: 25_000_00,
      byNumber: 15_000_00,
      entitled: 40_000_00,
      bearable: 40_000_00,
      grant: 40_000_00
    })
  },
  ...[-1, 1].map((by) => ({
    name: `costs ${by} cent beside the entitlement`,
    source: "the grant is capped by eligible costs",
    rules: directive,
    figures: { ...figures, eligibleCosts: Money.cents(40_000_00 + by) },
    expected: granted({
      base: 25_000_00,
      byNumber: 15_000_00,
      entitled: 40_000_00,
      bearable: 40_000_00 + by,
      grant: Math.min(40_000_00, 40_000_00 + by)
    })
  })),
  {
    name: "bases that use up the budget leave nothing to divide",
    source: "the edge: 14 × 25,000 € = 350,000 €",
    rules: directive,
    figures: { ...figures, budget: euro(350_000) },
    expected: granted({
      base: 25_000_00,
      byNumber: 0,
      entitled: 25_000_00,
      bearable: 40_000_00,
      grant: 25_000_00
    })
  },
  {
    name: "a budget below all bases leaves nothing, and not less",
    source: "the edge: one cent below 350,000 €, all of the number here",
    rules: directive,
    figures: { ...figures, budget: Money.cents(350_000_00 - 1), number: 150_000 },
    expected: granted({ base: 25_000_00, byNumber: 0, entitled: 25_000_00, bearable: 40_000_00, grant: 25_000_00 })
  },
  {
    name: "one cent beyond the bases, divided, is less than a cent",
    source: "rounding down",
    rules: directive,
    figures: { ...figures, budget: Money.cents(350_000_00 + 1) },
    expected: granted({
      base: 25_000_00,
      byNumber: 0,
      entitled: 25_000_00,
      bearable: 40_000_00,
      grant: 25_000_00
    })
  },
  ...(["down", "halfUp"] as const).map((rounding) => ({
    name: `half a cent, rounded ${rounding}`,
    source: "rounding: no source read says which",
    rules: { ...directive, baseAmount: confirmed<"waived">("waived"), rounding: confirmed(rounding) },
    figures: { ...figures, budget: Money.cents(101), number: 1, totalNumber: 2 },
    expected: granted({
      base: 0,
      byNumber: rounding === "down" ? 50 : 51,
      entitled: rounding === "down" ? 50 : 51,
      bearable: 40_000_00,
      grant: rounding === "down" ? 50 : 51
    })
  })),
  {
    name: "nine tenths of the costs are borne",
    source: "V2022: up to 100 percent",
    rules: ninety,
    figures,
    expected: granted({
      base: 25_000_00,
      byNumber: 15_000_00,
      entitled: 40_000_00,
      bearable: 36_000_00,
      grant: 36_000_00
    })
  },
  {
    name: "a budget of nine trillion euros is divided to the cent",
    source: "growth: the product of budget and number exceeds what a number holds",
    rules: { ...directive, baseAmount: confirmed<"waived">("waived") },
    figures: { ...figures, budget: Money.cents(9_000_000_000_000_01), number: 1_000_003, totalNumber: 9_000_029 },
    expected: granted({
      base: 0,
      byNumber: 999_999_777_778_49,
      entitled: 999_999_777_778_49,
      bearable: 40_000_00,
      grant: 40_000_00
    })
  },
  ...(Object.keys(figures) as ReadonlyArray<keyof KeyFigures>).map((fact) => ({
    name: `${fact} not known`,
    source: "ground rule: unknown is not nothing",
    rules: directive,
    figures: Object.fromEntries(Object.entries(figures).filter(([name]) => name !== fact)),
    expected: undetermined("KeyFiguresKnown")
  })),
  ...[{ number: 150_001 }, { totalNumber: 0, number: 0 }, { recipients: 0 }].map((broken) => ({
    name: `figures that cannot be: ${JSON.stringify(broken)}`,
    source: "ground rule: what contradicts itself tells nothing",
    rules: directive,
    figures: { ...figures, ...broken },
    expected: undetermined("KeyFiguresKnown")
  })),
  {
    name: "a rounding that nobody has read",
    source: "R13: rounding unknown",
    rules: { ...directive, rounding: [open] },
    figures,
    expected: undetermined("RoundingStated")
  },
  {
    name: "as far as it was read, it is doubted",
    source: "R12, R13, as read",
    rules: { ...asRead, baseAmount: [stated("secondary", euro(25_000), { evidencedUntil: "2025-12-31" })] },
    figures,
    expected: granted(
      { base: 25_000_00, byNumber: 15_000_00, entitled: 40_000_00, bearable: 40_000_00, grant: 40_000_00 },
      "BaseAmountStated",
      "DistributionStated",
      "RoundingStated"
    )
  }
]
