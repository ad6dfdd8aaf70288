/** The cases of liability that everybody should know; each row is a test and a line of the documentation. */
import { confirmed, granted, open, undetermined } from "../../examples.ts"
import * as Money from "../../Money.ts"
import type { LiabilityFile } from "./model.ts"
import type { LiabilityRules } from "./rules.ts"
import { bounded, unbounded } from "./statutes.ts"

const paid = (...cents: ReadonlyArray<number>): LiabilityFile => ({ yearlyAllowances: cents.map(Money.cents) })
const gross = { fault: "intentAndGrossNegligence", isSubsidiary: true }

/** Damages of 2026. */
export const liabilityExamples: ReadonlyArray<{
  readonly name: string
  readonly source: string
  readonly rules: LiabilityRules
  readonly file: LiabilityFile
  readonly expected: object
}> = [
  {
    name: "twelve times 130 €, five times",
    source: "§ 34 KVG LSA",
    rules: bounded,
    file: paid(1_560_00),
    expected: granted({ ...gross, negligenceCap: 7_800_00 }, "AveragingStated")
  },
  ...[
    { years: [1_560_00, 780_00], cap: 5_850_00 },
    { years: [1_560_00, 0], cap: 3_900_00 },
    { years: [1, 1, 0], cap: 3 },
    { years: [0], cap: 0 }
  ].map(({ years, cap }) => ({
    name: `the average of ${years.join(", ")} cents, five times, rounded down once`,
    source: "§ 34 KVG LSA; how it is rounded nobody says",
    rules: bounded,
    file: paid(...years),
    expected: granted({ ...gross, negligenceCap: cap }, "AveragingStated")
  })),
  {
    name: "another factor",
    source: "the rule's own figure",
    rules: { ...bounded, negligenceCap: confirmed(1) },
    file: paid(1_560_00),
    expected: granted({ ...gross, negligenceCap: 1_560_00 }, "AveragingStated")
  },
  {
    name: "of no year there is no average",
    source: "unknown is not no",
    rules: { ...bounded, averaging: confirmed("yearsPaid") },
    file: paid(),
    expected: undetermined("YearlyAllowanceKnown")
  },
  {
    name: "what was paid must be known",
    source: "unknown is not no",
    rules: bounded,
    file: {},
    expected: undetermined("YearlyAllowanceKnown")
  },
  {
    name: "where nothing is bounded nobody asks for what was paid",
    source: "a rule expressly waived",
    rules: unbounded,
    file: {},
    expected: granted({ fault: "anyFault", isSubsidiary: false })
  },
  ...(
    [
      ["fault", "LiabilityFaultStated"],
      ["subsidiarity", "SubsidiarityStated"],
      ["negligenceCap", "YearlyAllowanceKnown"],
      ["averaging", "AveragingStated"]
    ] as const
  ).map(([rule, condition]) => ({
    name: `is open while nobody has read ${rule}`,
    source: "open rules decide nothing",
    rules: { ...bounded, [rule]: [open] },
    file: paid(1_560_00),
    expected: undetermined(condition)
  }))
]
