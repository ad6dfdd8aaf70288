import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import type { Payment, RunSummary } from "../allowance/index.ts"
import type { Person } from "../appointment/index.ts"
import { of as day } from "../CivilDate.ts"
import type { Course } from "../course/index.ts"
import * as Money from "../Money.ts"
import * as Funding from "./index.ts"
import { directive } from "./statutes.ts"

const year = Funding.year(directive, day("2026-06-30"))
const at = (moment: string) => `${moment}T10:00:00.000Z`
const step = (moment: string) => ({ by: { id: "1", name: "Erika Beispiel" }, at: at(moment) })

const payment = (reference: string, month: string, more: object = {}): Payment =>
  ({
    run: reference.slice(0, -4),
    reference,
    person: `person ${reference.slice(-1)}`,
    month,
    cents: 130_00,
    releasedAt: at("2026-02-03"),
    ...more
  }) as unknown as Payment
const runs = [
  { id: "LO-1", executed: { ...step("2026-02-09"), on: "2026-02-07" } },
  { id: "LO-2" },
  { id: "LO-9", executed: { ...step("2029-01-01"), on: "2029-01-01" } }
] as unknown as ReadonlyArray<RunSummary>
const payments = [
  payment("LO-1-001", "2026-01"),
  payment("LO-1-002", "2026-01", { returned: { ...step("2026-02-20"), on: "2026-02-19", reason: "other" } }),
  payment("LO-2-001", "2026-02"),
  payment("LO-9-001", "2028-12")
]
const other = (id: string, month: string, more: object = {}) =>
  ({
    id,
    kind: "training",
    month,
    cents: 50_00,
    reason: "Anna Beispiel war da",
    recorded: step("2026-05-01"),
    ...more
  }) as unknown as Funding.RecordedExpense
const grant: Funding.RecordedGrant = {
  granted: Money.cents(1_000_00),
  received: Money.cents(500_00),
  recorded: step("2026-01-02") as Funding.RecordedGrant["recorded"]
}
const proved = (books: Partial<Funding.Books> = {}) =>
  Result.getOrThrow(Funding.provedYear(year, { payments, runs, others: [], grant, ...books }))

describe("a year proved from the books", () => {
  it("counts an allowance as spent when the cash office paid it, under its own number", () => {
    const { vouchers, unpaid, guides, guideMonths } = proved()
    assert.deepStrictEqual<unknown>(vouchers.lines, [
      {
        id: "LO-1-001",
        kind: "allowance",
        month: "2026-01",
        cents: 130_00,
        voucher: "LO-1-001",
        person: "person 1",
        paidOn: "2026-02-07"
      }
    ])
    assert.deepStrictEqual(
      unpaid.lines.map(({ id }) => id),
      ["LO-2-001"]
    )
    assert.deepStrictEqual<unknown>([guides, guideMonths], [["person 1"], 1])
  })

  it("counts nothing that came back, and nothing of another year", () => {
    const { vouchers, unpaid } = proved({ others: [other("a", "2025-12"), other("b", "2027-01")] })
    assert.strictEqual(vouchers.cents + unpaid.cents, 260_00)
  })

  it("counts other costs with or without payment and voucher, and tells no reason", () => {
    const others = [other("a", "2026-03", { paidOn: "2026-03-04" }), other("b", "2026-04")]
    const found = proved({ others })
    assert.strictEqual(found.unvouched.cents, 50_00)
    assert.strictEqual(found.unpaid.cents, 180_00)
    assert.notInclude(JSON.stringify(found), "Anna")
  })

  it("knows what goes back only when the grant is known", () => {
    assert.deepStrictEqual<unknown>(proved().repay, { least: 370_00, most: 370_00 })
    const { grant: _, ...books } = { payments, runs, others: [], grant }
    const unknown = Result.getOrThrow(Funding.provedYear(year, books))
    assert.doesNotHaveAnyKeys(unknown, ["grant", "repay", "toCome", "granted", "received"])
  })

  it("names its latest entry, of its own year only", () => {
    assert.strictEqual(proved().lastEntryAt, at("2026-02-20"))
    assert.strictEqual(proved({ others: [other("a", "2026-03")] }).lastEntryAt, at("2026-05-01"))
    assert.strictEqual(proved({ payments: [], runs: [] }).lastEntryAt, at("2026-01-02"))
    assert.strictEqual(proved({ payments: payments.slice(0, 1) }).lastEntryAt, at("2026-02-09"))
    assert.isUndefined(Result.getOrThrow(Funding.provedYear(year, { payments: [], runs: [], others: [] })).lastEntryAt)
  })
})

describe("counted facts", () => {
  const person = (...offices: ReadonlyArray<readonly [string, string?]>) =>
    ({ appointments: offices.map(([from, to]) => ({ from, to, interruptions: [] })) }) as unknown as Person
  const course = (on: string, more: object = {}) => ({
    course: { name: on, dates: [{ on }], publishedAt: at("2025-01-01"), ...more } as unknown as Course,
    certificates: [{}, {}, {}, { replacedBy: "x" }, { withdrawn: { on: day("2026-12-01"), reason: "x" } }]
  })

  it("are of the year, its first and last day included", () => {
    const facts = Funding.yearFacts(year, {
      persons: [
        person(["2025-01-01", "2026-01-01"]),
        person(["2026-12-31"]),
        person(["2026-01-01", "2026-06-30"], ["2026-07-01", "2026-12-31"]),
        person(["2025-01-01", "2025-12-31"], ["2027-01-01"]),
        person()
      ],
      sessions: [{ attended: ["a", "b"] }, { attended: ["b"] }, { attended: [] }] as never,
      courses: [
        course("2026-01-01"),
        course("2026-12-31"),
        course("2025-12-31"),
        course("2027-01-01"),
        course("2026-03-01", { publishedAt: undefined }),
        course("2026-03-02", { cancelled: { reason: "x" } })
      ]
    })
    assert.deepStrictEqual(facts, {
      guides: 3,
      appointments: 3,
      guidesAtEnd: 2,
      sessions: 3,
      supervised: 2,
      courses: 2,
      certificates: 6
    })
  })
})
