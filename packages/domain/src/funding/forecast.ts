/** The year as it will end: what is paid and ordered, what the register still makes due, what else is planned. */
import * as Result from "effect/Result"
import * as Allowance from "../allowance/index.ts"
import type { Person, PersonId } from "../appointment/index.ts"
import * as CivilDate from "../CivilDate.ts"
import * as Money from "../Money.ts"
import * as Month from "../Month.ts"
import { type LineFault, lineFaults, type OfLines, ofLines, sumFaults } from "./faults.ts"
import type { CostKind, Expense, PlannedCost } from "./model.ts"

/** A sum that the year should keep to: the grant, a line of the budget. */
export interface Limit {
  readonly name: string
  readonly cents: Money.Cents
}

/** What is known of a year at some moment in it. */
export interface Outlook {
  readonly year: number
  /** The first month of which more may come; those before it are closed, with what was ordered for them. */
  readonly openFrom: Month.Month
  readonly register: ReadonlyArray<Person>
  readonly expenses: ReadonlyArray<Expense>
  /** What is planned beside the allowance, which follows from the register. */
  readonly planned: ReadonlyArray<PlannedCost>
  readonly limits: ReadonlyArray<Limit>
  /** What each guide is expected to do, where hours or deployments are paid; whoever is not named is unforeseen. */
  readonly expected?: ReadonlyArray<ExpectedActivity>
}

/** What a guide is expected to do in every month of the year, as the office estimates it. */
export interface ExpectedActivity {
  readonly person: PersonId
  /** @unit minutes for each deployment of a month */
  readonly deployments: ReadonlyArray<number>
}

/** A sum of a month: paid or ordered as an expense, still due by the register, or planned and not spent yet. */
export interface ForecastLine {
  readonly basis: "paid" | "ordered" | "due" | "planned"
  readonly kind: CostKind
  readonly month: Month.Month
  readonly cents: Money.Cents
  /** The expense. */
  readonly id?: string
  readonly person?: PersonId
}

/** Sums of lines. @unit euro cents */
export interface ForecastSums {
  readonly paid: Money.Cents
  readonly ordered: Money.Cents
  readonly due: Money.Cents
  readonly planned: Money.Cents
  /** All four together. */
  readonly expected: Money.Cents
}

/** A month with the lines that its sums are made of. */
export interface ForecastMonth extends ForecastSums {
  readonly month: Month.Month
  /** What is expected from January to the end of the month. @unit euro cents */
  readonly soFar: Money.Cents
  readonly lines: ReadonlyArray<ForecastLine>
}

/** A limit that the year will not keep to. */
export interface Crossing {
  readonly limit: string
  /** The month in which it is crossed. */
  readonly month: Month.Month
  /** By how much at the end of the year. @unit euro cents */
  readonly over: Money.Cents
  /** How long before it is seen; nothing where it has come already. @unit whole months */
  readonly monthsAhead: number
}

/** What of the year nobody can tell: a person's month that is not determined. */
export interface Unforeseen {
  readonly person: PersonId
  readonly month: Month.Month
  readonly unknown: ReadonlyArray<Allowance.PayCondition>
}

/** A year in sums; where something is unforeseen, they are the least that is to be expected. @term Prognose, Hochrechnung */
export interface Forecast extends ForecastSums {
  readonly year: number
  readonly months: ReadonlyArray<ForecastMonth>
  readonly crossings: ReadonlyArray<Crossing>
  readonly unforeseen: ReadonlyArray<Unforeseen>
  /** Expenses of other years, which are left out. */
  readonly outside: ReadonlyArray<Expense>
}

const spent = ({ id, kind, month, cents, paidOn, person }: Expense): ForecastLine => ({
  basis: paidOn === undefined ? "ordered" : "paid",
  kind,
  month,
  cents,
  id,
  ...(person === undefined ? {} : { person })
})

const sumOf = (lines: ReadonlyArray<{ readonly cents: Money.Cents }>): Money.Cents =>
  Money.sum(lines.map(({ cents }) => cents))

const sumsOf = (lines: ReadonlyArray<ForecastLine>): ForecastSums => {
  const by = (basis: ForecastLine["basis"]) => sumOf(lines.filter((line) => line.basis === basis))
  return {
    paid: by("paid"),
    ordered: by("ordered"),
    due: by("due"),
    planned: by("planned"),
    expected: sumOf(lines)
  }
}

/** What a month's plan has left of each kind, once what was spent on it is taken off. */
const unspent = (
  month: Month.Month,
  planned: ReadonlyArray<PlannedCost>,
  expenses: ReadonlyArray<Expense>
): ReadonlyArray<ForecastLine> => {
  const own = Map.groupBy(
    planned.filter(({ kind }) => kind !== "allowance"),
    ({ kind }) => kind
  )
  return [...own].flatMap(([kind, costs]): ReadonlyArray<ForecastLine> => {
    const left = sumOf(costs) - sumOf(expenses.filter((expense) => expense.kind === kind))
    return left > 0 ? [{ basis: "planned", kind, month, cents: Money.cents(left) }] : []
  })
}

const monthsUntil = (year: number, month: Month.Month, { deployments }: ExpectedActivity) =>
  Month.range(Month.of(`${year}-01`), month).map((each) => ({ month: each, deployments }))

/** What the register makes due for a month if it goes as it should, less what was ordered for it. */
const stillDue =
  (rules: Allowance.PayRules, { register, expected = [], year }: Outlook) =>
  (month: Month.Month, expenses: ReadonlyArray<Expense>) => {
    const law = Allowance.entitlement(rules, month)
    const decidedOn = CivilDate.plusDays(Month.last(month), 1)
    const settled = Map.groupBy(
      expenses.filter(({ kind }) => kind === "allowance"),
      ({ person }) => person
    )
    const lines: Array<ForecastLine> = []
    const unforeseen: Array<Unforeseen> = []
    for (const person of register) {
      const activity = expected.find((guide) => guide.person === person.id)
      const decision = law.decide({
        ...Allowance.guideFile(person, decidedOn),
        reportedMonths: [month],
        absences: [],
        // The hours of a year are used up in the order of its months.
        ...(activity && { activity: monthsUntil(year, month, activity) })
      })
      if (decision._tag === "Undetermined") unforeseen.push({ person: person.id, month, unknown: decision.unknown })
      if (decision._tag !== "Granted") continue
      const cents = decision.value - sumOf(settled.get(person.id) ?? [])
      if (cents > 0)
        lines.push({ basis: "due", kind: "allowance", month, cents: Money.cents(cents), person: person.id })
    }
    return { lines, unforeseen }
  }

const ordinal = (month: Month.Month) => 12 * Number(month.slice(0, 4)) + Number(month.slice(5))

/** The limits that are crossed, in the order in which they are named. */
const crossingsOf = ({ limits, openFrom }: Outlook, months: ReadonlyArray<ForecastMonth>): ReadonlyArray<Crossing> =>
  limits.flatMap(({ name, cents }): ReadonlyArray<Crossing> => {
    const crossed = months.find(({ soFar }) => cents < soFar)
    if (crossed === undefined) return []
    const over = Money.cents((months.at(-1)?.soFar ?? 0) - cents)
    const monthsAhead = Math.max(0, ordinal(crossed.month) - ordinal(openFrom))
    return [{ limit: name, month: crossed.month, over, monthsAhead }]
  })

/**
 * Forecasts a year to December from register, rules and what was ordered.
 *
 * A closed month costs what was ordered for it. In an open one every guide in office is expected to serve, to do what
 * is asked, and to report; where hours or deployments are paid, as many as the office expects. What is planned counts
 * as far as it is not spent yet.
 */
export const forecast = (rules: Allowance.PayRules, outlook: Outlook): OfLines<Forecast> => {
  const { year, openFrom, expenses, planned } = outlook
  const isYears = ({ month }: { readonly month: Month.Month }) => month.startsWith(`${year}-`)
  const limitFaults = sumFaults(Object.fromEntries(outlook.limits.map(({ name, cents }) => [name, cents])))
  return Result.flatMap(
    ofLines([...lineFaults(expenses, planned), ...limitFaults], () => {
      const spentIn = Map.groupBy(expenses.filter(isYears), ({ month }) => month)
      const plannedIn = Map.groupBy(planned.filter(isYears), ({ month }) => month)
      const dueIn = stillDue(rules, outlook)
      return Month.range(Month.of(`${year}-01`), Month.of(`${year}-12`)).map((month) => {
        const own = spentIn.get(month) ?? []
        if (month < openFrom) return { month, lines: own.map(spent), unforeseen: [] }
        const { lines, unforeseen } = dueIn(month, own)
        return {
          month,
          lines: [...own.map(spent), ...lines, ...unspent(month, plannedIn.get(month) ?? [], own)],
          unforeseen
        }
      })
    }),
    (drawn): OfLines<Forecast> => {
      const all = drawn.flatMap(({ lines }) => lines)
      const total = all.reduce((sum, { cents }) => sum + cents, 0)
      const tooMuch: ReadonlyArray<LineFault> = Number.isSafeInteger(total)
        ? []
        : [{ place: "register", fault: "TooMuch" }]
      return ofLines(tooMuch, () => {
        let before = Money.nothing
        const months = drawn.map(({ month, lines }): ForecastMonth => {
          const sums = sumsOf(lines)
          before = Money.sum([before, sums.expected])
          return { month, ...sums, soFar: before, lines }
        })
        return {
          year,
          ...sumsOf(all),
          months,
          crossings: crossingsOf(outlook, months),
          unforeseen: drawn.flatMap(({ unforeseen }) => unforeseen),
          outside: expenses.filter((expense) => !isYears(expense))
        }
      })
    }
  )
}
