import { assert, describe, it } from "@effect/vitest"
import { examples, hints, notices, sheets } from "./examples.ts"
import * as Statement from "./index.ts"
import { file, payment } from "./payments.fixture.ts"
import { publicPurse } from "./statutes.ts"

describe("the split of a year", () => {
  it.each(examples)("$name", ({ rules, year = 2025, file: facts, expected }) => {
    assert.deepStrictEqual<unknown>(Statement.split(Statement.taxYear(rules, year), facts), expected)
  })

  it("stays whole beyond 2³¹ cents", () => {
    const huge = Array.from({ length: 100 }, () => payment("2025-05-20", "2025-05", 1_000_000_000_00))
    const answer = Statement.split(Statement.taxYear(publicPurse, 2025), file(huge))
    assert.strictEqual(answer._tag === "Granted" ? answer.value.remainder : 0, 100_000_000_000_00 - 3_000_00)
  })
})

describe("the notice to the tax office", () => {
  it.each(notices)("$name", ({ rules, year = 2025, file: facts, expected }) => {
    assert.deepStrictEqual<unknown>(Statement.report(Statement.reportYear(rules, year), facts), expected)
  })
})

describe("hints about benefits", () => {
  it.each(hints)("$name", ({ rules, year = 2026, file: facts, benefit, expected }) => {
    const found = Statement.hints(rules, facts, year)
    const told = found?.filter((hint) => hint.benefit === benefit)
    assert.deepStrictEqual(
      told?.map(({ month, received, limit, over }) =>
        [month ?? year, received, limit ?? "?", over ?? "?"].join(" ")
      ) ?? ["?"],
      expected
    )
  })

  it("name the rule of their day", () => {
    const paid = file([payment("2023-06-30", "2023-06", 130_00), payment("2023-07-01", "2023-07", 130_00)])
    const found = (Statement.hints(publicPurse, paid, 2023) ?? []).filter(({ benefit }) => benefit === "jobSeekers")
    assert.deepStrictEqual<unknown>(
      found.map(({ version }) => version?.from),
      ["2021-01-01", "2023-07-01"]
    )
  })

  it("cannot be asked of those who draw a benefit: no fact names one", () => {
    assert.deepStrictEqual(Object.keys(Statement.StatementFile.fields), [
      "payments",
      "functions",
      "otherAllowances",
      "usedElsewhere",
      "hasTaxNumber",
      "hasAccount"
    ])
  })
})

describe("a statement", () => {
  it.each(sheets)("$name", ({ rules, year = 2026, file: facts, expected }) => {
    const { lines, total, jobSeekersNames, noticeHours } = Statement.statement(rules, facts, year)
    const told = lines.map(({ paidOn, cents, basis = "?" }) => [paidOn, cents, basis].join(" "))
    const found: object = { lines: told, total, jobSeekersNames, noticeHours }
    assert.deepInclude(found, expected)
  })

  it("tells by the days of its law", () => {
    const { split, report, benefits, year } = Statement.statement(publicPurse, {}, 2026)
    assert.deepStrictEqual<unknown>([split.on, report.on, benefits.on, year], [...Array(3).fill("2026-12-31"), 2026])
  })

  it("is whole where nothing is known", () => {
    const { split, report, benefits, hints: found } = Statement.statement(publicPurse, {}, 2026)
    assert.deepStrictEqual(
      [split, report, benefits].map(({ decision }) => decision._tag),
      ["Undetermined", "Undetermined", "Undetermined"]
    )
    assert.isUndefined(found)
  })
})
