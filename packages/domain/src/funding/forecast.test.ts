import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import type { PayRules } from "../allowance/index.ts"
import { byDeployment, byHour, flat, reports, statute } from "../allowance/statutes.ts"
import type { Appointment, Person } from "../appointment/index.ts"
import { of as day } from "../CivilDate.ts"
import { confirmed, open } from "../examples.ts"
import * as Money from "../Money.ts"
import { of as month } from "../Month.ts"
import * as Funding from "./index.ts"
import { expense, planned } from "./statutes.ts"

const guide = (id: string, from = "2026-01-01", to = "2026-12-31"): Person => {
  const appointment = { id: `${id}1`, from: day(from), to: day(to), interruptions: [] } as unknown as Appointment
  return { id, name: id, papers: [], appointments: [appointment] } as unknown as Person
}
const outlook = (told: Partial<Funding.Outlook> = {}): Funding.Outlook => ({
  year: 2026,
  openFrom: month("2026-01"),
  register: [],
  expenses: [],
  planned: [],
  limits: [],
  ...told
})
const forecast = (told: Partial<Funding.Outlook>, rules = statute) =>
  Result.getOrThrow(Funding.forecast(flat(rules), outlook(told)))
const sums = ({ paid, ordered, due, planned, expected }: Funding.ForecastSums) => [
  paid,
  ordered,
  due,
  planned,
  expected
]
const paid = (id: string, of: string, person: string, cents = 130_00) =>
  expense(id, "allowance", of, cents, { paidOn: `${of}-28`, person })

describe("the forecast of a year", () => {
  it("expects each guide in office in each month", () => {
    const found = forecast({ register: [guide("Ada"), guide("Bea", "2026-11-30")] })
    assert.deepStrictEqual(sums(found), [0, 0, 14 * 130_00, 0, 14 * 130_00])
    assert.deepStrictEqual<unknown>(found.months.map(({ due, soFar }) => [due, soFar]).slice(-3), [
      [130_00, 10 * 130_00],
      [260_00, 12 * 130_00],
      [260_00, 14 * 130_00]
    ])
    assert.deepStrictEqual(found.months[10]?.lines[1], {
      basis: "due",
      kind: "allowance",
      month: month("2026-11"),
      cents: Money.cents(130_00),
      person: guide("Bea").id
    })
  })

  it("expects the report of a month that needs one", () => {
    assert.strictEqual(forecast({ register: [guide("Ada")] }, reports).due, 12 * 130_00)
  })

  it("takes off what was ordered for the same person and month, and nothing else", () => {
    const found = forecast({
      openFrom: month("2026-12"),
      register: [guide("Ada"), guide("Bea")],
      expenses: [
        paid("1", "2026-12", "Ada"),
        expense("2", "allowance", "2026-12", 100_00, { person: "Bea" }),
        expense("3", "travel", "2026-12", 5_00, { person: "Bea" }),
        paid("4", "2026-11", "Bea")
      ]
    })
    assert.deepStrictEqual(sums(found), [260_00, 105_00, 30_00, 0, 395_00])
    assert.deepStrictEqual<unknown>(
      found.months[11]?.lines.map(({ basis, id, person }) => [basis, id, person]),
      [
        ["paid", "1", "Ada"],
        ["ordered", "2", "Bea"],
        ["ordered", "3", "Bea"],
        ["due", undefined, "Bea"]
      ]
    )
    assert.deepStrictEqual(sums(found.months[10] ?? assert.fail()), [130_00, 0, 0, 0, 130_00])
  })

  it("expects nothing more of closed months, and never less than was spent", () => {
    const found = forecast({
      openFrom: month("2026-12"),
      register: [guide("Ada", "2026-01-01", "2026-11-30")],
      expenses: [paid("1", "2026-12", "Ada", 200_00)],
      planned: [planned("supervision", "2026-11", 600_00)]
    })
    assert.deepStrictEqual(sums(found), [200_00, 0, 0, 0, 200_00])
  })

  it.each([
    [599_99, 1],
    [600_00, 0],
    [600_01, 0]
  ])("%i cents spent of 600 € planned leave %i", (spent, left) => {
    const found = forecast({
      planned: [
        planned("supervision", "2026-11", 350_00),
        planned("supervision", "2026-11", 250_00),
        planned("supervision", "2027-01", 99),
        planned("allowance", "2026-11", 99)
      ],
      expenses: [expense("1", "supervision", "2026-11", spent), expense("2", "materials", "2026-11", 1)]
    })
    assert.deepStrictEqual(sums(found), [0, spent + 1, 0, left, spent + 1 + left])
    assert.lengthOf(found.months[10]?.lines ?? [], left > 0 ? 3 : 2)
  })

  it("leaves out other years, and says so", () => {
    const others = [expense("1", "travel", "2025-12", 1), expense("2", "travel", "2027-01", 2)]
    const found = forecast({ expenses: [...others, expense("3", "travel", "2026-01", 3)] })
    assert.strictEqual(found.expected, 3)
    assert.deepStrictEqual<unknown>(found.months[0]?.lines, [
      { basis: "ordered", kind: "travel", month: "2026-01", cents: 3, id: "3" }
    ])
    assert.deepStrictEqual(found.outside, others)
  })

  it("names whom nobody can tell of, and guesses nothing", () => {
    const found = forecast(
      { openFrom: month("2026-12"), register: [guide("Ada")] },
      { ...statute, monthlyRate: [open] }
    )
    assert.strictEqual(found.expected, 0)
    assert.deepStrictEqual<unknown>(found.unforeseen, [{ person: "Ada", month: "2026-12", unknown: ["RateStated"] }])
    assert.deepStrictEqual(
      forecast({ register: [guide("Ada")] }, { ...statute, model: confirmed("none") }).unforeseen,
      []
    )
  })

  it("expects as many hours and deployments as the office does, and leaves open whom it has not named", () => {
    const register = [guide("Ada"), guide("Bea")]
    const expected = [{ person: guide("Ada").id, deployments: [60, 120] }]
    const of = (rules: PayRules, told: Partial<Funding.Outlook> = {}) =>
      Result.getOrThrow(Funding.forecast(rules, outlook({ register, expected, openFrom: month("2026-11"), ...told })))
    // Two deployments of 12.50 €, the second with an hour more at 5 €.
    assert.strictEqual(of(byDeployment).due, 2 * 30_00)
    // Three hours at 5 € a month.
    assert.strictEqual(of(byHour).due, 2 * 15_00)
    assert.deepStrictEqual<unknown>(
      of(byHour).unforeseen.map(({ person, month: at }) => `${person} ${at}`),
      ["Bea 2026-11", "Bea 2026-12"]
    )
    // The year's 276 hours are used up by 30 in each of its months, those closed included.
    const busy = [{ person: guide("Ada").id, deployments: Array<number>(30).fill(60) }]
    assert.deepStrictEqual<unknown>(
      of(byHour, { expected: busy, openFrom: month("2026-09") })
        .months.map(({ due }) => due)
        .slice(8),
      [150_00, 30_00, 0, 0]
    )
  })

  it("expects what is asked beside the months to be done", () => {
    const duties = { exchange: confirmed("required" as const), advancedTraining: confirmed("required" as const) }
    const found = Funding.forecast({ ...flat(), paymentDuties: duties }, outlook({ register: [guide("Ada")] }))
    assert.strictEqual(Result.getOrThrow(found).due, 12 * 130_00)
  })

  it.each([
    ["2026-01", 1_560_00, []],
    ["2026-01", 1_559_99, [{ limit: "grant", month: "2026-12", over: 1, monthsAhead: 11 }]],
    ["2026-01", 1_430_00, [{ limit: "grant", month: "2026-12", over: 130_00, monthsAhead: 11 }]],
    ["2026-01", 1_429_99, [{ limit: "grant", month: "2026-11", over: 130_01, monthsAhead: 10 }]],
    ["2025-11", 0, [{ limit: "grant", month: "2026-01", over: 1_560_00, monthsAhead: 2 }]]
  ])("seen from %s, a limit of %i cents is crossed so: %j", (openFrom, cents, expected) => {
    const limits = [{ name: "grant", cents: Money.cents(cents) }]
    const found = forecast({ openFrom: month(openFrom), register: [guide("Ada")], limits })
    assert.deepStrictEqual<unknown>(found.crossings, expected)
  })

  it("sees a limit that has been crossed without months ahead, beside one that is kept", () => {
    const limits = ["grant", "budget line"].map((name, at) => ({ name, cents: Money.cents(100 + at) }))
    const { crossings } = forecast({
      openFrom: month("2027-01"),
      expenses: [expense("1", "travel", "2026-03", 101)],
      limits
    })
    assert.deepStrictEqual<unknown>(crossings, [{ limit: "grant", month: "2026-03", over: 1, monthsAhead: 0 }])
  })

  it("refuses lines that cannot be counted, each by its place", () => {
    const broken = (id: string, cents: number) => ({
      ...expense(id, "travel", "2026-01", 1),
      cents: cents as Money.Cents
    })
    const most = Money.cents(Number.MAX_SAFE_INTEGER)
    const faults = (told: Partial<Funding.Outlook>, rules = statute) =>
      Result.getOrThrow(Result.flip(Funding.forecast(flat(rules), outlook(told)))).map(
        ({ place, fault }) => `${place} ${fault}`
      )
    assert.deepStrictEqual(
      faults({
        expenses: [broken("1", -1), broken("2", 0.5), broken("3", Number.NaN), broken("1", 1)],
        planned: [{ ...planned("travel", "2026-01", 1), cents: Number.POSITIVE_INFINITY as Money.Cents }],
        limits: [{ name: "grant", cents: -1 as Money.Cents }]
      }),
      [
        "expenses[3] Twice",
        "expenses[0] NoSum",
        "expenses[1] NoSum",
        "expenses[2] NoSum",
        "planned[0] NoSum",
        "grant NoSum"
      ]
    )
    assert.deepStrictEqual(faults({ expenses: [expense("1", "allowance", "2026-01", 1)] }), ["expenses[0] NobodyNamed"])
    assert.deepStrictEqual(faults({ expenses: [broken("1", most), broken("2", 1)] }), ["expenses TooMuch"])
    const { cap: _cap, ...rest } = statute
    const rich = { ...rest, monthlyRate: confirmed(most), cap: confirmed(most) }
    assert.deepStrictEqual(faults({ register: [guide("Ada")] }, rich), ["register TooMuch"])
  })

  it("sums a hundred thousand lines beyond 2³¹ cents to the cent", () => {
    const expenses = Array.from({ length: 100_000 }, (_line, at) =>
      paid(`${at}`, `2026-${String((at % 12) + 1).padStart(2, "0")}`, `${at % 9_000}`, 130_01)
    )
    const found = forecast({ openFrom: month("2027-01"), expenses })
    assert.strictEqual(found.paid, 1_300_100_000)
    assert.strictEqual(found.expected, found.months.at(-1)?.soFar)
    const more = forecast({
      openFrom: month("2027-01"),
      expenses: expenses.map((line) => ({ ...line, cents: Money.cents(99_999_99) }))
    })
    assert.strictEqual(more.paid, 999_999_900_000)
  })
})
