import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import { statute } from "../allowance/statutes.ts"
import { of as day } from "../CivilDate.ts"
import * as Dated from "../Dated.ts"
import { confirmed, stated } from "../examples.ts"
import * as Money from "../Money.ts"
import * as Programme from "./index.ts"
import { programme } from "./programme.fixture.ts"

const on = day("2026-11-25")
const rate = (cents: number, from: string, to?: string): Programme.Change => ({
  rule: "allowance.monthlyRate",
  from: day(from),
  ...(to === undefined ? {} : { to: day(to) }),
  value: cents as Money.Cents
})
/** As a program without types might ask for it. */
const misnamed = (rule: string) => ({ ...rate(1, "2027-01-01"), rule }) as unknown as Programme.Change
const ratesOf = (changes: ReadonlyArray<Programme.Change>, of = programme()) =>
  Result.getOrThrow(Programme.changed(of, changes, on)).allowance.monthlyRate.map(
    ({ from, to, ...version }) => `${from} ${to ?? "…"} ${version.verification === "open" ? "?" : version.value}`
  )
const faultOf = (changes: ReadonlyArray<Programme.Change>, of = programme()) =>
  Result.getOrThrow(Result.flip(Programme.changed(of, changes, on)))

const raised = programme({
  monthlyRate: [
    stated("confirmed", Money.cents(120_00), { to: "2026-04-30" }),
    stated("confirmed", Money.cents(130_00), { from: "2026-05-01" })
  ]
})

describe("a change", () => {
  it.each<readonly [string, ReadonlyArray<Programme.Change>, Programme.Programme, ReadonlyArray<string>]>([
    ["of nothing leaves the rule as it is", [], programme(), ["2015-01-01 … 13000"]],
    [
      "from a day on ends what was in force",
      [rate(150_00, "2027-01-01")],
      programme(),
      ["2015-01-01 2026-12-31 13000", "2027-01-01 … 15000"]
    ],
    [
      "for a span lets the rule return",
      [rate(150_00, "2027-01-01", "2027-12-31")],
      programme(),
      ["2015-01-01 2026-12-31 13000", "2027-01-01 2027-12-31 15000", "2028-01-01 … 13000"]
    ],
    ["from the first day takes all of it", [rate(150_00, "2015-01-01")], programme(), ["2015-01-01 … 15000"]],
    [
      "from before two versions takes both",
      [rate(150_00, "2026-01-01")],
      raised,
      ["2015-01-01 2025-12-31 12000", "2026-01-01 … 15000"]
    ],
    [
      "to the day before the next version leaves that one whole",
      [rate(150_00, "2026-01-01", "2026-04-30")],
      raised,
      ["2015-01-01 2025-12-31 12000", "2026-01-01 2026-04-30 15000", "2026-05-01 … 13000"]
    ],
    [
      "beside another one is made with it",
      [rate(160_00, "2028-01-01"), rate(150_00, "2027-01-01", "2027-12-31")],
      programme(),
      ["2015-01-01 2026-12-31 13000", "2027-01-01 2027-12-31 15000", "2028-01-01 … 16000"]
    ]
  ])("%s", (_name, changes, of, expected) => {
    assert.deepStrictEqual(ratesOf(changes, of), expected)
  })

  it("binds, says that it is a trial, and touches nothing", () => {
    const before = JSON.stringify(raised)
    const made = Result.getOrThrow(Programme.changed(raised, [rate(150_00, "2026-01-01")], on))
    const version = Dated.at(made.allowance.monthlyRate, day("2026-01-01"))
    assert.isTrue(Dated.binds(version))
    assert.deepStrictEqual(version?.source, {
      kind: "setting",
      text: "Was wäre, wenn: versuchsweise angenommen",
      readOn: on
    })
    assert.strictEqual(version?.unit, statute.monthlyRate[0]?.unit)
    assert.strictEqual(JSON.stringify(raised), before)
    assert.strictEqual(made.eligibility, raised.eligibility)
  })
})

describe("a change is refused", () => {
  const contradiction = (rule: string, from: string, fault: Programme.ProgrammeFault["fault"]) => ({
    _tag: "Contradiction",
    faults: [{ rule, on: day(from), fault }]
  })
  const ending = programme({ monthlyRate: [stated("confirmed", Money.cents(130_00), { to: "2026-12-31" })] })

  it.each<readonly [string, ReadonlyArray<Programme.Change>, Programme.Programme, object]>([
    [
      "where two say something of the same day",
      [rate(150_00, "2027-01-01", "2027-06-30"), rate(160_00, "2027-06-30")],
      programme(),
      contradiction("allowance.monthlyRate", "2027-06-30", "Overlap")
    ],
    [
      "where it leaves a day without a rule after the last one",
      [rate(150_00, "2027-01-02")],
      ending,
      contradiction("allowance.monthlyRate", "2027-01-02", "Gap")
    ],
    [
      "where it leaves a day without a rule before the first one",
      [rate(150_00, "2014-01-01", "2014-12-30")],
      programme(),
      contradiction("allowance.monthlyRate", "2015-01-01", "Gap")
    ],
    [
      "where it ends before it begins",
      [rate(150_00, "2027-01-02", "2027-01-01")],
      ending,
      contradiction("allowance.monthlyRate", "2027-01-02", "Reversed")
    ],
    [
      "where a rate rises above its cap by a cent",
      [rate(200_01, "2027-01-01")],
      programme(),
      contradiction("allowance.monthlyRate", "2027-01-01", "AboveCap")
    ],
    [
      "where a cap sinks below the rate by a cent",
      [{ rule: "allowance.cap", from: day("2027-01-01"), value: Money.cents(129_99) }],
      programme(),
      contradiction("allowance.monthlyRate", "2027-01-01", "AboveCap")
    ],
    [
      "where no rule has its name",
      [misnamed("allowance.bonus")],
      programme(),
      { _tag: "RuleUnknown", rule: "allowance.bonus" }
    ],
    ["where no part has its name", [misnamed("title.0")], programme(), { _tag: "RuleUnknown", rule: "title.0" }],
    ...[-1, 0.5, Number.NaN].map(
      (cents) => ["where the sum is none", [rate(cents, "2027-01-01")], programme(), { _tag: "ValueRefused" }] as const
    ),
    [
      "where the day never was",
      [{ ...rate(150_00, "2027-01-01"), from: "2027-02-30" as never }],
      programme(),
      { _tag: "ValueRefused" }
    ]
  ])("%s", (_name, changes, of, fault) => {
    assert.deepInclude<object>(faultOf(changes, of), fault)
  })

  it("with the place and what should stand there", () => {
    assert.deepStrictEqual<unknown>(faultOf([rate(-1, "2027-01-01")]), {
      _tag: "ValueRefused",
      rule: "allowance.monthlyRate",
      misfits: [
        {
          place: "[1].value",
          fault: "Negative",
          expected: `a value between 0 and ${Number.MAX_SAFE_INTEGER}`,
          found: -1
        }
      ]
    })
  })

  it("for what it brings, not for what was amiss before", () => {
    const amiss = programme({ cap: confirmed(Money.cents(100_00)) })
    const longer = { rule: "appointment.term", from: day("2027-01-01"), value: "openEnded" } as const
    assert.isTrue(Result.isSuccess(Programme.changed(amiss, [longer], on)))
  })
})
