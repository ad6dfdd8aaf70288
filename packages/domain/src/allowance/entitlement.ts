/** What a month is worth to a guide, whichever way the programme pays. */
import type * as CivilDate from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import * as Decision from "../Decision.ts"
import type * as Money from "../Money.ts"
import * as Month from "../Month.ts"
import type { ActivityCondition, ActivityMonth } from "./activity/conditions.ts"
import { activityMonth, decideActivity, explainActivity, newYear, withMonth } from "./activity/decide.ts"
import type { AllowanceCondition, AllowanceMonth, MonthSpan } from "./conditions.ts"
import { decide, explain, month as openMonth, spanOf } from "./decide.ts"
import {
  asksDuties,
  type DutyMonth,
  decideDuties,
  dutyMonth,
  explainDuties,
  type PaymentDutyCondition
} from "./duties/decide.ts"
import type { GuideFile, YearSoFar } from "./model.ts"
import type { ActivityRules, AllowanceRules, PaymentDutyRules } from "./rules.ts"

/** What a programme lays down about paying for a month. */
export interface PayRules {
  readonly allowance: AllowanceRules
  readonly activityAllowance: ActivityRules
  readonly paymentDuties: PaymentDutyRules
}

/** Every condition of a month's pay. */
export type PayCondition = AllowanceCondition | ActivityCondition | PaymentDutyCondition

/** A month opened under a programme: asked about any number of guides. @term Anspruch */
export interface Entitlement extends MonthSpan {
  readonly decide: (file: GuideFile) => Decision.Decision<Money.Cents, PayCondition>
  readonly explain: (file: GuideFile) => Decision.Explained<Money.Cents, PayCondition, GuideFile>
}

/** A month with its flat sum. */
export const ofFlatSum = (law: AllowanceMonth): Entitlement => ({
  ...spanOf(law.month),
  decide: (file) => decide(law, file),
  explain: (file) => explain(law, file)
})

/** What the months before have used up of the year, the first one first. */
export const yearSoFar = (before: ReadonlyArray<ActivityMonth>, file: GuideFile): YearSoFar =>
  before.reduce((year, law) => withMonth(law, file, year), newYear)

/** A month with its hours or deployments, after the months before it in the calendar year. */
export const ofActivity = (law: ActivityMonth, before: ReadonlyArray<ActivityMonth>): Entitlement => {
  const told = (file: GuideFile): GuideFile => ({ ...file, yearSoFar: yearSoFar(before, file) })
  return {
    ...spanOf(law.month),
    decide: (file) => decideActivity(law, told(file)),
    explain: (file) => explainActivity(law, told(file))
  }
}

/** The same month where it is paid only if duties are done. */
const onDuties = (duties: DutyMonth, pay: Entitlement): Entitlement => ({
  ...pay,
  decide: (file) => Decision.both(decideDuties(duties, file), pay.decide(file)),
  explain: (file) => {
    const [first, second] = [explainDuties(duties, file), pay.explain(file)]
    return {
      on: duties.on,
      decision: Decision.both(first.decision, second.decision),
      grounds: [...first.grounds, ...second.grounds]
    }
  }
})

const isByActivity = (model: AllowanceRules["model"], on: CivilDate.CivilDate): boolean => {
  const value = Dated.known(Dated.at(model, on))
  return value === "hourly" || value === "perDeployment"
}

/**
 * Opens a month under a programme.
 *
 * A cap of the year is taken up in the order of its months, each as far as it would be paid by what is known today.
 */
export const entitlement = (
  { allowance, activityAllowance, paymentDuties }: PayRules,
  month: Month.Month
): Entitlement => {
  const rules = { ...allowance, ...activityAllowance }
  const opened = (each: Month.Month) => activityMonth(rules, each)
  const january = Month.of(`${month.slice(0, 4)}-01`)
  const pay = isByActivity(allowance.model, Month.first(month))
    ? ofActivity(opened(month), Month.range(january, Month.plus(month, -1)).map(opened))
    : ofFlatSum(openMonth(allowance, month))
  const duties = dutyMonth(paymentDuties, month)
  return asksDuties(duties) ? onDuties(duties, pay) : pay
}
