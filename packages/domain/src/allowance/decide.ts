/** What follows from rules and facts: a plain value, fast enough for all guides of a state at once. */
import * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import * as Decision from "../Decision.ts"
import * as Money from "../Money.ts"
import * as Month from "../Month.ts"
import { type AllowanceCondition, type AllowanceMonth, daysInOffice, type MonthSpan, question } from "./conditions.ts"
import type { GuideFile } from "./model.ts"
import type { AllowanceRules } from "./rules.ts"

/** The days of a month. */
export const spanOf = (month: Month.Month): MonthSpan => {
  const [first, last] = [Month.first(month), Month.last(month)]
  return { month, first, last, days: CivilDate.daysIn(first, last) }
}

/**
 * Opens a month: the rules in force on its first day.
 *
 * @doubt whether a rule changed within a month applies from that day or from the next month; we take the next month
 */
export const month = (dated: AllowanceRules, month: Month.Month): AllowanceMonth => {
  const span = spanOf(month)
  return { ...Decision.open(question, dated, span.first), ...span }
}

/** The flat rate, by days where a binding rule says so, cut by a binding cap. */
const amount = (month: AllowanceMonth, { services = [] }: GuideFile): Money.Cents => {
  const { monthlyRate, partialMonth, cap } = month.rules
  const rate = Dated.known(monthlyRate) ?? Money.nothing
  const byDays = Dated.binds(partialMonth) && partialMonth.value === "byDays"
  const share = byDays ? Money.shareHalfUp(rate, daysInOffice(services, month), month.days) : rate
  return Dated.binds(cap) ? Money.least(share, cap.value) : share
}

/**
 * Decides one guide's flat allowance for one month: the rate, by days where the statute says so, up to the cap.
 *
 * @term Aufwandsentschädigung
 * @unit out: euro cents per calendar month
 * @refuses Appointed, ReportAccepted and whatever else the programme binds; what is merely inferred is doubted
 * @example
 * ```ts
 * const october = Allowance.month(landkreisHarz.allowance, Month.of("2026-10"))
 * const guide = { services: [{ office: Period.of("2026-10-31"), interruptions: [] }], decidedOn: CivilDate.of("2026-11-02") }
 * Allowance.decide(october, guide).value // → 13000
 * Allowance.decide(october, { ...guide, services: [] }) // → { _tag: "Refused", unmet: ["Appointed"] }
 * Allowance.decide(october, {}) // → { _tag: "Undetermined", unknown: ["Appointed"] }
 * ```
 */
export const decide = (month: AllowanceMonth, file: GuideFile): Decision.Decision<Money.Cents, AllowanceCondition> =>
  Decision.conclude(question, month, file, amount)

/** Gives the decision with the full ground of every condition. */
export const explain = (
  month: AllowanceMonth,
  file: GuideFile
): Decision.Explained<Money.Cents, AllowanceCondition, GuideFile> => Decision.explain(question, month, file, amount)
