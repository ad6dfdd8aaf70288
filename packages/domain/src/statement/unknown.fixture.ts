/** Years that cannot be split, for a missing fact or a rule that nobody has read. */
import { granted, open, undetermined } from "../examples.ts"
import { file, monthly } from "./payments.fixture.ts"
import { type SplitExample, splitOf } from "./split.fixture.ts"
import { publicPurse, unread, withTrainerRemainder } from "./statutes.ts"

const { functions: _functions, ...withoutFunctions } = file(monthly(2025, 130_00))
const { otherAllowances: _other, ...withoutOthers } = file(monthly(2025, 130_00))
const { usedElsewhere: _used, ...withoutUse } = file(monthly(2025, 260_00))

export const unknowns: ReadonlyArray<SplitExample> = [
  {
    name: "unknown payments, functions or other allowances decide nothing",
    source: "unknown is not no",
    rules: publicPurse,
    file: {},
    expected: undetermined("PaymentsKnown", "FunctionKnown", "OtherAllowancesKnown")
  },
  {
    name: "without the function's days the months are not known",
    source: "unknown is not no",
    rules: publicPurse,
    file: withoutFunctions,
    expected: undetermined("FunctionKnown")
  },
  {
    name: "whether the body pays more must be asked",
    source: "law.md A-04",
    rules: publicPurse,
    file: withoutOthers,
    expected: undetermined("OtherAllowancesKnown")
  },
  {
    name: "other use of the yearly amount matters only where it is drawn on",
    source: "law.md A-05",
    rules: withTrainerRemainder,
    file: withoutUse,
    expected: undetermined("OtherUseKnown")
  },
  {
    name: "where the monthly amount suffices nobody asks for other use",
    source: "law.md A-05",
    rules: withTrainerRemainder,
    file: { ...withoutUse, payments: monthly(2025, 250_00) },
    expected: granted(splitOf(2025, 250_00, { paid: 3_000_00, byPublicPurse: 3_000_00 }))
  },
  {
    name: "an exemption that nobody has read leaves it open",
    source: "law.md A-01: binding answer by the tax office",
    rules: unread,
    file: file(monthly(2025, 130_00)),
    expected: undetermined("ExemptionStated")
  },
  {
    name: "amounts, days and travel that nobody has read leave it open",
    source: "house rule: never a silent default",
    rules: {
      ...publicPurse,
      turnOfYear: [open],
      publicPurseMonth: [open],
      trainerYear: [open],
      honoraryYear: [open],
      remainder: [open],
      travel: [open]
    },
    file: file(monthly(2025, 130_00)),
    expected: undetermined(
      "TurnOfYearStated",
      "MonthlyAmountStated",
      "TrainerAmountStated",
      "HonoraryAmountStated",
      "RemainderStated",
      "TravelStated"
    )
  }
]
