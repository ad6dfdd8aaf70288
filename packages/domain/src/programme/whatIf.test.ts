import { assert, describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Result from "effect/Result"
import { byDays, raised, statute } from "../allowance/statutes.ts"
import { appointed, papers, person } from "../appointment/examples.ts"
import { historiesNear } from "../appointment/history.fixture.ts"
import * as Appointment from "../appointment/index.ts"
import { of as day } from "../CivilDate.ts"
import { granted, open, refused } from "../examples.ts"
import { oneOf, some } from "../laws.ts"
import * as Money from "../Money.ts"
import { of as month, range } from "../Month.ts"
import * as Programme from "./index.ts"
import { programme } from "./programme.fixture.ts"

const named = (id: string, ...offices: ReadonlyArray<Appointment.Appointment>): Appointment.Person => ({
  ...person(offices, papers),
  id: Appointment.PersonId.make(id),
  name: `${id} Beispiel`
})
const register = [
  named("ada", appointed("2026-01-01", "2026-12-31")),
  named("bea", appointed("2026-01-01", "2026-05-10")),
  named("cem", appointed("2026-07-01", "2026-12-31")),
  named("dan")
]
const trial = { register, months: range(month("2026-04"), month("2026-06")), decidedOn: day("2026-11-25") }
const rate = (cents: number, from: string) =>
  ({ rule: "allowance.monthlyRate", from: day(from), value: Money.cents(cents) }) as const
const tryOut = (changes: ReadonlyArray<Programme.Change>, of = programme()) =>
  Result.getOrThrow(Programme.whatIf(of, changes, trial))
const shown = ({ lines }: Programme.WhatIf) =>
  lines.map(({ person, month, difference }) => `${person} ${month} ${difference}`)

describe("what if", () => {
  it("130 € became 150 € from a day on", () => {
    const found = tryOut([rate(150_00, "2026-05-01")])
    assert.deepStrictEqual(shown(found), ["ada 2026-05 2000", "ada 2026-06 2000", "bea 2026-05 2000"])
    assert.deepStrictEqual<unknown>(found.lines[0], {
      person: "ada",
      name: "ada Beispiel",
      month: "2026-05",
      before: granted(130_00),
      after: granted(150_00),
      difference: 20_00
    })
    const { persons, months, before, after, difference, terms } = found
    assert.deepStrictEqual<unknown>(
      { persons, months, before, after, difference, terms },
      {
        persons: ["ada", "bea"],
        months: ["2026-05", "2026-06"],
        before: 650_00,
        after: 710_00,
        difference: 60_00,
        terms: []
      }
    )
  })

  it("it did so within a month: the month after is the first", () => {
    assert.deepStrictEqual(shown(tryOut([rate(150_00, "2026-05-02")])), ["ada 2026-06 2000"])
  })

  it("a month begun were paid by days instead of in full", () => {
    const found = tryOut([{ rule: "allowance.partialMonth", from: day("2026-01-01"), value: "byDays" }])
    assert.deepStrictEqual(shown(found), [`bea 2026-05 ${41_94 - 130_00}`])
    assert.strictEqual(found.difference, 41_94 - 130_00)
  })

  it("nothing were paid any more: who is refused anyway is no line", () => {
    const found = tryOut([{ rule: "allowance.model", from: day("2026-06-01"), value: "none" }])
    assert.deepStrictEqual(shown(found), ["ada 2026-06 -13000"])
    assert.deepStrictEqual<unknown>(found.lines[0]?.after, refused("AllowanceProvided"))
  })

  it("a rate that nobody had read were known: nothing was paid before", () => {
    const found = tryOut([rate(130_00, "2026-06-01")], programme({ monthlyRate: [open] }))
    assert.deepStrictEqual(shown(found), ["ada 2026-06 13000"])
  })

  it("offices had no end: who could not be appointed for that long, could", () => {
    const longer = { ...trial, register: [named("eva", appointed("2026-04-01", "2027-03-31"))] }
    const change = { rule: "appointment.term", from: day("2026-01-01"), value: "openEnded" } as const
    const found = Result.getOrThrow(Programme.whatIf(programme(), [change], longer))
    assert.deepStrictEqual<unknown>(
      found.terms.map(({ person, from, before, after }) => ({ person, from, before: before._tag, after: after._tag })),
      [{ person: "eva", from: "2026-04-01", before: "Refused", after: "Granted" }]
    )
    assert.deepStrictEqual<unknown>([found.lines, found.persons], [[], ["eva"]])
  })

  it("the change contradicted itself: it is not tried out", () => {
    const fault = Result.getOrThrow(Result.flip(Programme.whatIf(programme(), [rate(200_01, "2026-05-01")], trial)))
    assert.strictEqual(fault._tag, "Contradiction")
  })
})

const days = ["2026-03-31", "2026-04-01", "2026-05-15", "2026-06-30"].map(day)
const registers = some(Arbitrary.map(historiesNear(...days), Appointment.present), 3)
const programmes = oneOf(
  ...[statute, byDays, raised, { ...statute, monthlyRate: [open] }].map((rules) => programme(rules))
)
const changes = oneOf<Programme.Change>(
  rate(0, "2026-05-01"),
  rate(150_00, "2026-04-02"),
  { rule: "allowance.partialMonth", from: day("2026-05-01"), value: "byDays" },
  { rule: "allowance.interruption", from: day("2026-04-01"), to: day("2026-05-31"), value: "paid" },
  { rule: "allowance.report", from: day("2026-05-01"), value: "required" }
)
const runs = { arbitrary: { runs: 300 } }

describe("a trial", () => {
  it.prop(
    "of no change gives no difference, nor does a rule that says again what it said",
    [programmes, registers],
    ([of, register]) => {
      const { lines, terms, difference, before, after } = Result.getOrThrow(
        Programme.whatIf(of, [], { ...trial, register })
      )
      assert.deepStrictEqual<unknown>([lines, terms, difference, after], [[], [], 0, before])
      const same = Programme.whatIf(programme(), [rate(130_00, "2026-05-01")], { ...trial, register })
      assert.deepStrictEqual(Result.getOrThrow(same).lines, [])
    },
    runs
  )

  it.prop(
    "of a raise lowers no sum",
    [programmes, registers, oneOf("2026-04-01", "2026-05-01", "2026-05-02"), oneOf(130_00, 130_01, 199_99, 200_00)],
    ([of, register, from, cents]) => {
      const { lines } = Result.getOrThrow(Programme.whatIf(of, [rate(cents, from)], { ...trial, register }))
      assert.isTrue(lines.every(({ difference }) => difference >= 0))
    },
    runs
  )

  it.prop(
    "adds up: the difference is the sum of its lines, and each is a person's month of the trial",
    [programmes, registers, changes],
    ([of, register, change]) => {
      const { lines, before, after, difference, persons, months } = Result.getOrThrow(
        Programme.whatIf(of, [change], { ...trial, register })
      )
      assert.strictEqual(
        lines.reduce((sum, line) => sum + line.difference, 0),
        difference
      )
      assert.strictEqual(after - before, difference)
      assert.isTrue(lines.every(({ person, month }) => persons.includes(person) && months.includes(month)))
      assert.isTrue(lines.every(({ month }) => trial.months.includes(month)))
    },
    runs
  )

  it.prop(
    "and its opposite cancel out",
    [registers, oneOf(0, 90_00, 150_00)],
    ([register, cents]) => {
      const other = Result.getOrThrow(Programme.changed(programme(), [rate(cents, "2026-05-01")], trial.decidedOn))
      const there = Result.getOrThrow(
        Programme.whatIf(programme(), [rate(cents, "2026-05-01")], { ...trial, register })
      )
      const back = Result.getOrThrow(Programme.whatIf(other, [rate(130_00, "2026-05-01")], { ...trial, register }))
      assert.strictEqual(there.difference + back.difference, 0)
    },
    runs
  )
})
