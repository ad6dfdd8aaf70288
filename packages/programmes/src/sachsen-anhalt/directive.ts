/** What the Land's directive lays down for every county that it funds. */
import { type Allowance, CivilDate, Money } from "@lotsenwerk/domain"
import { directive2015, directive2022 } from "./sources.ts"

/**
 * The most that is funded per guide and month.
 *
 * @term Höchstbetrag
 * @unit euro cents per guide and calendar month
 * @source Integrationslotsen-Richtlinie of 2015 after press reports; the directive of 2022 is not read
 */
export const cap: Allowance.AllowanceRules["cap"] = [
  {
    from: CivilDate.of("2015-11-26"),
    to: CivilDate.of("2022-07-27"),
    unit: "cents per guide and calendar month",
    source: directive2015,
    verification: "secondary",
    value: Money.cents(200_00)
  },
  {
    from: CivilDate.of("2022-07-28"),
    unit: "cents per guide and calendar month",
    source: directive2022,
    doubt: "In der Richtlinie von 2022 nicht gelesen; angenommen, dass der Höchstbetrag von 2015 weiter gilt.",
    verification: "inferred",
    value: Money.cents(200_00)
  }
]
