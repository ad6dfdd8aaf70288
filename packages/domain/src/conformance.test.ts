import { describe, it } from "@effect/vitest"
import { of as month } from "./Month.ts"
import { Conformance, Memory } from "./testing.ts"

const entries = Conformance.municipalities.map((municipality) => ({ municipality, demo: false }))

describe("ports in memory", () => {
  it.layer(Memory.layer(entries, { executionDay: 1, ledgerSince: month("2026-01") }))((it) => {
    for (const { port, name, run } of Conformance.exams) it.effect(`${port} ${name}`, () => run)
  })
})
