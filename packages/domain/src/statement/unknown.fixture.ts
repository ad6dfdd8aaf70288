/** Years that cannot be split, for a missing fact or a rule that nobody has read. */
import { granted, undetermined } from "../examples.ts"
import * as Money from "../Money.ts"
import type { StatementFile } from "./model.ts"
import { file, monthly } from "./payments.fixture.ts"
import { type SplitExample, splitOf } from "./split.fixture.ts"
import { concluded, honorary, publicPurse, trainer, unread, withTrainerRemainder } from "./statutes.ts"

const without = (fact: keyof StatementFile, { [fact]: _forgotten, ...rest }: StatementFile): StatementFile => rest

const paid = file(monthly(2025, 130_00))
const withoutUse = without("usedElsewhere", file(monthly(2025, 260_00)))

export const unknowns: ReadonlyArray<SplitExample> = [
  {
    name: "unknown payments, functions or other allowances decide nothing",
    source: "unknown is not no",
    rules: publicPurse,
    file: {},
    expected: undetermined("PaymentsKnown", "FunctionKnown", "OtherAllowancesKnown")
  },
  {
    name: "a rule about payments that is merely concluded makes no sum of unknown ones",
    source: "unknown is not no",
    rules: concluded,
    file: {},
    expected: undetermined("OtherAllowancesKnown")
  },
  ...(
    [
      ["payments", "PaymentsKnown"],
      ["functions", "FunctionKnown"]
    ] as const
  ).map(([fact, lacking]) => ({
    name: `a rule that is merely concluded makes nothing of unknown ${fact}`,
    source: "unknown is not no",
    rules: concluded,
    file: without(fact, paid),
    expected: undetermined(lacking, "OtherUseKnown")
  })),
  {
    name: "without the function's days the months are not known",
    source: "unknown is not no",
    rules: publicPurse,
    file: without("functions", paid),
    expected: undetermined("FunctionKnown")
  },
  {
    name: "whether the body pays more must be asked",
    source: "R 3.12 Abs. 3 Satz 6 LStR: the same body",
    rules: publicPurse,
    file: without("otherAllowances", paid),
    expected: undetermined("OtherAllowancesKnown")
  },
  {
    name: "other use of the yearly amount matters only where it is drawn on",
    source: "§ 3 Nr. 26 EStG: per person and year",
    rules: withTrainerRemainder,
    file: withoutUse,
    expected: undetermined("OtherUseKnown")
  },
  {
    name: "where the monthly amount suffices nobody asks for other use",
    source: "§ 3 Nr. 26 EStG: per person and year",
    rules: withTrainerRemainder,
    file: { ...withoutUse, payments: monthly(2025, 250_00) },
    expected: granted(splitOf(2025, 250_00, { paid: 3_000_00, byPublicPurse: 3_000_00 }))
  },
  ...Object.entries({ trainer, honorary }).map(([name, rules]) => ({
    name: `other use of the ${name} amount is asked for`,
    source: "§ 3 Nr. 26, 26a EStG: per person and year",
    rules,
    file: withoutUse,
    expected: undetermined("OtherUseKnown")
  })),
  {
    name: "where the rest is taxed nobody asks for other use",
    source: "R 3.26 Abs. 7 LStR",
    rules: publicPurse,
    file: withoutUse,
    expected: granted(splitOf(2025, 250_00, { paid: 3_120_00, byPublicPurse: 3_000_00, remainder: 120_00 }))
  },
  ...(["payments", "functions"] as const).map((fact) => ({
    name: `while ${fact} are unknown nobody asks for other use`,
    source: "R 3.26 Abs. 7 LStR: the monthly amount comes first",
    rules: withTrainerRemainder,
    file: without(fact, withoutUse),
    expected: undetermined(fact === "payments" ? "PaymentsKnown" : "FunctionKnown")
  })),
  {
    name: "like a trainer nobody is asked for months or other functions",
    source: "§ 3 Nr. 26 EStG: an amount of the year",
    rules: trainer,
    file: { payments: monthly(2025, 130_00), usedElsewhere: Money.nothing },
    expected: granted(splitOf(2025, 250_00, { paid: 1_560_00, byTrainer: 1_560_00, monthsOfFunction: 0 }))
  },
  {
    name: "an exemption that nobody has read asks for nothing besides",
    source: "§ 3 Nr. 12 Satz 2 EStG: the tax office answers bindingly",
    rules: unread,
    file: { payments: monthly(2025, 130_00) },
    expected: undetermined("ExemptionStated")
  },
  {
    name: "an exemption that nobody has read leaves it open",
    source: "§ 3 Nr. 12 Satz 2 EStG: the tax office answers bindingly",
    rules: unread,
    file: file(monthly(2025, 130_00)),
    expected: undetermined("ExemptionStated")
  }
]
