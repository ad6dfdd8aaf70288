import { describe, expect, it } from "vitest"
import { costKind, countedFacts, eligibility, type Proved, proofFigures, proofNotes } from "./index.ts"

const figure = (cents: number) => ({ cents })
const proved = (changed: Partial<Proved> = {}): Proved => ({
  vouchers: figure(440_00),
  eligible: figure(390_00),
  unknown: figure(0),
  excluded: figure(50_00),
  late: figure(130_00),
  unvouched: figure(0),
  unpaid: figure(0),
  grant: { granted: 1_000_00, received: 1_000_00 },
  repay: { least: 610_00, most: 740_00 },
  toCome: 0,
  repaid: { claims: 0, cents: 0 },
  ...changed
})
const row = (found: Proved, name: string) => {
  const { label, amount, note } = proofFigures(found).find(({ figure: each }) => each === name) ?? {}
  return [label, amount?.replaceAll("\u00A0", " "), note]
}

describe("the figures of a proof of use", () => {
  it("come in their order", () => {
    expect(proofFigures(proved()).map(({ figure: name }) => name)).toEqual([
      "vouchers",
      "eligible",
      "unknown",
      "excluded",
      "late",
      "unvouched",
      "unpaid",
      "granted",
      "received",
      "toCome",
      "repay"
    ])
  })

  it("give both ends of what goes back, or one sum where they are the same", () => {
    expect(row(proved(), "repay")).toEqual([
      "Zurückzuzahlen",
      "610,00 € bis 740,00 €",
      "Die kleinere Summe, wenn alles Zweifelhafte anerkannt wird, die größere, wenn nichts davon."
    ])
    expect(row(proved({ repay: { least: 5, most: 5 } }), "repay")).toEqual(["Zurückzuzahlen", "0,05 €", undefined])
  })

  it("say that something is not known, and why; never nothing", () => {
    const open = proved({ grant: undefined, repay: undefined, toCome: undefined })
    expect(row(open, "granted")).toEqual(["Bewilligt", "nicht bekannt", undefined])
    expect(row(open, "repay")).toEqual([
      "Zurückzuzahlen",
      "nicht bekannt",
      "Bewilligung und Eingang sind noch nicht eingetragen."
    ])
    const share = proved({ repay: undefined, toCome: undefined })
    expect(row(share, "toCome")[2]).toBe("Welchen Anteil die Richtlinie trägt, ist nicht bekannt.")
    expect(row(proved(), "toCome")).toEqual(["Noch zu erhalten", "0,00 €", undefined])
  })

  it("explain what is late or not paid only where there is some", () => {
    expect(row(proved(), "late")[2]).toBe("Ob das noch zum Jahr zählt, sagt keine gelesene Quelle.")
    expect(row(proved({ late: figure(0) }), "late")[2]).toBeUndefined()
    expect(row(proved({ unpaid: figure(1) }), "unpaid")[2]).toContain("Kasse")
  })

  it("tell of claims that were repaid", () => {
    expect(proofNotes(proved())).toEqual([])
    expect(proofNotes(proved({ repaid: { claims: 2, cents: 260_00 } }))[0]).toContain("2: 260,00\u00A0€")
  })
})

describe("the words of a proof of use", () => {
  it("tell what is doubtful and what is unknown apart from yes and no", () => {
    expect(eligibility({ eligibility: "eligible", isDoubtful: false })).toBe("ja")
    expect(eligibility({ eligibility: "eligible", isDoubtful: true })).toBe("ja, nicht sicher belegt")
    expect(eligibility({ eligibility: "unknown", isDoubtful: true })).toBe("nicht bekannt")
    expect(eligibility({ eligibility: "excluded", isDoubtful: false })).toBe("nein")
    expect(costKind("travel")).toBe("Fahrtkosten")
    expect(costKind("travel", "en")).toBe("travel")
  })

  it("name each counted fact", () => {
    const facts = {
      guides: 1,
      appointments: 2,
      guidesAtEnd: 3,
      sessions: 4,
      supervised: 5,
      courses: 6,
      certificates: 7
    }
    const found = countedFacts(facts, { guides: 8, guideMonths: 9 })
    expect(found.map(({ count }) => count)).toEqual([1, 3, 2, 8, 9, 4, 5, 6, 7])
    expect(found[3]).toEqual({ label: "Personen mit Aufwandsentschädigung", count: 8 })
  })
})
