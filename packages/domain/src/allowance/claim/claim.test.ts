import { assert, describe, it } from "@effect/vitest"
import { PersonId } from "../../appointment/index.ts"
import { of as day } from "../../CivilDate.ts"
import * as Money from "../../Money.ts"
import { of as month } from "../../Month.ts"
import { Instant } from "../../office/index.ts"
import { claimConflict, claimOf, instalments, leftOf, nextInstalment, takenOff, waivedIn } from "./claim.ts"
import type { ClaimStep, OpenedClaim } from "./model.ts"

const opened: OpenedClaim = {
  id: "1",
  person: PersonId.make("p"),
  name: "Ada Beispiel",
  month: month("2026-10"),
  cents: Money.cents(130_00),
  trace: {
    form: 2,
    programme: "kreis",
    programmeVersion: 1,
    decidedOn: day("2026-11-02"),
    grounds: [],
    decision: { _tag: "Refused", unmet: ["InOffice"] }
  },
  openedAt: Instant.make("2026-11-02T08:00:00.000Z")
}
const by = { id: "1", name: "Erika Beispiel" }
const after = (...steps: ReadonlyArray<ClaimStep>) =>
  claimOf(
    opened,
    steps.map((step) => ({ step, by, at: opened.openedAt }))
  )

const received = (cents: number): ClaimStep => ({ _tag: "Received", on: day("2026-11-20"), cents: Money.cents(cents) })
const waived: ClaimStep = { _tag: "Waived", reason: "Härtefall" }
const heard: ClaimStep = { _tag: "Heard", answerBy: day("2026-11-16") }
const undone: ClaimStep = { _tag: "Undone" }
const lapsed: ClaimStep = { _tag: "Lapsed" }
const demanded = (cents: Money.Cents, count: number): ClaimStep => {
  const [first = assert.fail(), ...others] = instalments(cents, count, day("2026-12-31"))
  return { _tag: "Demanded", reason: "ohne Berufung", instalments: [first, ...others] }
}

describe("what a claim has come to", () => {
  for (const [name, steps, state, left, off, stays] of [
    ["nothing was done", [], "open", 130_00, 130_00, 0],
    ["heard", [heard], "open", 130_00, 130_00, 0],
    ["one cent is missing", [received(129_99)], "open", 1, 130_00, 0],
    ["it came back to the cent", [received(50_00), received(80_00)], "repaid", 0, 130_00, 0],
    ["the rest is waived", [received(50_00), waived], "waived", 0, 130_00, 80_00],
    ["all of it is waived", [waived], "waived", 0, 130_00, 130_00],
    ["it lapsed", [lapsed], "lapsed", 0, 0, 0],
    ["it lapsed after a part had come in", [received(50_00), lapsed], "lapsed", 0, 50_00, 0],
    ["the waiver was a mistake", [waived, undone], "open", 130_00, 130_00, 0],
    ["two steps were mistakes", [heard, received(50_00), undone, undone], "open", 130_00, 130_00, 0]
  ] as const) {
    it(name, () => {
      const claim = after(...steps)
      assert.deepStrictEqual<unknown>(
        [claim.state, leftOf(claim), takenOff(claim), waivedIn(claim)],
        [state, left, off, stays]
      )
    })
  }

  it("keeps what was taken back out of the steps that count", () => {
    assert.deepStrictEqual(
      after(heard, received(50_00), undone).steps.map(({ step }) => step._tag),
      ["Heard"]
    )
  })
})

describe("a plan", () => {
  it("cuts a sum to the cent, months of other lengths included", () => {
    assert.deepStrictEqual<unknown>(instalments(Money.cents(130_00), 3, day("2026-12-31")), [
      { due: "2026-12-31", cents: 43_34 },
      { due: "2027-01-31", cents: 43_33 },
      { due: "2027-02-28", cents: 43_33 }
    ])
  })

  for (const count of [1, 2, 7, 60]) {
    it(`of ${count} parts comes to the whole`, () => {
      const parts = instalments(Money.cents(130_00), count, day("2026-12-01"))
      assert.lengthOf(parts, count)
      assert.strictEqual<number>(Money.sum(parts.map(({ cents }) => cents)), 130_00)
    })
  }

  it("takes what comes in for the oldest part first, and what came before it for none", () => {
    const claim = after(received(10_00), demanded(Money.cents(120_00), 3), received(50_00))
    assert.deepStrictEqual<unknown>(
      claim.plan?.map((part) => part.received),
      [40_00, 10_00, 0]
    )
    assert.deepStrictEqual<unknown>(nextInstalment(claim)?.due, "2027-01-31")
  })

  it("is replaced by a later one", () => {
    const claim = after(demanded(Money.cents(130_00), 2), received(30_00), demanded(Money.cents(100_00), 1))
    assert.deepStrictEqual<unknown>(claim.plan, [{ due: "2026-12-31", cents: 100_00, received: 0 }])
  })

  it("awaits nothing of a claim that is decided", () => {
    assert.isUndefined(nextInstalment(after(demanded(Money.cents(130_00), 2), waived)))
    assert.isUndefined(nextInstalment(after()))
  })
})

describe("a step", () => {
  for (const [name, steps, step, reason] of [
    ["may be taken of an open claim", [], heard, undefined],
    ["one cent more than is left is refused", [received(50_00)], received(80_01), "MoreThanClaimed"],
    ["to the cent it is not", [received(50_00)], received(80_00), undefined],
    ["none after it was repaid", [received(130_00)], heard, "ClaimDecided"],
    ["none after it was waived", [waived], received(1), "ClaimDecided"],
    ["none after it lapsed", [lapsed], waived, "ClaimDecided"],
    ["parts of another sum are refused", [received(10_00)], demanded(Money.cents(130_00), 2), "InstalmentsDiffer"],
    ["parts of what is left are not", [received(10_00)], demanded(Money.cents(120_00), 2), undefined],
    ["a waiver can be taken back", [waived], undone, undefined],
    ["nothing can be taken back of nothing", [], undone, "NothingToUndo"],
    ["nor after all was taken back", [heard, undone], undone, "NothingToUndo"],
    ["what a correction did no person takes back", [lapsed], undone, "NothingToUndo"]
  ] as const) {
    it(name, () => assert.strictEqual(claimConflict(after(...steps), step)?.reason, reason))
  }
})
