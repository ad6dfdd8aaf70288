/** What a guide must have done, beside the activity, for a month to be paid. */
import * as Decision from "../../Decision.ts"
import type * as Month from "../../Month.ts"
import type { MonthSpan } from "../conditions.ts"
import { spanOf } from "../decide.ts"
import type { Absence, GuideFile } from "../model.ts"
import type { PaymentDutyRules } from "../rules.ts"

/** One calendar month and the duties in force on its first day. */
export interface DutyMonth extends Decision.Law<PaymentDutyRules>, MonthSpan {}

const isIn = ({ on }: Absence, { first, last }: MonthSpan): boolean => first <= on && on <= last

const attended = <Id extends string>(id: Id, duty: Absence["from"]) =>
  ({
    id,
    reads: ["absences"],
    holds: ({ absences }: GuideFile, month: DutyMonth) =>
      absences && !absences.some((absence) => absence.from === duty && isIn(absence, month)),
    // The same for both duties: one list stands for both, and who was at one only is still not paid.
    cure: ({ absences = [] }: GuideFile, month: DutyMonth) => ({
      absences: absences.filter((absence) => !isIn(absence, month))
    })
  }) as const

const conditions = {
  exchange: attended("ExchangeAttended", "exchange"),
  advancedTraining: attended("AdvancedTrainingAttended", "advancedTraining")
} as const satisfies Decision.Conditions<PaymentDutyRules, DutyMonth, GuideFile>

export type PaymentDutyCondition = (typeof conditions)[keyof typeof conditions]["id"]

/** Has the guide done what the month is paid for only then? */
export const dutyQuestion: Decision.Question<PaymentDutyCondition, PaymentDutyRules, DutyMonth, GuideFile> =
  Decision.question("paymentDuties", conditions)

/** Opens a month: the duties in force on its first day. */
export const dutyMonth = (dated: PaymentDutyRules, month: Month.Month): DutyMonth => {
  const span = spanOf(month)
  return { ...Decision.open(dutyQuestion, dated, span.first), ...span }
}

/** Whether the month asks anything; where every duty is waived nobody need be asked. */
export const asksDuties = ({ versions }: DutyMonth): boolean =>
  versions.some((version) => version === undefined || version.verification === "open" || version.value !== "waived")

const done = () => true as const

/** Decides whether the duties of a month are done. @refuses ExchangeAttended, AdvancedTrainingAttended */
export const decideDuties = (month: DutyMonth, file: GuideFile): Decision.Decision<true, PaymentDutyCondition> =>
  Decision.conclude(dutyQuestion, month, file, done)

/** Gives the decision with the full ground of every duty. */
export const explainDuties = (
  month: DutyMonth,
  file: GuideFile
): Decision.Explained<true, PaymentDutyCondition, GuideFile> => Decision.explain(dutyQuestion, month, file, done)
