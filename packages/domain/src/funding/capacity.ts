/** How many guides a sum carries, to the cent, and what one more would take. */
import * as Equal from "effect/Equal"
import * as Schema from "effect/Schema"
import * as Allowance from "../allowance/index.ts"
import * as CivilDate from "../CivilDate.ts"
import * as Decision from "../Decision.ts"
import * as Money from "../Money.ts"
import * as Month from "../Month.ts"
import type { PlannedCost } from "./model.ts"
import { type GroundRules, groundRules } from "./rules.ts"

/** Months from one to another, both included. */
export interface Months {
  readonly from: Month.Month
  readonly to: Month.Month
}

/** What a guide costs in a month. */
export interface MonthlyCost {
  readonly month: Month.Month
  readonly cents: Money.Cents
}

/** A sum for some months, and what else must be paid from it. Absent: not known yet. @unit euro cents */
export interface Budget extends Months {
  readonly cents?: Money.Cents
  readonly others?: Money.Cents
}

/** What a budget carries. @unit euro cents */
export interface Capacity {
  /** Absent where a guide costs nothing: then no sum bounds their number. */
  readonly guides?: number
  /** One guide who serves in all months. */
  readonly perGuide: Money.Cents
  readonly months: ReadonlyArray<MonthlyCost>
  /** All these guides together. */
  readonly carried: Money.Cents
  /** What remains; it is less than one guide costs. */
  readonly left: Money.Cents
  /** What is short of one guide more. */
  readonly oneMoreLacks?: Money.Cents
}

/** What is known of a budget, and for which months it is asked: enough to ask again. */
interface BudgetFile extends Pick<Budget, "cents" | "others"> {
  readonly span: Months
}

const isCents = Schema.is(Money.Cents)

const conditions = {
  budget: {
    id: "BudgetKnown",
    reads: ["cents", "others", "span"],
    holds: ({ cents, others }) => (isCents(cents) && isCents(others) ? true : undefined)
  }
} as const satisfies Decision.Conditions<
  Pick<GroundRules, "budget">,
  Decision.Law<Pick<GroundRules, "budget">>,
  BudgetFile
>

/** What a guide costs is asked of the allowance; of the budget only whether it is known. */
export type CapacityCondition = Allowance.AllowanceCondition | (typeof conditions)["budget"]["id"]

/** Is the budget known? */
export const capacityQuestion: Decision.Question<
  "BudgetKnown",
  Pick<GroundRules, "budget">,
  Decision.Law<Pick<GroundRules, "budget">>,
  BudgetFile
> = Decision.question("capacity", conditions)

type MonthDecision = Decision.Decision<Money.Cents, Allowance.AllowanceCondition>

/** The file of a guide who serves in a month, has reported on it, and whose month is over. */
const inService = (month: Month.Month): Allowance.GuideFile => ({
  services: [{ office: { from: Month.first(month) }, interruptions: [] }],
  reportedMonths: [month],
  decidedOn: CivilDate.plusDays(Month.last(month), 1)
})

const unique = <A>(values: ReadonlyArray<A>): ReadonlyArray<A> => [...new Set(values)]

const named = <A>(decision: Decision.Decision<A, Allowance.AllowanceCondition>): typeof decision => {
  if (decision._tag === "Granted") return { ...decision, doubted: unique(decision.doubted) }
  const [first, ...others] = decision._tag === "Refused" ? decision.unmet : decision.unknown
  const ids = [first, ...unique(others).filter((id) => id !== first)] as const
  return decision._tag === "Refused" ? { _tag: "Refused", unmet: ids } : { _tag: "Undetermined", unknown: ids }
}

const map = <A, B, Id extends string>(
  decision: Decision.Decision<A, Id>,
  make: (value: A) => B
): Decision.Decision<B, Id> => (decision._tag === "Granted" ? { ...decision, value: make(decision.value) } : decision)

/** What one guide in service costs in each month, by the programme's own rules. */
export const monthlyCosts = (
  rules: Allowance.AllowanceRules,
  { from, to }: Months
): Decision.Decision<ReadonlyArray<MonthlyCost>, Allowance.AllowanceCondition> => {
  const decided = Month.range(from, to).map((month): readonly [Month.Month, MonthDecision] => [
    month,
    Allowance.decide(Allowance.month(rules, month), inService(month))
  ])
  const none: Decision.Decision<ReadonlyArray<MonthlyCost>, never> = { _tag: "Granted", value: [], doubted: [] }
  return named(
    decided.reduce<Decision.Decision<ReadonlyArray<MonthlyCost>, Allowance.AllowanceCondition>>(
      (before, [month, decision]) =>
        Decision.both(
          before,
          map(decision, (cents) => [...(before._tag === "Granted" ? before.value : []), { month, cents }])
        ),
      none
    )
  )
}

const fileOf = ({ from, to, ...sums }: Budget): BudgetFile => ({ ...sums, span: { from, to } })

const carriedBy = (
  { cents = Money.nothing, others = Money.nothing }: BudgetFile,
  months: ReadonlyArray<MonthlyCost>
): Capacity => {
  const perGuide = Money.sum(months.map((month) => month.cents))
  const free = Math.max(0, cents - others)
  if (perGuide === 0) return { perGuide, months, carried: Money.nothing, left: Money.cents(free) }
  const guides = Math.floor(free / perGuide)
  const left = free - guides * perGuide
  // What the other costs lack already comes on top.
  const oneMoreLacks = Money.cents(perGuide - left + Math.max(0, others - cents))
  return { guides, perGuide, months, carried: Money.cents(free - left), left: Money.cents(left), oneMoreLacks }
}

/**
 * Tells how many guides in service a sum carries in some months, once everything else is paid from it.
 *
 * @refuses AllowanceProvided where the programme pays nothing: no number follows from the sum then
 * @unit in/out: euro cents
 * @example
 * ```ts
 * const year = { from: Month.of("2025-01"), to: Month.of("2025-12") }
 * const budget = { ...year, cents: Money.cents(28_200_00), others: Money.cents(1_200_00) }
 * const { guides, left, oneMoreLacks } = Funding.capacity(landkreisHarz.allowance, budget).decision.value
 * guides // → 17
 * left // → 48000
 * oneMoreLacks // → 108000
 * ```
 */
export const capacity = (
  rules: Allowance.AllowanceRules,
  budget: Budget
): Decision.Explained<Capacity, CapacityCondition> => {
  const on = Month.first(budget.from)
  const costs = monthlyCosts(rules, budget)
  const known = Decision.explain(
    capacityQuestion,
    Decision.open(capacityQuestion, groundRules, on),
    fileOf(budget),
    (_law, asked) => carriedBy(asked, costs._tag === "Granted" ? costs.value : [])
  )
  return {
    on,
    decision: Decision.both(costs, known.decision),
    grounds: [...groundsOf(rules, budget), ...known.grounds]
  }
}

/** The grounds on which a guide costs what it costs, each once. */
const groundsOf = (rules: Allowance.AllowanceRules, { from, to }: Months) => {
  const all = Month.range(from, to).flatMap(
    (month) => Allowance.explain(Allowance.month(rules, month), inService(month)).grounds
  )
  const isSame = (one: (typeof all)[number], other: (typeof all)[number]) =>
    one.condition === other.condition && Equal.equals(one.version, other.version)
  return all.filter((ground, at) => all.findIndex((other) => isSame(ground, other)) === at)
}

/** Plans the allowance of so many guides in service, month by month. */
export const plannedAllowance = (
  rules: Allowance.AllowanceRules,
  months: Months,
  guides: number
): Decision.Decision<ReadonlyArray<PlannedCost>, Allowance.AllowanceCondition> =>
  map(monthlyCosts(rules, months), (costs) =>
    // A number of guides that is none makes a sum that is none, which the plan then names.
    costs.map(({ month, cents }): PlannedCost => ({ kind: "allowance", month, cents: (guides * cents) as Money.Cents }))
  )
