import { describe, expect, it } from "vitest"
import { amountInWords, format, formatIn, languageName } from "./index.ts"

describe("format", () => {
  it.each([
    [13000, "130,00\u00A0€"],
    [5, "0,05\u00A0€"],
    [0, "0,00\u00A0€"],
    [-13000, "\u2212130,00\u00A0€"],
    [273000, "2.730,00\u00A0€"],
    [123456789, "1.234.567,89\u00A0€"],
    [100000000, "1.000.000,00\u00A0€"]
  ])("writes %i cents as %s", (cents, written) => {
    expect(format.euro(cents)).toBe(written)
  })

  it("writes euros the English way", () => {
    expect(formatIn("en").euro(123456)).toBe("€1,234.56")
    expect(formatIn("en").roundEuro(13000)).toBe("€130")
  })

  it("rounds nothing away", () => {
    expect(format.roundEuro(13000)).toBe("130\u00A0€")
    expect(format.roundEuro(13050)).toBe("130,50\u00A0€")
  })

  it.each([
    ["de", "Dienstag, 02.03.2027, 09:00 bis 11:30\u00A0Uhr"],
    ["de-simple", "Dienstag, 2.\u00A0März 2027, 9 bis 11:30\u00A0Uhr"],
    ["en", "Tuesday, 2\u00A0March 2027, 09:00 to 11:30"]
  ] as const)("writes a date of a course in %s", (language, written) => {
    expect(formatIn(language).date("2027-03-02", "09:00", "11:30")).toBe(written)
  })

  it("writes days and months", () => {
    expect(format.day("2026-11-05")).toBe("05.11.2026")
    expect(format.shortDay("2026-11-05")).toBe("05.11.")
    expect(formatIn("de-simple").day("2026-03-05")).toBe("5.\u00A0März 2026")
    expect(formatIn("en").day("2026-03-05")).toBe("5\u00A0March 2026")
    expect(format.month("2026-10")).toBe("Oktober 2026")
  })

  it.each([
    ["2026-11-25T13:20:00Z", "25.11.2026, 14:20\u00A0Uhr"],
    ["2026-07-01T22:30:00.123Z", "02.07.2026, 00:30\u00A0Uhr"],
    ["2026-12-31T23:00:00Z", "01.01.2027, 00:00\u00A0Uhr"]
  ])("writes %s in Berlin as %s", (instant, written) => {
    expect(format.moment(instant)).toBe(written)
    expect(format.dayOf(instant)).toBe(written.slice(0, 10))
  })
})

describe("amountInWords", () => {
  it.each([
    [273000, "zweitausendsiebenhundertdreißig Euro"],
    [0, "null Euro"],
    [100, "ein Euro"],
    [101, "ein Euro und ein Cent"],
    [1600, "sechzehn Euro"],
    [2100, "einundzwanzig Euro"],
    [7177, "einundsiebzig Euro und siebenundsiebzig Cent"],
    [10000, "einhundert Euro"],
    [100000, "eintausend Euro"],
    [10100000, "einhunderteintausend Euro"],
    [100100, "eintausendein Euro"],
    [100000000, "eine Million Euro"],
    [200001250, "zwei Millionen zwölf Euro und fünfzig Cent"]
  ])("spells %i cents out as %s", (cents, words) => {
    expect(amountInWords(cents)).toBe(words)
  })

  it.each([-1, 0.5, Number.NaN, 100_000_000_000])("refuses %d", (cents) => {
    expect(() => amountInWords(cents)).toThrow(RangeError)
  })
})

describe("languageName", () => {
  it("names what it knows and keeps what it does not", () => {
    expect(languageName("uk")).toBe("Ukrainisch")
    expect(languageName("uk", "en")).toBe("Ukrainian")
    expect(languageName("fa", "de-simple")).toBe("Farsi")
    expect(languageName("xx")).toBe("xx")
    expect(languageName("toString")).toBe("toString")
  })
})
