/** The cases of duties that payment hangs on. */
import { of as day } from "../../CivilDate.ts"
import { confirmed, granted, inferred, refused, undetermined } from "../../examples.ts"
import type { Absence, GuideFile } from "../model.ts"
import type { PaymentDutyRules } from "../rules.ts"
import { noDuties } from "../statutes.ts"

const source = "Anhalt-Bitterfeld, council minutes: meetings and qualifications are duties"
const strict: PaymentDutyRules = { exchange: confirmed("required"), advancedTraining: confirmed("required") }
const missed = (...days: ReadonlyArray<readonly [string, Absence["from"]]>): GuideFile => ({
  absences: days.map(([on, from]) => ({ on: day(on), from }))
})

/** Decided for May 2026. */
export const dutyExamples: ReadonlyArray<{
  readonly name: string
  readonly source: string
  readonly rules: PaymentDutyRules
  readonly file: GuideFile
  readonly expected: object
}> = [
  { name: "never absent", source, rules: strict, file: missed(), expected: granted(true) },
  ...["2026-05-01", "2026-05-31"].map((on) => ({
    name: `absent from exchange on ${on}`,
    source,
    rules: strict,
    file: missed([on, "exchange"]),
    expected: refused("ExchangeAttended")
  })),
  {
    name: "absent the day before the month and the day after it",
    source,
    rules: strict,
    file: missed(["2026-04-30", "exchange"], ["2026-06-01", "advancedTraining"]),
    expected: granted(true)
  },
  {
    name: "absent from both: every reason",
    source,
    rules: strict,
    file: missed(["2026-05-10", "exchange"], ["2026-05-20", "advancedTraining"]),
    expected: refused("ExchangeAttended", "AdvancedTrainingAttended")
  },
  {
    name: "that payment hangs on it is merely inferred",
    source: "Anhalt-Bitterfeld: the link of duty and payment is inferred",
    rules: { ...strict, exchange: inferred("required" as const) },
    file: missed(["2026-05-10", "exchange"]),
    expected: granted(true, "ExchangeAttended")
  },
  {
    name: "absences not known are no refusal",
    source: "unknown is not no",
    rules: strict,
    file: {},
    expected: undetermined("ExchangeAttended", "AdvancedTrainingAttended")
  },
  { name: "nothing asked", source, rules: noDuties, file: {}, expected: granted(true) }
]
