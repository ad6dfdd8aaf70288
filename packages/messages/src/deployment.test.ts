import type { Deployment } from "@lotsenwerk/domain"
import { describe, expect, it } from "vitest"
import { hoursLeft, languages, rank } from "./index.ts"

const year = { year: 2025, used: 0, most: 16_560, binds: true }

describe("hours left", () => {
  it.each([
    [1440, "noch 24 von 276 Stunden"],
    [60, "noch 1 von 276 Stunden"],
    [0, "noch 0 von 276 Stunden"],
    [90, "noch 1 Stunde 30 Minuten von 276 Stunden"],
    [1, "noch 1 Minute von 276 Stunden"]
  ])("%i minutes", (left, told) => {
    expect(hoursLeft({ ...year, left })).toBe(told)
  })

  it("are told in every language", () => {
    expect(hoursLeft({ ...year, left: 1440 }, "en")).toBe("24 left of 276 hours")
    expect(hoursLeft({ ...year, left: 1440 }, "de-simple")).toBe("noch 24 von 276 Stunden")
  })
})

describe("a place", () => {
  const measures = (["permission", "language", "task", "time", "place"] as const).map((criterion) => ({
    criterion,
    fit: "unknown" as const
  }))
  const load = { criterion: "load", fit: "yes", minutes: 90 } as const
  const ranked: Deployment.RankedGuide = {
    guide: "bea" as never,
    place: 2,
    measures: [...measures, load],
    behind: {
      guide: "ada" as never,
      decisive: "load",
      criteria: [{ criterion: "load", standing: "worse", here: load, there: { fit: "yes", minutes: 60 } }]
    }
  }

  it("has its reason", () => {
    expect(rank(ranked).reason).toBe(
      "Platz 2, weil bei „bisher geleistet“ gilt: 1 Stunde 30 Minuten; auf dem Platz davor: 1 Stunde"
    )
    expect(rank({ ...ranked, behind: { guide: "ada" as never, criteria: [] } }).reason).toMatch(/genauso gut/)
    expect(rank({ ...ranked, place: 1, behind: undefined as never }).reason).toBe("Platz 1")
  })

  it("shows what nobody knows as unknown, not as no", () => {
    expect(rank(ranked).criteria[1]).toBe("Sprache: nicht bekannt")
  })

  it.each(languages)("tells every criterion in %s", (language) => {
    const { reason, criteria } = rank(ranked, language)
    expect(criteria).toHaveLength(6)
    for (const text of [reason, ...criteria]) expect(text).not.toMatch(/[{}]|undefined/)
  })
})
