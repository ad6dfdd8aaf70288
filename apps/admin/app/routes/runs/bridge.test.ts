import { describe, expect, it } from "vitest"
import type { RunLine, RunRecord } from "../../wire.ts"
import { type Change, type Run, stepsOf } from "./bridge.ts"

const trace = {
  form: 1,
  programme: "musterkreis",
  programmeVersion: 1,
  decidedOn: "2026-12-01",
  decision: { _tag: "Granted", value: 13_000, doubted: [] },
  grounds: []
} as const

const line = (name: string, given: Partial<RunLine> = {}): RunLine => ({
  person: name,
  name: `Vorname ${name}`,
  month: "2026-11",
  kind: "regular",
  standing: "payable",
  cents: 13_000,
  obstacles: [],
  trace,
  ...given
})

const run = (month: string, lines: ReadonlyArray<RunLine>): Run => ({
  id: month,
  number: `LO-${month}-1`,
  month,
  state: "draft",
  prepared: { by: { id: "1", name: "Katrin Wegewart" }, at: "2026-12-01T10:00:00Z" },
  programmeVersion: 1,
  lines
})

const paid = ({ lines }: Run) =>
  lines.filter(({ standing }) => standing === "payable").reduce((sum, { cents }) => sum + cents, 0)

const record = (last: Run, changed: ReadonlyArray<readonly [RunLine, Change]>): RunRecord => {
  const now = run(
    "2026-11",
    changed.map(([each]) => each)
  )
  return {
    run: now,
    cents: paid(now),
    payments: 0,
    persons: 0,
    changes: changed.map(([, change]) => change),
    previous: { month: last.month, cents: paid(last), payments: 0 },
    transliterated: [],
    missingSettings: [],
    results: [],
    claims: []
  }
}

const october = run("2026-10", [
  line("Bleibt"),
  line("Endet"),
  line("Stockt"),
  line("Weniger"),
  line("Fort"),
  line("Damals", { kind: "backPayment", month: "2026-09" })
])

const november = record(october, [
  [line("Neu"), "new"],
  [line("Spät", { kind: "backPayment", month: "2026-10" }), "backPayment"],
  [line("Weniger", { cents: 6_500 }), "changed"],
  [line("Endet", { standing: "refused", cents: 0 }), "ended"],
  [line("Stockt", { standing: "open", obstacles: ["BankAccountMissing"] }), "open"],
  [line("Erstmals", { standing: "open", obstacles: ["BankAccountMissing"] }), "open"],
  [line("Bleibt"), "same"]
])

describe("the bridge from the last run", () => {
  it("names every step, with what it adds or takes", () => {
    expect(stepsOf(november, october).map(({ label, names, cents }) => [label, names, cents])).toEqual([
      ["1 neu", "Neu", 13_000],
      ["1 Nachzahlung", "Spät (Oktober 2026)", 13_000],
      ["1 geändert", "Weniger", -6_500],
      ["1 beendet", "Endet", -13_000],
      ["2 offen", "Stockt, Erstmals", -13_000],
      ["Nachzahlungen von damals entfallen", "Damals (September 2026)", -13_000],
      ["nicht mehr dabei", "Fort", -13_000]
    ])
  })

  it("leads from the one sum to the other, to the cent", () => {
    const steps = stepsOf(november, october).reduce((sum, { cents }) => sum + cents, 0)
    expect(paid(october) + steps).toBe(november.cents)
  })

  it("has no step where nothing changed", () => {
    const same = run("2026-10", [line("Bleibt")])
    expect(stepsOf(record(same, [[line("Bleibt"), "same"]]), same)).toEqual([])
  })

  it("names four and counts the rest", () => {
    const many = ["Eins", "Zwei", "Drei", "Vier", "Fünf", "Sechs"].map((name) => [line(name), "new"] as const)
    expect(stepsOf(record(run("2026-10", []), many), run("2026-10", []))[0]?.names).toBe(
      "Eins, Zwei, Drei, Vier und 2 weitere"
    )
  })
})
