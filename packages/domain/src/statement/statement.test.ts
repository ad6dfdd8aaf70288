import { assert, describe, it } from "@effect/vitest"
import { granted, open, stated, undetermined } from "../examples.ts"
import * as Money from "../Money.ts"
import { examples, hints, notices, sheets } from "./examples.ts"
import * as Statement from "./index.ts"
import { file, payment } from "./payments.fixture.ts"
import { concluded, publicPurse } from "./statutes.ts"

describe("the split of a year", () => {
  it.each(examples)("$name", ({ rules, year = 2025, file: facts, expected }) => {
    assert.deepStrictEqual<unknown>(Statement.split(Statement.taxYear(rules, year), facts), expected)
  })

  it.each([
    ["turnOfYear", "TurnOfYearStated"],
    ["publicPurseMonth", "MonthlyAmountStated"],
    ["amountFixed", "AmountFixedStated"],
    ["service", "ServiceDaysKnown"],
    ["publicPurseDay", "DailyAmountStated"],
    ["socialInsurance", "SocialInsuranceStated"],
    ["trainerYear", "TrainerAmountStated"],
    ["honoraryYear", "HonoraryAmountStated"],
    ["remainder", "RemainderStated"],
    ["travel", "TravelStated"]
  ])("is open while nobody has read %s", (rule, condition) => {
    const year = Statement.taxYear({ ...publicPurse, [rule]: [open] }, 2025)
    assert.deepStrictEqual<unknown>(Statement.split(year, file([])), undetermined(condition))
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

  it("show a rule that nobody has read, and none where there is none", () => {
    const found = Statement.hints(
      { ...publicPurse, jobSeekers: [open] },
      file([payment("2022-01-20", "2022-01", 1)]),
      2022
    )
    const [jobSeekers, socialAssistance] = found ?? []
    assert.deepStrictEqual<unknown>(jobSeekers, { benefit: "jobSeekers", version: open, received: 1 })
    assert.deepStrictEqual<unknown>(socialAssistance, { benefit: "socialAssistance", received: 1 })
  })

  it("keep two limits of one year apart", () => {
    const limits = [
      stated("confirmed", { perYear: Money.cents(1_00) }, { to: "2026-06-30" }),
      stated("confirmed", { perYear: Money.cents(2_00) }, { from: "2026-07-01" })
    ]
    const paid = file([payment("2026-07-01", "2026-07", 1_50), payment("2026-06-30", "2026-06", 1_50)])
    const found = Statement.hints({ ...publicPurse, jobSeekers: limits }, paid, 2026) ?? []
    assert.deepStrictEqual<unknown>(
      found.flatMap(({ benefit, over }) => (benefit === "jobSeekers" ? [over] : [])),
      [50, 0]
    )
  })

  it("are answered for the year, with a doubt where receipts are merely concluded", () => {
    const explained = (rules: Statement.StatementRules, facts: Statement.StatementFile) =>
      Statement.explainHints(Statement.benefitYear(rules, 2026), facts).decision
    assert.deepStrictEqual<unknown>(explained(publicPurse, file([])), granted(2026))
    assert.deepStrictEqual<unknown>(explained(publicPurse, {}), undetermined("ReceiptsKnown"))
    assert.deepStrictEqual<unknown>(explained(concluded, {}), granted(2026, "ReceiptsKnown"))
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
      "serviceDays",
      "otherAllowances",
      "usedElsewhere",
      "hasTaxNumber",
      "hasAccount"
    ])
  })
})

describe("a statement", () => {
  it.each(sheets)("$name", ({ rules, year = 2026, file: facts, expected }) => {
    const { lines, total, jobSeekersNames, analogousAfter, noticeHours } = Statement.statement(rules, facts, year)
    const told = lines.map(({ paidOn, cents, basis = "?" }) => [paidOn, cents, basis].join(" "))
    const found: object = { lines: told, total, jobSeekersNames, analogousAfter, noticeHours }
    assert.deepInclude(found, expected)
  })

  it("asks three questions, each by its name", () => {
    const { split, report, benefits } = Statement.statement(publicPurse, file([]), 2026)
    const asked = [split, report, benefits].map(({ grounds }) => [...new Set(grounds.map(({ question }) => question))])
    assert.deepStrictEqual(asked, [["taxSplit"], ["taxReport"], ["benefitHints"]])
  })

  it("has no ground at all where nobody has read one", () => {
    const rules = { ...publicPurse, firstExemption: [open] }
    const [line] = Statement.statement(rules, file([payment("2026-01-20", "2026-01", 1)]), 2026).lines
    assert.doesNotHaveAnyKeys(line, ["basis"])
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
