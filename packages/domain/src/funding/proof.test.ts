import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import { of as day } from "../CivilDate.ts"
import { confirmed, inferred, open, stated } from "../examples.ts"
import * as Money from "../Money.ts"
import * as Funding from "./index.ts"
import { asRead, directive, expense, ninety, planned } from "./statutes.ts"

const of = (rules: Funding.DirectiveRules) => Funding.year(rules, day("2026-06-30"))
const grant = (granted: number, received = granted): Funding.Grant => ({
  granted: Money.cents(granted),
  received: Money.cents(received)
})
const proof = (expenses: ReadonlyArray<Funding.Expense>, rules = directive, given = grant(1_000_00)) =>
  Result.getOrThrow(Funding.proofOfUse(of(rules), given, expenses))
const ids = ({ lines }: Funding.Figure) => lines.map(({ id }) => id).join()

const ada = { person: "Ada", voucher: "B 1" }
const expenses = [
  expense("4", "staff", "2026-03", 50_00, { paidOn: "2026-04-01", voucher: "B 4" }),
  expense("1", "allowance", "2026-01", 130_00, { ...ada, paidOn: "2026-02-01" }),
  expense("2", "allowance", "2026-12", 130_00, { ...ada, paidOn: "2027-01-04" }),
  expense("3", "allowance", "2026-02", 130_00, { person: "Bea", paidOn: "2026-02-01" }),
  expense("5", "travel", "2026-05", 7_00),
  expense("6", "travel", "2025-12", 9_00, { paidOn: "2026-01-05" })
]

describe("the proof of use", () => {
  it("has figures, each with its lines", () => {
    const found = proof(expenses)
    assert.deepStrictEqual<unknown>(
      found.spent.map(({ kind, eligibility, cents }) => [kind, eligibility, cents]),
      [
        ["allowance", "eligible", 390_00],
        ["staff", "excluded", 50_00]
      ]
    )
    assert.strictEqual(ids(found.vouchers), "1,3,4,2")
    assert.strictEqual(found.vouchers.cents, 440_00)
    assert.strictEqual(ids(found.eligible), "1,3,2")
    assert.strictEqual(ids(found.excluded), "4")
    assert.strictEqual(ids(found.late), "2")
    assert.strictEqual(ids(found.unvouched), "3")
    assert.strictEqual(ids(found.unpaid), "5")
    assert.deepStrictEqual(
      found.outside.map(({ id }) => id),
      ["6"]
    )
  })

  it("counts guides and their months, each once", () => {
    const again = expense("7", "allowance", "2026-01", 1_00, { ...ada, paidOn: "2026-03-01" })
    const { guides, guideMonths } = proof([...expenses, again])
    assert.deepStrictEqual<unknown>([guides, guideMonths], [["Ada", "Bea"], 3])
  })

  it("counts nobody who was only refunded a trip, and names guides in the order of their ids", () => {
    const trip = expense("8", "travel", "2026-04", 1_00, { person: "Cem", paidOn: "2026-04-02" })
    const first = expense("9", "allowance", "2026-01", 1_00, { person: "Eva", paidOn: "2026-01-02" })
    const { guides, guideMonths } = proof([first, trip, ...expenses])
    assert.deepStrictEqual<unknown>([guides, guideMonths], [["Ada", "Bea", "Eva"], 4])
  })

  it("lists what was paid on one day by its id", () => {
    const onOneDay = (id: string) => expense(id, "travel", "2026-04", 1, { paidOn: "2026-04-02" })
    assert.strictEqual(ids(proof([onOneDay("c"), onOneDay("a"), onOneDay("b")]).vouchers), "a,b,c")
  })

  it("gives back what was received and not spent; what was paid late may count or not", () => {
    assert.deepStrictEqual<unknown>(proof(expenses).repay, { least: 610_00, most: 740_00 })
    assert.strictEqual(proof(expenses).toCome, 0)
  })

  it.each([
    ["2026-12-31", 0],
    ["2027-01-01", 130_00]
  ])("paid on %s, %i cents are late", (paidOn, late) => {
    assert.strictEqual(proof([expense("1", "allowance", "2026-12", 130_00, { ...ada, paidOn })]).late.cents, late)
  })

  it.each([
    [999_99, 1, 0],
    [1_000_00, 0, 0],
    [1_000_01, 0, 0]
  ])("of %i cents spent, %i of 1,000 € go back", (cents, back, toCome) => {
    const found = proof([expense("1", "training", "2026-05", cents, { paidOn: "2026-05-20" })])
    assert.deepStrictEqual<unknown>([found.repay, found.toCome], [{ least: back, most: back }, toCome])
  })

  it("is still to receive what was spent of the grant and has not come", () => {
    const found = proof(
      [expense("1", "training", "2026-05", 900_00, { paidOn: "2026-05-20" })],
      directive,
      grant(1_000_00, 400_00)
    )
    assert.deepStrictEqual<unknown>([found.repay, found.toCome], [{ least: 0, most: 0 }, 500_00])
  })

  it("counts on receiving only what is borne for certain", () => {
    assert.strictEqual(proof(expenses, directive, grant(1_000_00, 100_00)).toCome, 160_00)
  })

  it("bears nothing for certain that nobody has read", () => {
    const lines = [
      expense("1", "travel", "2026-05", 100_00, { paidOn: "2026-05-20" }),
      expense("2", "staff", "2026-05", 30_00, { paidOn: "2026-05-20" }),
      expense("3", "supervision", "2026-05", 200_00, { paidOn: "2026-05-20" })
    ]
    const found = proof(lines, asRead)
    assert.deepStrictEqual<unknown>(
      found.spent.map(({ kind, eligibility, isDoubtful }) => [kind, eligibility, isDoubtful]),
      [
        ["travel", "unknown", false],
        ["supervision", "eligible", true],
        ["staff", "unknown", true]
      ]
    )
    assert.strictEqual(found.unknown.cents, 130_00)
    assert.deepStrictEqual<unknown>(found.repay, { least: 670_00, most: 800_00 })
  })

  it("bears the share, rounded as the directive has it, and tells nothing without", () => {
    const lines = [expense("1", "training", "2026-05", 5, { paidOn: "2026-05-20" })]
    const back = (rules: Funding.DirectiveRules) => proof(lines, rules, grant(100)).repay as unknown
    assert.deepStrictEqual(back(ninety), { least: 96, most: 96 })
    assert.deepStrictEqual(back({ ...ninety, rounding: confirmed("halfUp") }), { least: 95, most: 95 })
    assert.isUndefined(back({ ...ninety, rounding: [open] }))
    assert.deepStrictEqual(back({ ...directive, rounding: [open] }), { least: 95, most: 95 })
    assert.isUndefined(back({ ...directive, fundedShare: [open] }))
    assert.deepStrictEqual(back({ ...directive, fundedShare: confirmed(0) }), { least: 100, most: 100 })
  })

  it("refuses lines and sums that cannot be counted", () => {
    const faults = (given: Funding.Grant, ...lines: ReadonlyArray<Funding.Expense>) =>
      Result.getOrThrow(Result.flip(Funding.proofOfUse(of(directive), given, lines)))
    assert.deepStrictEqual(faults({ granted: -1 as Money.Cents, received: Number.NaN as Money.Cents }), [
      { place: "granted", fault: "NoSum" },
      { place: "received", fault: "NoSum" }
    ])
    assert.lengthOf(faults(grant(0), ...expenses, ...expenses), expenses.length)
  })
})

describe("the finance plan", () => {
  const costs = [
    planned("staff", "2026-01", 500_00),
    planned("supervision", "2026-11", 600_00),
    planned("supervision", "2026-05", 600_00),
    planned("travel", "2026-05", 80_00),
    planned("travel", "2027-01", 1)
  ]
  const plan = (rules: Funding.DirectiveRules, granted = 1_000_00) =>
    Result.getOrThrow(Funding.financePlan(of(rules), costs, Money.cents(granted)))

  it("adds up by kind, by month and by who bears it", () => {
    const found = plan(directive)
    assert.deepStrictEqual<unknown>(
      found.lines.map(({ kind, cents, costs: own }) => [kind, cents, own.length]),
      [
        ["travel", 80_00, 1],
        ["supervision", 1_200_00, 2],
        ["staff", 500_00, 1]
      ]
    )
    assert.deepStrictEqual<unknown>(
      found.months.filter(({ cents }) => cents > 0).map(({ month, cents }) => [month, cents]),
      [
        ["2026-01", 500_00],
        ["2026-05", 680_00],
        ["2026-11", 600_00]
      ]
    )
    assert.lengthOf(found.months, 12)
    const { year, total, eligible, excluded, unknown, grant: borne, ownFunds, outside } = found
    assert.deepStrictEqual<unknown>(
      { year, total, eligible, excluded, unknown, borne, ownFunds },
      {
        year: 2026,
        total: 1_780_00,
        eligible: 1_280_00,
        excluded: 500_00,
        unknown: 0,
        borne: 1_000_00,
        ownFunds: 780_00
      }
    )
    assert.deepStrictEqual(outside, costs.slice(-1))
  })

  it("is granted no more than what is not known to be excluded", () => {
    assert.deepInclude(plan(directive, 9_000_00), { grant: Money.cents(1_280_00), ownFunds: Money.cents(500_00) })
    assert.deepInclude(plan(asRead, 9_000_00), {
      unknown: Money.cents(580_00),
      excluded: Money.nothing,
      ownFunds: Money.nothing
    })
  })

  it("says of each kind whether it is borne, by which rule and how surely", () => {
    const version = stated("secondary", "eligible" as const, { evidencedUntil: "2025-12-31" })
    const [travel, supervision] = plan({
      ...directive,
      travelCosts: [version],
      supervisionCosts: inferred("excluded")
    }).lines
    assert.deepInclude(travel, { eligibility: "eligible", isDoubtful: true, version })
    assert.deepInclude(supervision, { eligibility: "unknown", isDoubtful: true })
    assert.notProperty(plan({ ...directive, travelCosts: [] }).lines[0], "version")
  })

  it("refuses a plan for a number of guides that is none", () => {
    const broken = costs.map((cost) => ({ ...cost, cents: Number.NaN as Money.Cents }))
    const faults = Result.getOrThrow(Result.flip(Funding.financePlan(of(directive), broken, Money.nothing)))
    assert.deepStrictEqual(faults[4], { place: "planned[4]", fault: "NoSum" })
    assert.isTrue(Result.isFailure(Funding.financePlan(of(directive), costs, -1 as Money.Cents)))
  })
})
