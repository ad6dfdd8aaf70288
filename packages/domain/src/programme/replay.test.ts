import { assert, describe, it } from "@effect/vitest"
import * as Equal from "effect/Equal"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { AllowanceRules } from "../allowance/index.ts"
import { statute } from "../allowance/statutes.ts"
import { of as day } from "../CivilDate.ts"
import { capacities } from "../funding/examples.ts"
import * as Funding from "../funding/index.ts"
import * as Money from "../Money.ts"
import * as Month from "../Month.ts"
import { kept } from "../Trace.fixture.ts"
import * as Trace from "../Trace.ts"
import * as Programme from "./index.ts"

const read = (text: string) => Schema.decodeUnknownSync(Trace.Trace)(JSON.parse(text))
const traceOf = (name: string) => kept.find((each) => each.name === name) ?? assert.fail(name)
const faultOf = (replayed: Result.Result<Programme.Replay, Programme.ReplayFault>) =>
  Result.getOrThrow(Result.flip(replayed))

describe("a kept trace", () => {
  it.each(kept)("is decided again as it was: $name", ({ text, on }) => {
    const trace = read(text)
    const again = Result.getOrThrow(Programme.replay(trace, day(on)))
    assert.isTrue(again.isSame)
    assert.deepStrictEqual(again.trace, { ...Trace.current(trace), on: day(on) })
  })

  it("of an allowance is asked about any day of its month, and of no other", () => {
    const { text } = traceOf("an allowance, granted with a doubt")
    assert.isTrue(Result.getOrThrow(Programme.replay(read(text), day("2026-05-31"))).isSame)
    assert.isFalse(Result.getOrThrow(Programme.replay(read(text), day("2026-04-30"))).isSame)
  })

  it("whose answer was changed by hand is found out", () => {
    const trace = read(traceOf("an allowance, granted with a doubt").text)
    const forged = { ...trace, decision: { _tag: "Granted", value: 140_00, doubted: ["RateStated"] } } as const
    const again = Result.getOrThrow(Programme.replay(forged, day("2026-05-01")))
    assert.isFalse(again.isSame)
    assert.isTrue(Equal.equals(again.trace.decision, trace.decision))
  })
})

describe("what a budget carries", () => {
  const decidedOn = day("2026-11-27")
  const musterkreis = { slug: "musterkreis", version: { number: 1 } }
  const traced = (rules: AllowanceRules, budget: Funding.Budget) =>
    read(JSON.stringify(Trace.of(musterkreis, decidedOn, Funding.capacity(rules, budget))))

  it.each(capacities)("is told again: $name", ({ rules, from = "2026-01", to = "2026-12", cents, others = 0 }) => {
    const sums = { ...(cents === undefined ? {} : { cents: Money.cents(cents) }), others: Money.cents(others) }
    const trace = traced(rules, { from: Month.of(from), to: Month.of(to), ...sums })
    const again = Result.getOrThrow(Programme.replay(trace))
    assert.isTrue(again.isSame)
    assert.deepStrictEqual(again.trace, trace)
  })

  const year = { from: Month.of("2026-01"), to: Month.of("2026-12"), others: Money.nothing }

  it("is found out where a sum was changed by hand", () => {
    const trace = traced(statute, { ...year, cents: Money.cents(32_760_00) })
    const grounds = trace.grounds.map((ground) =>
      ground.question === "capacity" ? { ...ground, read: { ...ground.read, cents: 1 } } : ground
    )
    assert.isFalse(Result.getOrThrow(Programme.replay({ ...trace, grounds } as Trace.Trace)).isSame)
  })

  it("is not told again by a trace that does not tell the months", () => {
    const trace = traced(statute, { ...year, cents: Money.cents(1) })
    const grounds = trace.grounds.map(({ read: { span: _untold, ...told }, ...ground }) => ({ ...ground, read: told }))
    assert.deepStrictEqual(faultOf(Programme.replay({ ...trace, grounds } as Trace.Trace)), { _tag: "DayMissing" })
  })

  it("does not ask after the event what came into the law later", () => {
    const trace = traced(statute, { ...year, cents: Money.cents(32_760_00) })
    const grounds = trace.grounds.filter(({ condition }) => condition !== "MonthOver")
    const again = Result.getOrThrow(Programme.replay({ ...trace, grounds } as Trace.Trace))
    assert.isTrue(again.isSame)
    assert.deepStrictEqual(again.trace.grounds, grounds)
  })
})

describe("a trace that cannot be decided again says why", () => {
  const { text, on } = traceOf("a training, undetermined")
  const trace = { ...Trace.current(read(text)), on: day(on) }
  const [first, ...others] = trace.grounds
  const ground = first ?? assert.fail("it has grounds")

  it.each<readonly [string, Trace.Trace, Programme.ReplayFault]>([
    ["no day", { ...read(text), form: 1 }, { _tag: "DayMissing" }],
    ["no grounds", { ...trace, grounds: [] }, { _tag: "NoGrounds" }],
    [
      "a question that is gone",
      { ...trace, grounds: [{ ...ground, question: "mentoring" }, ...others] },
      { _tag: "QuestionGone", question: "mentoring" }
    ],
    [
      "a condition that is gone",
      { ...trace, grounds: [{ ...ground, condition: "ExamPassed" }, ...others] },
      { _tag: "ConditionGone", question: "training", condition: "ExamPassed" }
    ],
    [
      "a day before its rules",
      { ...trace, on: day("2014-12-31") },
      { _tag: "DayOutsideRule", rule: "basicTraining", on: day("2014-12-31") }
    ]
  ])("%s", (_name, of, fault) => {
    assert.deepStrictEqual(faultOf(Programme.replay(of)), fault)
  })
})
