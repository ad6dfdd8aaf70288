import { CivilDate, type Funding, Money, Month } from "@lotsenwerk/domain"
import { describe, expect, it } from "vitest"
import { capacity, crossing, deadline, languages, lineFault } from "./index.ts"

const carrying = (guides: number | undefined): Funding.Capacity => ({
  ...(guides === undefined ? {} : { guides, oneMoreLacks: Money.cents(600_00) }),
  perGuide: Money.cents(2_400_00),
  months: [],
  carried: Money.cents(26_400_00),
  left: Money.cents(1_800_00)
})
const crossed = (monthsAhead: number): Funding.Crossing => ({
  limit: "Zuwendung",
  month: Month.of("2026-11"),
  over: Money.cents(130_01),
  monthsAhead
})
const due = (on?: string): Funding.Deadline => ({
  duty: "apply",
  rule: "applicationDue",
  isDoubtful: true,
  ...(on === undefined ? {} : { on: CivilDate.of(on) })
})
const faults = (["Twice", "NobodyNamed", "NoSum", "TooMuch"] as const).map((fault) => ({ place: "expenses[3]", fault }))

describe("funding in words", () => {
  it("tells what a sum carries and what one more would take", () => {
    expect(capacity(carrying(11)).replaceAll("\u00A0", " ")).toBe(
      "Die Summe reicht für 11 Personen: 26.400,00 €, es bleiben 1.800,00 €. Für eine Person mehr fehlen 600,00 €."
    )
    expect(capacity(carrying(1))).toContain("für 1 Person:")
    expect(capacity(carrying(0))).toMatch(/^Die Summe reicht für niemanden\./)
    expect(capacity(carrying(undefined))).toContain("begrenzt ihre Zahl nicht")
  })

  it("tells when a limit is used up, and how long before", () => {
    expect(crossing(crossed(1)).replaceAll("\u00A0", " ")).toBe(
      "„Zuwendung“ reicht nur bis November 2026: Am Jahresende fehlen 130,01 €. Das ist 1 Monat vorher zu sehen."
    )
    expect(crossing(crossed(10))).toContain("10 Monate vorher")
    expect(crossing(crossed(0))).toContain("ist mit November 2026 überschritten")
  })

  it("tells what is due by which day, or that nobody knows", () => {
    expect(deadline(due("2027-10-31"))).toBe("Antrag stellen: bis zum 31.10.2027")
    expect(deadline(due())).toBe("Antrag stellen: die Frist ist nicht bekannt")
  })

  it.each(languages)("fills every place in %s, and says of each fault where it is", (language) => {
    const told = [
      ...[11, 1, 0, undefined].map((guides) => capacity(carrying(guides), language)),
      ...[0, 1, 10].map((months) => crossing(crossed(months), language)),
      deadline(due("2027-10-31"), language),
      deadline(due(), language)
    ]
    const faulty = faults.map((fault) => lineFault(fault, language))
    for (const sentence of [...told, ...faulty]) expect(sentence).not.toMatch(/[{}]|undefined|NaN/)
    for (const sentence of faulty) expect(sentence).toMatch(/^expenses\[3\]: .+\. .+\.$/)
    expect(new Set([...told, ...faulty]).size).toBe(told.length + faulty.length)
  })
})
