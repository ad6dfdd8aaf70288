import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { actAt } from "../office/examples.ts"
import * as Allowance from "./index.ts"
import {
  confirmBoth,
  guide,
  order,
  preparer,
  programme,
  releaser,
  signs,
  span,
  story,
  terms
} from "./ledger.fixture.ts"

const [ada, bea, cleo] = ["ada", "bea", "cleo"]
const found = (by: string) => ({
  by: { id: by, name: by },
  at: actAt(1).at,
  role: "coordinator" as const,
  programmeVersion: 1
})
const runOf = (findings: Allowance.Findings | undefined, prepared = ada) =>
  ({
    prepared: { by: { id: prepared, name: prepared }, at: actAt(1).at },
    ...(findings && { findings }),
    lines: [{ person: "paid" }, { person: "refused" }]
  }) as unknown as Allowance.Run

describe("what stands in the way of a step", () => {
  it.each<
    readonly [
      string,
      Allowance.StepName,
      Allowance.Findings | undefined,
      string,
      object,
      ReadonlyArray<Allowance.Hindrance>
    ]
  >([
    ["nothing, of the preparer's own finding", "factual", undefined, ada, {}, []],
    ["nothing, of both findings by one", "arithmetical", { factual: found(ada) }, ada, {}, []],
    ["nothing, of the sums before the substance", "arithmetical", undefined, bea, {}, []],
    ["nothing, of the same finding once more", "factual", { factual: found(ada) }, ada, {}, []],
    ["somebody else's finding", "factual", { factual: found(ada) }, bea, {}, ["FoundAlready"]],
    ["no declaration", "factual", undefined, ada, { isUninvolved: false }, ["NotDeclared"]],
    ["a line about them", "factual", undefined, ada, { person: "paid" }, ["PaidByRun"]],
    ["a line about them that is refused", "arithmetical", undefined, ada, { person: "refused" }, ["PaidByRun"]],
    ["nothing, of a guide who is not in the run", "factual", undefined, ada, { person: "other" }, []],
    ["nothing, of a second person", "order", { factual: found(ada), arithmetical: found(bea) }, bea, {}, []],
    [
      "nothing, of a second person after both findings by the first",
      "order",
      { factual: found(ada), arithmetical: found(ada) },
      bea,
      {},
      []
    ],
    ["nothing, of three people", "order", { factual: found(ada), arithmetical: found(bea) }, cleo, {}, []],
    ["whoever prepared", "order", { factual: found(bea), arithmetical: found(bea) }, ada, {}, ["SamePerson"]],
    [
      "all three by one, who did not prepare",
      "order",
      { factual: found(bea), arithmetical: found(bea) },
      bea,
      {},
      ["OnePersonOnly"]
    ],
    ["a missing finding", "order", { factual: found(ada) }, bea, {}, ["ArithmeticalMissing"]],
    ["the other missing finding", "order", { arithmetical: found(ada) }, bea, {}, ["FactualMissing"]],
    [
      "everything at once",
      "order",
      undefined,
      ada,
      { isUninvolved: false, person: "paid" },
      ["NotDeclared", "PaidByRun", "SamePerson", "FactualMissing", "ArithmeticalMissing"]
    ]
  ])("%s", (_name, step, findings, by, more, expected) => {
    const who = { id: by, role: "approver", isUninvolved: true, ...more } as Allowance.Signatory
    assert.deepStrictEqual(Allowance.hindrances(runOf(findings), step, who), expected)
  })

  it("whatever one person alone does, is never an order", () => {
    const people = [ada, bea, cleo]
    for (const prepared of people)
      for (const one of people)
        for (const other of people)
          for (const by of people) {
            const run = runOf({ factual: found(one), arithmetical: found(other) }, prepared)
            const way = Allowance.hindrances(run, "order", { id: by, role: "approver", isUninvolved: true })
            const isByTwo = new Set([one, other, by]).size > 1 && by !== prepared
            assert.strictEqual(way.length === 0, isByTwo, [prepared, one, other, by].join())
          }
  })
})

const errorOf = <A, E, R>(work: Effect.Effect<A, E, R>) =>
  Effect.map(Effect.flip(work), (error) => error as { readonly reason?: string; readonly details?: object })

describe("the steps of a run", () => {
  story(
    "are kept with person, role, time and version of the rules; the same once more keeps the first",
    Effect.gen(function* () {
      yield* guide
      const run = yield* Allowance.prepare(programme, span, preparer)
      yield* confirmBoth(run)
      const again = actAt(9)
      yield* Allowance.confirm(programme, run, "factual", span, signs(again, "coordinator"), again)
      const { findings } = yield* (yield* Allowance.AllowanceLedger).find(run)
      assert.deepStrictEqual<unknown>(findings, {
        factual: { by: preparer.by, at: preparer.at, role: "coordinator", programmeVersion: 1 },
        arithmetical: { by: releaser.by, at: releaser.at, role: "approver", programmeVersion: 1 }
      })
    })
  )

  story(
    "are void once the run is reckoned anew or given back, and say by whom",
    Effect.gen(function* () {
      yield* guide
      const ledger = yield* Allowance.AllowanceLedger
      const run = yield* Allowance.prepare(programme, span, preparer)
      yield* Allowance.refresh(programme, run, span, actAt(3))
      assert.notProperty(yield* ledger.find(run), "voided")
      yield* confirmBoth(run)
      yield* Allowance.refresh(programme, run, span, actAt(4))
      const anew = yield* ledger.find(run)
      assert.notProperty(anew, "findings")
      assert.deepStrictEqual<unknown>(anew.voided, { by: preparer.by, at: actAt(4).at, how: "reckonedAnew" })
      yield* confirmBoth(run)
      yield* ledger.giveBack(run, "Bitte prüfen", releaser)
      const back = yield* ledger.find(run)
      assert.notProperty(back, "findings")
      assert.deepInclude(back.voided, { how: "givenBack" })
    })
  )

  story(
    "are refused with every reason",
    Effect.gen(function* () {
      const { id } = yield* guide
      const run = yield* Allowance.prepare(programme, span, preparer)
      const own = { person: id, isUninvolved: false }
      const { reason, details } = yield* errorOf(
        Allowance.release(programme, run, span, terms, signs(releaser, "approver", own), releaser)
      )
      assert.strictEqual(reason, "StepBlocked")
      assert.deepInclude(details, { hindrances: "NotDeclared, PaidByRun, FactualMissing, ArithmeticalMissing" })
      const alone = yield* errorOf(
        Allowance.confirm(programme, run, "factual", span, signs(preparer, "coordinator", { person: id }), preparer)
      )
      assert.strictEqual(alone.reason, "PaidByRun")
    })
  )

  story(
    "cannot be passed by an order to the ledger itself",
    Effect.gen(function* () {
      yield* guide
      const ledger = yield* Allowance.AllowanceLedger
      const run = yield* Allowance.prepare(programme, span, preparer)
      assert.strictEqual((yield* errorOf(ledger.release(run, [], terms, releaser))).reason, "FindingsMissing")
      yield* confirmBoth(run)
      yield* order(run)
    })
  )
})
