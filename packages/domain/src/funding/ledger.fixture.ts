/** What the money of every programme keeps: forecast, plan and proof of the same lines, and what a budget carries. */
import * as Arbitrary from "effect/Arbitrary"
import * as Equal from "effect/Equal"
import * as Result from "effect/Result"
import type { AllowanceRules } from "../allowance/index.ts"
import { flat } from "../allowance/statutes.ts"
import type { Appointment, Person, PersonId } from "../appointment/index.ts"
import * as CivilDate from "../CivilDate.ts"
import { oneOf, some } from "../laws.ts"
import * as Money from "../Money.ts"
import * as Month from "../Month.ts"
import { type Budget, capacity } from "./capacity.ts"
import type { GrantYear } from "./conditions.ts"
import { year } from "./decide.ts"
import { type ForecastLine, forecast, type Outlook } from "./forecast.ts"
import { CostKind, type Expense, type Grant, type PlannedCost } from "./model.ts"
import { financePlan } from "./plan.ts"
import { type Figure, proofOfUse } from "./proof.ts"
import type { DirectiveRules } from "./rules.ts"

/** Lines of money, and the rules and limits under which they are looked at. */
export interface Ledger {
  readonly allowance: AllowanceRules
  readonly year: GrantYear
  readonly grant: Grant
  readonly outlook: Outlook
}

const shuffled = <A>(lines: ReadonlyArray<A>): ReadonlyArray<A> => [...lines].reverse()

/** Draws ledgers of a year: lines a cent either side of each other, in it and beside it, paid, late or not at all. */
export const ledgersNear = (
  allowance: AllowanceRules,
  rules: DirectiveRules,
  on: CivilDate.CivilDate
): Arbitrary.Arbitrary<Ledger> => {
  const law = year(rules, on)
  const months = [`${law.year - 1}-12`, ...["01", "02", "06", "12"].map((month) => `${law.year}-${month}`)].map(
    Month.of
  )
  const cents = oneOf(...[0, 1, 129_99, 130_00, 130_01, 3_000_000_000].map(Money.cents))
  const people = ["Ada", "Bea"] as ReadonlyArray<string> as ReadonlyArray<PersonId>
  const cost = { kind: oneOf(...CostKind.literals), month: oneOf(...months), cents }
  const paidOn = oneOf(law.first, law.last, CivilDate.plusDays(law.last, 1), undefined)
  const expense = Arbitrary.all({ ...cost, paidOn, person: oneOf(...people), voucher: oneOf("B", undefined) })
  const guide = Arbitrary.map(
    Arbitrary.all({ id: oneOf(...people), from: oneOf(law.first, on), to: oneOf(on, law.last) }),
    ({ id, from, to }) => {
      const appointment = { id, from, to: CivilDate.later(from, to), interruptions: [] } as unknown as Appointment
      return { id, name: id, papers: [], appointments: [appointment] } as unknown as Person
    }
  )
  return Arbitrary.map(
    Arbitrary.all({
      expenses: some(expense, 8),
      planned: some(Arbitrary.all(cost), 5),
      register: some(guide, 1),
      openFrom: oneOf(...months, Month.plus(Month.containing(law.last), 1)),
      granted: cents,
      received: cents
    }),
    ({ expenses, planned, register, openFrom, granted, received }): Ledger => ({
      allowance,
      year: law,
      grant: { granted, received },
      outlook: {
        year: law.year,
        openFrom,
        register,
        planned,
        limits: [{ name: "grant", cents: granted }],
        expenses: expenses.map(
          ({ paidOn: paid, voucher, ...line }, at): Expense => ({
            ...line,
            id: String(at),
            ...(paid === undefined ? {} : { paidOn: paid }),
            ...(voucher === undefined ? {} : { voucher })
          })
        )
      }
    })
  )
}

const total = (lines: ReadonlyArray<{ readonly cents: number }>) => lines.reduce((sum, { cents }) => sum + cents, 0)

const forecastOf = ({ allowance, outlook }: Ledger) => Result.getOrThrow(forecast(flat(allowance), outlook))
const proofOf = ({ year: of, grant, outlook }: Ledger) => Result.getOrThrow(proofOfUse(of, grant, outlook.expenses))
const planOf = ({ year: of, grant, outlook }: Ledger) =>
  Result.getOrThrow(financePlan(of, outlook.planned, grant.granted))

const figuresOf = (ledger: Ledger): ReadonlyArray<Figure> => {
  const { spent, eligible, excluded, unknown, late, vouchers, unvouched, unpaid } = proofOf(ledger)
  return [...spent, eligible, excluded, unknown, late, vouchers, unvouched, unpaid]
}

const sortedLines = (lines: ReadonlyArray<ForecastLine | PlannedCost | Expense>) =>
  lines.map((line) => JSON.stringify(Object.entries(line).sort())).sort()

const budgetsOf = ({ outlook, grant }: Ledger): ReadonlyArray<Budget> =>
  [0, 1, 129_99, 130_00].map((by) => ({
    from: outlook.openFrom,
    to: Month.of(`${outlook.year}-12`),
    cents: Money.cents(grant.granted + by),
    others: grant.received
  }))

/** Every ledger keeps these. */
export const ledgerLaws: Readonly<Record<string, (ledger: Ledger) => boolean>> = {
  "the figures of the proof are the sums of their lines": (ledger) =>
    figuresOf(ledger).every(({ cents, lines }) => cents === total(lines)),
  "what was spent by kind, and by who bears it, is the total of the vouchers": (ledger) => {
    const { spent, vouchers, eligible, excluded, unknown } = proofOf(ledger)
    return total(spent) === vouchers.cents && total([eligible, excluded, unknown]) === vouchers.cents
  },
  "every expense is proved, unpaid or of another year, once": (ledger) => {
    const { vouchers, unpaid, outside } = proofOf(ledger)
    const all = [...vouchers.lines, ...unpaid.lines, ...outside]
    return Equal.equals(sortedLines(all), sortedLines(ledger.outlook.expenses))
  },
  "no more goes back than was received, and the least is no more than the most": (ledger) => {
    const { repay, received } = proofOf(ledger)
    return repay === undefined || (repay.least <= repay.most && repay.most <= received)
  },
  "a plan split by months or by kinds sums to the year": (ledger) => {
    const { months, lines, total: sum, eligible, excluded, unknown, grant, ownFunds } = planOf(ledger)
    return (
      [total(months), total(lines), eligible + excluded + unknown, grant + ownFunds].every((part) => part === sum) &&
      lines.every(({ cents, costs }) => cents === total(costs))
    )
  },
  "a forecast is the sum of its months, and each month of its lines": (ledger) => {
    const { months, expected, paid, ordered, due, planned } = forecastOf(ledger)
    return (
      months.every((month) => month.expected === total(month.lines)) &&
      expected === months.reduce((sum, month) => sum + month.expected, 0) &&
      expected === paid + ordered + due + planned &&
      expected === months.at(-1)?.soFar
    )
  },
  "the forecast of a finished year is what was paid": (ledger) => {
    const { outlook } = ledger
    const openFrom = Month.of(`${outlook.year + 1}-01`)
    const expenses = outlook.expenses.map((line) => ({ ...line, paidOn: ledger.year.last }))
    const { expected, paid } = forecastOf({ ...ledger, outlook: { ...outlook, openFrom, expenses } })
    return expected === paid && paid === total(expenses.filter(({ month }) => month.startsWith(`${outlook.year}-`)))
  },
  "a forecast never expects less than what was spent": (ledger) => {
    const { expected, paid, ordered } = forecastOf(ledger)
    return expected >= paid + ordered
  },
  "the order of lines never matters": (ledger) => {
    const { outlook } = ledger
    const other = {
      ...ledger,
      outlook: { ...outlook, expenses: shuffled(outlook.expenses), planned: shuffled(outlook.planned) }
    }
    const [{ months, outside: _left, ...one }, { months: otherMonths, outside: _right, ...another }] = [
      forecastOf(ledger),
      forecastOf(other)
    ]
    const cents = (of: Ledger) => [...figuresOf(of).map((figure) => figure.cents), proofOf(of).repay, planOf(of).grant]
    return (
      Equal.equals(one, another) &&
      months.every(({ lines }, at) => Equal.equals(sortedLines(lines), sortedLines(otherMonths[at]?.lines ?? []))) &&
      Equal.equals(cents(ledger), cents(other))
    )
  },
  "a limit is crossed in the first month that exceeds it, or never": (ledger) => {
    const { months, crossings, expected } = forecastOf(ledger)
    const limit = ledger.grant.granted
    const [crossing] = crossings
    if (crossing === undefined) return expected <= limit
    const at = months.findIndex(({ month }) => month === crossing.month)
    return (
      (months[at]?.soFar ?? 0) > limit && (months[at - 1]?.soFar ?? 0) <= limit && crossing.over === expected - limit
    )
  },
  "more money never carries fewer guides, and one more costs what is short": (ledger) => {
    const found = budgetsOf(ledger).map((budget) => capacity(ledger.allowance, budget).decision)
    return found.every((decision, at) => {
      if (decision._tag !== "Granted") return true
      const { guides, perGuide, carried, left, oneMoreLacks } = decision.value
      const less = found[at - 1]
      const fewer = less?._tag === "Granted" ? (less.value.guides ?? 0) : 0
      if (guides === undefined || oneMoreLacks === undefined) return perGuide === 0
      const budget = budgetsOf(ledger)[at]
      const more = { ...budget, cents: ((budget?.cents ?? 0) + oneMoreLacks) as Money.Cents } as Budget
      const then = capacity(ledger.allowance, more).decision
      return (
        fewer <= guides &&
        carried === guides * perGuide &&
        left < perGuide &&
        then._tag === "Granted" &&
        then.value.guides === guides + 1 &&
        then.value.left === 0
      )
    })
  }
}
