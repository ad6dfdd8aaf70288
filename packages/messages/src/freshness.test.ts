import { CivilDate } from "@lotsenwerk/domain"
import { describe, expect, it } from "vitest"
import { freshness, languages } from "./index.ts"

const until = CivilDate.of("2027-03-01")

describe("freshness", () => {
  it.each([
    [{ state: "confirmed", until }, "aktuell bis 01.03.2027"],
    [{ state: "confirmed" }, "aktuell"],
    [{ state: "dueForReview", until }, "zu prüfen bis 01.03.2027"],
    [{ state: "dueForReview" }, "zu prüfen"],
    [{ state: "stale", until }, "veraltet"],
    [{ state: "unknown" }, "nicht bekannt"]
  ] as const)("%j is told", (fresh, told) => {
    expect(freshness(fresh)).toBe(told)
  })

  it.each(languages)("is told in %s without a gap", (language) => {
    for (const state of ["confirmed", "dueForReview", "stale", "unknown"] as const) {
      for (const fresh of [{ state }, { state, until }]) expect(freshness(fresh, language)).toMatch(/^[^{}]+$/)
    }
  })
})
