import { describe, expect, it } from "vitest"
import type { Claim, Person, Programme } from "../../wire.ts"
import { type Change, consequencesInWords } from "./consequences.ts"

const trace = { form: 1, programme: "", programmeVersion: 1, decidedOn: "2026-11-25", grounds: [] } as const

const claim = (month: string, state: Claim["state"] = "open"): Claim => ({
  id: month,
  person: "1",
  name: "Yusuf Lindenmeer",
  month,
  cents: 13_000,
  trace: { ...trace, decision: { _tag: "Refused", unmet: ["Appointed"] } },
  openedAt: "2026-11-25T10:00:00Z",
  state,
  received: 0,
  steps: []
})

const record = (months: ReadonlyArray<string>, claims: ReadonlyArray<Claim> = []) =>
  ({ payments: months.map((month) => ({ run: month, month, cents: 13_000 })), claims }) as unknown as Person

const programme = (verification: string, value = "full") =>
  ({ allowance: { partialMonth: [{ from: "2025-01-01", verification, value }] } }) as unknown as Programme

const full = programme("inferred")
const end = (since: string): Change => ({ since, begins: false, isSettled: true })

const tell = (change: Change, person: Person, rules = full) => consequencesInWords(change, person, rules, "2026-11-25")

describe("what a change of an office does to months already paid", () => {
  it("leaves the month begun as it is under a full month, and names the claim that the next became", () => {
    const person = record(["2026-08", "2026-09"], [claim("2026-09")])
    expect(tell(end("2026-08-16"), person)).toEqual([
      "August 2026 bleibt bei 130,00\u00A0€: Ein angefangener Monat zählt voll (angenommen).",
      "September 2026: 130,00\u00A0€ wurden ohne Grund gezahlt. Daraus ist eine Forderung geworden; sie wird nie verrechnet."
    ])
  })

  it("calls a rule assumed only where it is", () => {
    expect(tell(end("2026-08-16"), record(["2026-08"]), programme("confirmed"))).toEqual([
      "August 2026 bleibt bei 130,00\u00A0€: Ein angefangener Monat zählt voll."
    ])
  })

  it.each([programme("confirmed", "byDays"), programme("open")])(
    "claims no full month where none is ruled",
    (rules) => {
      expect(tell(end("2026-08-16"), record(["2026-08"]), rules)).toEqual(["August 2026 bleibt bei 130,00\u00A0€."])
    }
  )

  it("speaks of no month before the change, and of none that was not paid", () => {
    expect(tell(end("2026-11-16"), record(["2026-08", "2026-09"]))).toEqual([
      "Kein Monat, der schon gezahlt ist, ändert sich dadurch."
    ])
  })

  it("sums what several runs paid for a month", () => {
    expect(tell(end("2026-08-01"), record(["2026-08", "2026-08"]))).toEqual(["August 2026 bleibt bei 260,00\u00A0€."])
  })

  it("reads a claim that lapsed as none", () => {
    expect(tell(end("2026-09-01"), record(["2026-09"], [claim("2026-09", "lapsed")]))).toEqual([
      "September 2026 bleibt bei 130,00\u00A0€."
    ])
  })

  it.each([
    [true, "Was ab Oktober 2026 fällig ist, kommt als Nachzahlung in den nächsten Zahllauf."],
    [false, "Was ab Oktober 2026 fällig ist, kommt in den nächsten Zahllauf."]
  ])("tells where the months of an office learnt late are paid (settled: %s)", (isSettled, sentence) => {
    expect(tell({ since: "2026-10-19", begins: true, isSettled }, record([]))).toEqual([sentence])
  })

  it("promises nothing for an office that begins this month", () => {
    expect(tell({ since: "2026-11-02", begins: true, isSettled: false }, record([]))).toEqual([
      "Kein Monat, der schon gezahlt ist, ändert sich dadurch."
    ])
  })
})
