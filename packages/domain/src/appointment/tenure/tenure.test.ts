import { assert, describe, it } from "@effect/vitest"
import { of as day } from "../../CivilDate.ts"
import { confirmed, inferred, open } from "../../examples.ts"
import * as Period from "../../Period.ts"
import * as Appointment from "../index.ts"
import { held, tenureExamples } from "./examples.ts"
import { funded, lapsing, revocable, untouched } from "./statutes.ts"

const spring = day("2026-03-15")

describe("tenure", () => {
  it.each(tenureExamples)("$name", ({ rules, on = "2026-02-28", file, expected }) => {
    const law = Appointment.tenureDay(rules, day(on))
    assert.deepStrictEqual<unknown>(Appointment.decideTenure(law, file), expected)
    assert.deepStrictEqual<unknown>(Appointment.explainTenure(law, file).decision, expected)
  })

  it("reads for each condition what it needs, and tells the change that would meet it", () => {
    const law = Appointment.tenureDay(funded, spring)
    const { grounds } = Appointment.explainTenure(law, {
      ...held,
      isPerforming: false,
      isFit: false,
      fundedUntil: null
    })
    assert.deepStrictEqual<unknown>(
      grounds.map(({ condition, standing, read, cure }) => [condition, standing, Object.keys(read), cure]),
      [
        ["ActiveLately", "violated", ["office", "lastActiveOn", "interruptions"], { lastActiveOn: spring }],
        ["InactivityEffectStated", "met", [], undefined],
        ["InactivityPauseStated", "met", [], undefined],
        ["WorkDoneWell", "violated", ["isPerforming"], { isPerforming: true }],
        ["StillFit", "violated", ["isFit"], { isFit: true }],
        ["MoneyGranted", "violated", ["fundedUntil"], { fundedUntil: spring }],
        ["RevocabilityStated", "met", [], undefined]
      ]
    )
  })
})

describe("what somebody is asked to decide", () => {
  const asked = (rules: Appointment.TenureRules, file: Appointment.TenureFile, on = spring) =>
    Appointment.proposals(Appointment.tenureDay(rules, on), file)

  it.each([
    ["a ground to take the office back", revocable, "revocation", true],
    ["an allowance that lapses", lapsing, "stopOfPayment", true],
    ["what follows nobody has read", { ...revocable, inactivityEffect: [open] }, "talk", false],
    [
      "nothing follows, and somebody should talk",
      { ...revocable, inactivityEffect: confirmed("waived") },
      "talk",
      true
    ],
    [
      "merely inferred what follows",
      { ...lapsing, inactivityEffect: inferred("stopsBeyondLimit") },
      "stopOfPayment",
      false
    ],
    ["merely inferred how long", { ...lapsing, inactivityMonths: inferred(3) }, "stopOfPayment", false]
  ] as ReadonlyArray<readonly [string, Appointment.TenureRules, string, boolean]>)(
    "inactivity: %s",
    (_name, rules, effect, isSure) => {
      assert.deepStrictEqual<unknown>(asked(rules, held), [
        { ground: "inactivity", effect, from: "2026-03-01", isSure }
      ])
    }
  )

  it("names every ground, each from the day on which it was there", () => {
    const file = { ...held, isPerforming: false, isFit: false, fundedUntil: day("2026-01-31") }
    assert.deepStrictEqual<unknown>(asked({ ...funded, fitness: inferred("required") }, file), [
      { ground: "inactivity", effect: "revocation", from: "2026-03-01", isSure: true },
      { ground: "performance", effect: "revocation", from: spring, isSure: true },
      { ground: "fitness", effect: "revocation", from: spring, isSure: false },
      { ground: "funding", effect: "revocation", from: "2026-02-01", isSure: true }
    ])
    assert.strictEqual(asked(funded, { ...file, fundedUntil: null }).at(-1)?.from, spring)
  })

  it("moves the day by suspended days", () => {
    const interruptions = [Period.of("2026-01-01", "2026-01-10")]
    assert.strictEqual(asked(revocable, { ...held, interruptions })[0]?.from, "2026-03-11")
    assert.deepStrictEqual(asked(revocable, { ...held, interruptions: [Period.of("2026-01-01")] }), [])
  })

  it("takes the later day where nobody has read what a suspension does", () => {
    const interruptions = [Period.of("2026-01-01", "2026-01-10")]
    const unread = { ...revocable, inactivityPause: [open] }
    assert.strictEqual(asked(unread, { ...held, interruptions })[0]?.from, "2026-03-11")
    assert.deepStrictEqual(asked(unread, { ...held, interruptions }, day("2026-03-10")), [])
  })

  it("proposes what a person found, though nobody has read how long an office may stand unused", () => {
    assert.deepStrictEqual<unknown>(asked({ ...lapsing, inactivityMonths: [open] }, { ...held, isFit: false }), [
      { ground: "fitness", effect: "revocation", from: spring, isSure: true }
    ])
  })

  it("proposes nothing where nothing is asked, known or readable", () => {
    assert.deepStrictEqual(asked(untouched, { ...held, isFit: false, isPerforming: false, fundedUntil: null }), [])
    assert.deepStrictEqual(asked({ ...funded, fitness: [open] }, { isFit: false }), [])
    assert.deepStrictEqual(asked(funded, {}), [])
    assert.deepStrictEqual(asked(revocable, { ...held, office: { from: "morgen" } } as never), [])
  })
})

describe("taking an office back without a ground", () => {
  const may = (rules: Partial<Appointment.TenureRules>, office = Period.of("2026-01-01")) =>
    Appointment.isRevocableAtAnyTime(Appointment.tenureDay({ ...revocable, ...rules }, spring), office)
  const year = Period.of("2026-01-01", "2026-12-31")

  it("is always possible, where it was entrusted without an end, never, or not read", () => {
    assert.isTrue(may({}, year))
    assert.isTrue(may({ revocable: confirmed("whereOpenEnded") }))
    assert.isUndefined(may({ revocable: confirmed("whereOpenEnded") }, year))
    assert.isFalse(may({ revocable: confirmed("waived") }))
    assert.isUndefined(may({ revocable: [open] }))
  })
})
