import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { of as day } from "../CivilDate.ts"
import { confirmed } from "../examples.ts"
import * as Month from "../Month.ts"
import { actAt } from "../office/examples.ts"
import * as Allowance from "./index.ts"
import {
  confirmBoth,
  guide,
  order,
  pay,
  preparer,
  programme,
  reasonOf,
  received,
  september,
  span,
  story
} from "./ledger.fixture.ts"
import { statute } from "./statutes.ts"

describe("a run", () => {
  story(
    "is released by a second person, in the order of its list, with numbered references",
    Effect.gen(function* () {
      yield* guide
      const ledger = yield* Allowance.AllowanceLedger
      const run = yield* Allowance.prepare(programme, span, preparer)
      assert.strictEqual(yield* reasonOf(Allowance.prepare(programme, span, preparer)), "MonthHasRun")
      assert.strictEqual(yield* reasonOf(order(run)), "StepBlocked")
      yield* confirmBoth(run)
      assert.strictEqual(yield* reasonOf(order(run, span, programme, actAt(2))), "SamePerson")
      yield* order(run)
      assert.deepStrictEqual(
        (yield* ledger.ordered(run)).map(({ line, reference }) => [line.month as string, reference]),
        [
          ["2026-09", "LO-2026-10-1-001"],
          ["2026-10", "LO-2026-10-1-002"]
        ]
      )
      assert.strictEqual(yield* reasonOf(order(run)), "NotADraft")
      assert.strictEqual(yield* reasonOf(confirmBoth(run)), "NotADraft")
    })
  )

  story(
    "is not released when something changed since; a fresh draft is",
    Effect.gen(function* () {
      const { endOn } = yield* guide
      const run = yield* Allowance.prepare(programme, span, preparer)
      yield* confirmBoth(run)
      yield* endOn("2026-09-30")
      assert.strictEqual(yield* reasonOf(order(run)), "DraftStale")
      assert.strictEqual(yield* reasonOf(confirmBoth(run)), "DraftStale")
      yield* Allowance.refresh(programme, run, span, preparer)
      assert.strictEqual(yield* reasonOf(order(run)), "StepBlocked")
      yield* confirmBoth(run)
      yield* order(run)
      const paid = yield* (yield* Allowance.AllowanceLedger).payments()
      assert.deepStrictEqual(
        paid.map(({ month }) => month as string),
        ["2026-09"]
      )
    })
  )

  story(
    "is not released when an account was exchanged behind the draft; a fresh draft is",
    Effect.gen(function* () {
      const { id } = yield* guide
      const run = yield* Allowance.prepare(programme, span, actAt(2))
      yield* confirmBoth(run)
      const other = { holder: "Ada Beispiel", iban: "DE02120300000000202051" }
      yield* (yield* Allowance.AccountBook).record(id, other, actAt(3))
      assert.strictEqual(yield* reasonOf(order(run)), "DraftStale")
      assert.strictEqual(yield* reasonOf(confirmBoth(run)), "DraftStale")
      yield* Allowance.refresh(programme, run, span, actAt(4))
      yield* confirmBoth(run)
      yield* order(run)
    })
  )

  story(
    "is not released when there is nothing to pay",
    Effect.gen(function* () {
      const run = yield* Allowance.prepare(programme, span, preparer)
      yield* confirmBoth(run)
      assert.strictEqual(yield* reasonOf(order(run)), "NothingToPay")
    })
  )
})

describe("a correction", () => {
  story(
    "opens a claim once, and lets it lapse when the month turns out to be due",
    Effect.gen(function* () {
      const { endOn, stay, reconcile, claims } = yield* guide
      yield* pay(span)
      yield* endOn("2026-09-30")
      yield* reconcile()
      yield* reconcile()
      assert.deepStrictEqual(yield* claims, ["2026-10 13000 open"])
      yield* stay
      yield* reconcile()
      assert.deepStrictEqual(yield* claims, ["2026-10 13000 lapsed"])
      assert.deepStrictEqual(
        (yield* Allowance.preview(programme, span)).map(({ standing }) => standing),
        ["refused"]
      )
    })
  )

  story(
    "changes nothing where a month begun is paid in full",
    Effect.gen(function* () {
      const { endOn, reconcile, claims } = yield* guide
      yield* pay(span)
      yield* endOn("2026-10-01")
      yield* reconcile()
      assert.deepStrictEqual(yield* claims, [])
    })
  )

  story(
    "reaches a month paid after the span, in advance",
    Effect.gen(function* () {
      const { endOn, reconcile, claims } = yield* guide
      yield* pay(span, { ...programme, allowance: { ...statute, timing: confirmed("advance") } })
      yield* endOn("2026-09-30")
      yield* reconcile(september)
      assert.deepStrictEqual(yield* claims, ["2026-10 13000 open"])
    })
  )

  story(
    "pays again what was repaid, never what was waived",
    Effect.gen(function* () {
      const { endOn, stay, reconcile, claims } = yield* guide
      const ledger = yield* Allowance.AllowanceLedger
      yield* pay(span)
      yield* endOn("2026-08-31")
      yield* reconcile()
      const [first, second] = yield* ledger.claims()
      yield* ledger.noteClaim(first?.id ?? "", received(130_00), actAt(6))
      yield* ledger.noteClaim(second?.id ?? "", { _tag: "Waived", reason: "Härtefall" }, actAt(6))
      yield* reconcile()
      assert.deepStrictEqual(yield* claims, ["2026-09 13000 repaid", "2026-10 13000 waived"])
      yield* stay
      yield* reconcile()
      const owed = (yield* Allowance.preview(programme, span)).map(({ month, cents }) => [
        month as string,
        cents as number
      ])
      assert.deepStrictEqual(owed, [
        ["2026-09", 130_00],
        ["2026-10", 0]
      ])
    })
  )

  story(
    "owes again what had come in for a claim that lapses, and no more",
    Effect.gen(function* () {
      const { endOn, stay, reconcile, claims } = yield* guide
      const ledger = yield* Allowance.AllowanceLedger
      yield* pay(span)
      yield* endOn("2026-09-30")
      yield* reconcile()
      const [claim] = yield* ledger.claims()
      yield* ledger.noteClaim(claim?.id ?? "", received(50_00), actAt(6))
      yield* reconcile()
      assert.deepStrictEqual(yield* claims, ["2026-10 13000 open"])
      yield* stay
      yield* reconcile()
      assert.deepStrictEqual(yield* claims, ["2026-10 13000 lapsed"])
      const owed = (yield* Allowance.preview(programme, span)).map(({ month, cents }) => [
        month as string,
        cents as number
      ])
      assert.deepStrictEqual(owed.at(-1), ["2026-10", 50_00])
    })
  )

  story(
    "keeps with the guide what was waived of the rest",
    Effect.gen(function* () {
      const { endOn, stay, reconcile } = yield* guide
      const ledger = yield* Allowance.AllowanceLedger
      yield* pay(span)
      yield* endOn("2026-09-30")
      yield* reconcile()
      const [claim] = yield* ledger.claims()
      yield* ledger.noteClaim(claim?.id ?? "", received(50_00), actAt(6))
      yield* ledger.noteClaim(claim?.id ?? "", { _tag: "Waived", reason: "Härtefall" }, actAt(6))
      yield* stay
      yield* reconcile()
      const owed = (yield* Allowance.preview(programme, span)).map(({ month, cents }) => [
        month as string,
        cents as number
      ])
      assert.deepStrictEqual(owed.at(-1), ["2026-10", 50_00])
    })
  )
})

describe("the day of execution", () => {
  it.each([
    { month: "2026-10", at: 1, today: "2026-10-31", expected: "2026-11-02", why: "a Sunday moves to Monday" },
    { month: "2026-09", at: 3, today: "2026-09-15", expected: "2026-10-05", why: "a Saturday moves to Monday" },
    { month: "2026-09", at: 2, today: "2026-09-15", expected: "2026-10-02", why: "a Friday stays" },
    { month: "2026-10", at: 5, today: "2026-11-25", expected: "2026-11-26", why: "never before tomorrow" },
    { month: "2026-10", at: 5, today: "2026-11-27", expected: "2026-11-30", why: "tomorrow is a Saturday" },
    { month: "2026-12", at: 28, today: "2026-12-31", expected: "2027-01-28", why: "over the end of the year" }
  ])("$month on day $at, asked on $today: $why", ({ month, at, today, expected }) => {
    assert.strictEqual<string>(Allowance.executionDay(Month.of(month), at, day(today)), expected)
  })
})
