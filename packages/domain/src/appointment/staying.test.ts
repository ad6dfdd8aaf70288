import { assert, describe, it } from "@effect/vitest"
import { of as day } from "../CivilDate.ts"
import * as Appointment from "./index.ts"

const office = (from: string, to?: string, more: Partial<Appointment.Appointment> = {}) =>
  ({ id: from, from: day(from), ...(to && { to: day(to) }), interruptions: [], ...more }) as Appointment.Appointment
const person = (...appointments: ReadonlyArray<Appointment.Appointment>) => ({ appointments }) as Appointment.Person
const on = day("2026-11-27")
const leaves = { ending: { lastDay: day("2026-12-15"), ground: "resigned" } } as Partial<Appointment.Appointment>

describe("a register as if everybody stayed", () => {
  it.each<readonly [string, ReadonlyArray<Appointment.Appointment>, boolean, ReadonlyArray<string>]>([
    ["goes on after the term", [office("2026-01-01", "2026-12-31")], true, ["2026-01-01", "2027-01-01"]],
    ["goes on from the term's last day", [office("2026-01-01", "2026-11-27")], true, ["2026-01-01", "2026-11-28"]],
    ["is over the day before", [office("2026-01-01", "2026-11-26")], false, ["2026-01-01"]],
    ["begins on the day", [office("2026-11-27", "2026-12-31")], true, ["2026-11-27", "2027-01-01"]],
    ["begins the day after", [office("2026-11-28", "2026-12-31")], false, ["2026-11-28"]],
    ["needs nothing without an end", [office("2026-01-01")], true, ["2026-01-01"]],
    ["stays left where somebody leaves", [office("2026-01-01", "2026-12-31", leaves)], false, ["2026-01-01"]],
    [
      "is not doubled where the next is entered",
      [office("2026-01-01", "2026-12-31"), office("2027-03-01", "2027-12-31")],
      true,
      ["2026-01-01", "2027-03-01"]
    ],
    [
      "goes on after earlier ones",
      [office("2025-01-01", "2025-12-31"), office("2026-01-01", "2026-12-31")],
      true,
      ["2025-01-01", "2026-01-01", "2027-01-01"]
    ],
    ["is nobody's who has none", [], false, []]
  ])("an office %s", (_name, offices, stays, begins) => {
    const found = Appointment.asIfStaying(person(...offices), on)
    assert.strictEqual(Appointment.staysIn(person(...offices), on), stays)
    assert.deepStrictEqual<unknown>(
      found.appointments.map(({ from }) => from),
      begins
    )
  })

  it("keeps the role, and no interruption and no end", () => {
    const paused = office("2026-01-01", "2026-12-31", {
      role: "carer",
      interruptions: [{ from: day("2026-11-01") }]
    } as never)
    const next = Appointment.asIfStaying(person(paused), on).appointments[1]
    assert.deepInclude(next, { role: "carer", interruptions: [] })
    assert.doesNotHaveAnyKeys(next, ["to"])
  })
})
