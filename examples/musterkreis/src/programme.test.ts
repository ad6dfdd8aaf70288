import {
  Allowance,
  Appointment,
  CivilDate,
  Money,
  Month,
  Office,
  Period,
  Programme,
  Supervision,
  Trace
} from "@lotsenwerk/domain"
import { decision } from "@lotsenwerk/messages"
import * as Result from "effect/Result"
import { assert, describe, it } from "vitest"
import { musterkreis } from "./programme/musterkreis.ts"

const file = (from: string, to: string, decidedOn = "2026-12-01") => ({
  services: [{ office: Period.of(from, to), interruptions: [] }],
  decidedOn: CivilDate.of(decidedOn)
})
const month = (name: string) => Allowance.month(musterkreis.allowance, Month.of(name))

/** What a month pays; nothing where it is not granted. */
const paid = (name: string, guide: Allowance.GuideFile) => {
  const decision = Allowance.decide(month(name), guide)
  return decision._tag === "Granted" ? decision.value : undefined
}

describe("the programme of the Musterkreis", () => {
  it("can be written down, read again, and contradicts itself nowhere", () => {
    const written: unknown = JSON.parse(JSON.stringify(musterkreis))
    assert.deepStrictEqual(Result.getOrThrow(Programme.read(written)), musterkreis)
  })

  it("pays 140 €, and 155 € from July 2026 on", () => {
    const year = file("2026-01-01", "2026-12-31")
    assert.strictEqual(paid("2026-06", year), 140_00)
    assert.strictEqual(paid("2026-07", year), 155_00)
  })

  it("pays a month begun by days", () => {
    assert.strictEqual(paid("2026-06", file("2026-06-15", "2026-12-31")), 74_67)
    assert.strictEqual(paid("2026-06", file("2026-06-16", "2026-12-31")), 70_00)
  })

  it("refuses a month that is not over, and says so in German", () => {
    const early = Allowance.explain(month("2026-12"), file("2026-01-01", "2026-12-31", "2026-12-15"))
    const trace = Trace.of(musterkreis, CivilDate.of("2026-12-15"), early)
    assert.strictEqual(trace.decision._tag, "Refused")
    assert.include(decision(trace), "Monat")
    assert.isTrue(Result.getOrThrow(Programme.replay(JSON.parse(JSON.stringify(trace)))).isSame)
  })

  it("asks four group evenings of each guide", () => {
    const newYearsEve = CivilDate.of("2026-12-31")
    const law = Supervision.day("supervision", musterkreis.supervision, newYearsEve, newYearsEve)
    const evening = (on: string) => ({ id: on, on: CivilDate.of(on), kind: "group" as const })
    const events = ["2026-02-01", "2026-05-01", "2026-08-01"].map(evening)
    const services = [{ office: Period.of("2026-01-01", "2026-12-31"), interruptions: [] }]
    assert.strictEqual(Supervision.decide(law, { services, events })._tag, "Refused")
    const fourth = [...events, evening("2026-11-01")]
    assert.strictEqual(Supervision.decide(law, { services, events: fourth })._tag, "Granted")
  })

  it("what a raise would cost is known before it is decided", () => {
    const year = { id: "1", from: CivilDate.of("2026-01-01"), to: CivilDate.of("2026-12-31"), interruptions: [] }
    const recordedAt = Office.Instant.make("2026-01-01T08:00:00Z")
    const ada: Appointment.Person = {
      id: Appointment.PersonId.make("ada"),
      name: "Ada Beispiel",
      contact: { email: "ada@example.org" },
      offer: { tasks: [], languages: [] },
      receivedAt: recordedAt,
      papers: [],
      appointments: [{ ...year, recordedAt }]
    }
    const trial = {
      register: [ada],
      months: Month.range(Month.of("2026-10"), Month.of("2026-11")),
      decidedOn: CivilDate.of("2026-12-01")
    }
    const from = CivilDate.of("2026-11-01")
    const raise = { rule: "allowance.monthlyRate", from, value: Money.cents(170_00) } as const
    const { difference } = Result.getOrThrow(Programme.whatIf(musterkreis, [raise], trial))
    assert.strictEqual(difference, 15_00)
  })
})
