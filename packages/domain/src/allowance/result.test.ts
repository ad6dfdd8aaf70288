import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { of as day } from "../CivilDate.ts"
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
  releaser,
  september,
  span,
  story
} from "./ledger.fixture.ts"

const today = span.decidedOn
const closed = { on: today, reason: "accountClosed" } as const
const august = { holder: "Ada Beispiel", iban: "DE02120300000000202051" }

const preview = Effect.map(Allowance.preview(programme, span), (lines) =>
  lines.map(({ month, standing, cents, obstacles, repeats }) =>
    [month, standing, cents, ...obstacles, repeats ?? "first"].join(" ")
  )
)

/** September paid by a run of its own: the reference of its only payment. */
const paid = Effect.gen(function* () {
  const someone = yield* guide
  const run = yield* pay(september)
  return { ...someone, at: { run, reference: "LO-2026-09-1-001" } }
})
const comeBack = (at: Allowance.OrderedReference, returned: Parameters<typeof Allowance.noteReturn>[2] = closed) =>
  Allowance.noteReturn(programme, at, returned, span, actAt(20))

describe("a payment that came back", () => {
  story(
    "is owed as before, waits for an account recorded since, and is paid again by the next run",
    Effect.gen(function* () {
      const { id, at } = yield* paid
      assert.deepStrictEqual(yield* preview, ["2026-10 payable 13000 first"])
      yield* comeBack(at)
      assert.deepStrictEqual(yield* preview, [
        "2026-09 open 13000 BankAccountReturned LO-2026-09-1-001",
        "2026-10 open 13000 BankAccountReturned first"
      ])
      yield* (yield* Allowance.AccountBook).record(id, august, actAt(21))
      assert.deepStrictEqual(yield* preview, ["2026-09 payable 13000 LO-2026-09-1-001", "2026-10 payable 13000 first"])
      const run = yield* Allowance.prepare(programme, span, actAt(22))
      yield* confirmBoth(run)
      yield* order(run, span, programme, { ...releaser, at: actAt(23).at })
      assert.deepStrictEqual(yield* preview, ["2026-10 refused 0 first"])
    })
  )

  story(
    "for a reason that is not the account's goes to the same account again",
    Effect.gen(function* () {
      const { at } = yield* paid
      yield* comeBack(at, { on: today, reason: "other", note: "Auftrag doppelt gemeldet" })
      assert.deepStrictEqual(yield* preview, ["2026-09 payable 13000 LO-2026-09-1-001", "2026-10 payable 13000 first"])
    })
  )

  story(
    "stops nothing once an account was recorded after the order, even before the return is known",
    Effect.gen(function* () {
      const { id, at } = yield* paid
      yield* (yield* Allowance.AccountBook).record(id, august, actAt(19))
      yield* comeBack(at)
      assert.include(yield* preview, "2026-09 payable 13000 LO-2026-09-1-001")
    })
  )

  story(
    "leaves its run as it was released, and is told with its payment",
    Effect.gen(function* () {
      const { at } = yield* paid
      const ledger = yield* Allowance.AllowanceLedger
      const before = [yield* ledger.find(at.run), yield* ledger.ordered(at.run)]
      yield* comeBack(at, { ...closed, note: "AC04" })
      assert.deepStrictEqual([yield* ledger.find(at.run), yield* ledger.ordered(at.run)], before)
      const { by } = actAt(20)
      assert.deepStrictEqual(
        (yield* ledger.payments()).map(({ returned }) => returned),
        [{ ...closed, note: "AC04", at: actAt(20).at, by: by ?? { id: "", name: "" } }]
      )
    })
  )

  story(
    "lets the claim for its month lapse: nothing was had",
    Effect.gen(function* () {
      const { at, endOn, reconcile, claims } = yield* paid
      yield* endOn("2026-08-31")
      yield* reconcile()
      assert.deepStrictEqual(yield* claims, ["2026-09 13000 open"])
      yield* comeBack(at)
      assert.deepStrictEqual(yield* claims, ["2026-09 13000 lapsed"])
      assert.deepStrictEqual(yield* preview, [])
    })
  )

  story(
    "makes a draft stale that was made before it",
    Effect.gen(function* () {
      const { id, at } = yield* paid
      yield* (yield* Allowance.AccountBook).record(id, august, actAt(19))
      const run = yield* Allowance.prepare(programme, span, actAt(20))
      yield* confirmBoth(run)
      yield* comeBack(at)
      assert.strictEqual(yield* reasonOf(order(run)), "DraftStale")
    })
  )

  story(
    "is refused for a day that cannot be, for a draft, for what nobody ordered",
    Effect.gen(function* () {
      const { at } = yield* paid
      for (const on of [day("2026-11-24"), day("2026-11-26")]) {
        assert.strictEqual(yield* reasonOf(comeBack(at, { ...closed, on })), "DayNotPossible")
      }
      const draft = yield* Allowance.prepare(programme, span, preparer)
      assert.strictEqual(yield* reasonOf(comeBack({ ...at, run: draft })), "RunNotReleased")
      const none = yield* Effect.flip(comeBack({ ...at, reference: "LO-2026-09-1-002" }))
      assert.strictEqual(none._tag, "NotFound")
    })
  )

  for (const state of ["repaid", "waived"] as const) {
    story(
      `is refused where the claim for its month is ${state}: then the money had arrived`,
      Effect.gen(function* () {
        const { at, endOn, stay, reconcile } = yield* paid
        yield* endOn("2026-08-31")
        yield* reconcile()
        const ledger = yield* Allowance.AllowanceLedger
        const [claim] = yield* ledger.claims()
        const step = { repaid: received(130_00), waived: { _tag: "Waived", reason: "Härtefall" } } as const
        yield* ledger.noteClaim(claim?.id ?? "", step[state], actAt(6))
        assert.strictEqual(yield* reasonOf(comeBack(at)), "ReturnAfterClaim")
        if (state === "waived") return
        yield* stay
        const again = yield* pay(span)
        yield* comeBack({ run: again, reference: "LO-2026-10-1-001" })
        assert.include((yield* preview).join(), "2026-09 open 13000 BankAccountReturned LO-2026-10-1-001")
      })
    )
  }

  story(
    "is not noted twice",
    Effect.gen(function* () {
      const { at } = yield* paid
      yield* comeBack(at)
      assert.strictEqual(yield* reasonOf(comeBack(at)), "ReturnedAlready")
    })
  )

  story(
    "had arrived after all: the note is taken back, and what was paid once more is claimed",
    Effect.gen(function* () {
      const { at, claims } = yield* paid
      const undo = Allowance.undoReturn(programme, at, span, actAt(30))
      assert.strictEqual(yield* reasonOf(undo), "NotReturned")
      yield* comeBack(at, { on: today, reason: "other" })
      yield* undo
      assert.deepStrictEqual(yield* preview, ["2026-10 payable 13000 first"])
      yield* comeBack(at, { on: today, reason: "other" })
      yield* pay(span)
      yield* undo
      assert.deepStrictEqual(yield* claims, ["2026-09 13000 open"])
    })
  )
})

describe("an execution", () => {
  story(
    "is noted with its day and person; the latest note counts; the release stays as it is",
    Effect.gen(function* () {
      const { at } = yield* paid
      const ledger = yield* Allowance.AllowanceLedger
      const before = yield* ledger.find(at.run)
      yield* Allowance.execute(at.run, today, today, actAt(20))
      yield* Allowance.execute(at.run, today, today, actAt(21))
      const { executed, ...run } = yield* ledger.find(at.run)
      assert.deepStrictEqual<unknown>(run, before)
      assert.deepStrictEqual<unknown>(executed, { on: today, at: actAt(21).at, by: actAt(21).by })
      assert.deepStrictEqual<unknown>((yield* ledger.runs())[0]?.executed, executed)
    })
  )

  story(
    "is refused before the release, after today, and of a draft",
    Effect.gen(function* () {
      const { at } = yield* paid
      assert.strictEqual(
        yield* reasonOf(Allowance.execute(at.run, day("2026-11-24"), today, actAt(20))),
        "DayNotPossible"
      )
      assert.strictEqual(
        yield* reasonOf(Allowance.execute(at.run, day("2026-11-26"), today, actAt(20))),
        "DayNotPossible"
      )
      const draft = yield* Allowance.prepare(programme, span, preparer)
      assert.strictEqual(yield* reasonOf(Allowance.execute(draft, today, today, actAt(20))), "RunNotReleased")
    })
  )
})
