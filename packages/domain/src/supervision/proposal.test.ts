import { assert, describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import { PersonId } from "../appointment/index.ts"
import * as CivilDate from "../CivilDate.ts"
import { oneOf, some } from "../laws.ts"
import * as Supervision from "./index.ts"

const march = (of: number) => CivilDate.plusDays(CivilDate.of("2027-03-01"), of - 1)
const can = (guide: string, ...days: ReadonlyArray<number>): Supervision.Availability => ({
  guide: PersonId.make(guide),
  days: days.map(march)
})
const brief = (choice: Supervision.DateChoice | undefined) =>
  choice?.dates.map(({ on, reachedHere }) => `${Number(on.slice(8))}: ${reachedHere.join(" ")}`)
const one = { most: 1, daysApart: 1 } as const
const two = { most: 2, daysApart: 1 } as const

describe("a proposal of dates", () => {
  it("takes the day on which most can come, and says whom the second choice would lose", () => {
    const answers = [can("ada", 1, 2), can("bea", 2), can("cem", 2, 3), can("dia", 3), { guide: PersonId.make("eva") }]
    const { first, second, unanswered } = Supervision.proposeDates(answers, one)
    assert.deepStrictEqual(brief(first), ["2: ada bea cem"])
    assert.deepStrictEqual<unknown>(first?.notReached, ["dia"])
    assert.deepStrictEqual(brief(second), ["3: cem dia"])
    assert.deepStrictEqual<unknown>(second?.why, { _tag: "ReachesFewer", loses: ["ada", "bea"], wins: ["dia"] })
    assert.deepStrictEqual<unknown>(unanswered, ["eva"])
  })

  it("does not take the fullest day first where two others reach more together", () => {
    const answers = [can("a", 1, 2), can("b", 1, 2), can("c", 2, 3), can("d", 2, 3), can("e", 1), can("f", 3)]
    assert.deepStrictEqual(brief(Supervision.proposeDates(answers, two).first), ["1: a b e", "3: c d f"])
  })

  it("prefers dates to which people can come more often, then the earlier", () => {
    const more = Supervision.proposeDates([can("a", 1, 2), can("b", 1, 3), can("c", 3)], two)
    assert.deepStrictEqual(brief(more.first), ["1: a b", "3: c"])
    assert.deepStrictEqual<unknown>(more.second?.why, { _tag: "FewerCanCome", fewer: 1 })
    const later = Supervision.proposeDates([can("a", 1, 2, 3), can("b", 2, 3)], two)
    assert.deepStrictEqual(brief(later.first), ["2: a b", "3: "])
    const equal = Supervision.proposeDates([can("a", 5, 9)], one)
    assert.deepStrictEqual([brief(equal.first), brief(equal.second)], [["5: a"], ["9: a"]])
    assert.deepStrictEqual<unknown>(equal.second?.why, { _tag: "Later" })
  })

  it("keeps dates apart, the last day of the distance included", () => {
    const answers = [can("a", 1), can("b", 8), can("c", 9)]
    const dates = (daysApart: number) => brief(Supervision.proposeDates(answers, { most: 2, daysApart }).first)
    assert.deepStrictEqual(dates(7), ["1: a", "8: b"])
    assert.deepStrictEqual(dates(8), ["1: a", "9: c"])
    assert.deepStrictEqual(dates(9), ["1: a"])
  })

  it("proposes nothing where nobody can come", () => {
    assert.deepStrictEqual(Supervision.proposeDates([can("a")], two), { unanswered: [] })
    assert.deepStrictEqual(Supervision.proposeDates([], two), { unanswered: [] })
  })

  it("answers for sixty guides and as many days", () => {
    const answers = Array.from({ length: 60 }, (_, guide) =>
      can(String(guide), ...Array.from({ length: 20 }, (_, nth) => ((guide * 7 + nth * nth * 3) % 60) + 1))
    )
    const { first } = Supervision.proposeDates(answers, { most: 3, daysApart: 14 })
    assert.strictEqual(first?.reached.length, 60 - (first?.notReached.length ?? 0))
  })
})

const answers = Arbitrary.map(
  some(
    Arbitrary.all({
      guide: oneOf("a", "b", "c", "d"),
      days: some(oneOf(1, 2, 3, 4, 5), 3),
      isTold: oneOf(true, true, false)
    }),
    5
  ),
  (drawn) => drawn.map(({ guide, days, isTold }) => (isTold ? can(guide, ...days) : { guide: PersonId.make(guide) }))
)

/** Every pair of days, and every single one. */
const pairs = [1, 2, 3, 4, 5].flatMap((one) => [1, 2, 3, 4, 5].map((other) => [march(one), march(other)]))
const reachedBy = (all: ReadonlyArray<Supervision.Availability>, days: ReadonlyArray<CivilDate.CivilDate>) =>
  new Set(all.filter(({ days: each = [] }) => each.some((on) => days.includes(on))).map(({ guide }) => guide)).size

describe("every proposal of dates", () => {
  it.prop("reaches as many as any choice of as many dates", [answers], ([all]) => {
    const { first } = Supervision.proposeDates(all, two)
    assert.strictEqual(first?.reached.length ?? 0, Math.max(...pairs.map((days) => reachedBy(all, days))))
  })

  it.prop("is the same in whatever order people answered", [answers], ([all]) => {
    assert.deepStrictEqual(Supervision.proposeDates([...all].reverse(), two), Supervision.proposeDates(all, two))
  })

  it.prop("names everybody once: reached, not reached, or unanswered", [answers], ([all]) => {
    const { first, unanswered } = Supervision.proposeDates(all, two)
    if (first === undefined) return
    const named = [...first.reached, ...first.notReached, ...unanswered].sort()
    assert.deepStrictEqual(named, [...new Set(all.map(({ guide }) => guide))].sort())
    assert.deepStrictEqual(first.dates.flatMap(({ reachedHere }) => reachedHere).sort(), [...first.reached].sort())
  })
})
