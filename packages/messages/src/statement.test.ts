import { CivilDate, type Dated, Money, Month, Statement } from "@lotsenwerk/domain"
import { StatementStatutes } from "@lotsenwerk/domain/testing"
import { describe, expect, it } from "vitest"
import { languages, type StatementInWords, statement, taxNotice } from "./index.ts"

const { publicPurse, asRead } = StatementStatutes

const payment = (paidOn: string, cents: number, kind: Statement.PayKind = "allowance"): Statement.PaidSum => ({
  paidOn: CivilDate.of(paidOn),
  forMonth: Month.of(paidOn.slice(0, 7)),
  kind,
  cents: Money.cents(cents)
})

const told = (
  payments: ReadonlyArray<Statement.PaidSum> | undefined,
  year = 2026,
  rules: Statement.StatementRules = publicPurse,
  more: Statement.StatementFile = {}
): StatementInWords => {
  const file = {
    ...(payments && { payments }),
    functions: [{ from: CivilDate.of("2020-01-01") }],
    otherAllowances: Money.nothing,
    usedElsewhere: Money.nothing,
    ...more
  }
  const words = statement(Statement.statement(rules, file, year))
  return JSON.parse(JSON.stringify(words).replaceAll("\u00A0", " "))
}

const open = (rule: Dated.Dated<never>): Dated.Dated<never> => {
  const { value: _read, ...version } = rule[0] as Dated.Stated<never>
  return [{ ...version, verification: "open" }]
}

const late = [payment("2026-04-02", 390_00), payment("2026-05-20", 130_00)]

describe("a statement in words", () => {
  it("lists each payment with its ground, and the whole", () => {
    const { title, lines, total } = told([payment("2026-02-28", 130_00), payment("2026-01-20", 35_00, "travel")])
    expect(title).toBe("Bescheinigung für das Jahr 2026")
    expect(total).toBe("Im Jahr 2026 gezahlt: 165,00 €")
    expect(lines.map((line) => Object.values(line).join("; "))).toEqual([
      "20.01.2026; Januar 2026; Reisekosten; 35,00 €; § 3 Nr. 13 EStG",
      "28.02.2026; Februar 2026; Aufwandsentschädigung; 130,00 €; § 3 Nr. 12 Satz 2 EStG"
    ])
  })

  it("says of a ground that nobody has read that it is not known, of lost earnings that they are not exempt", () => {
    const rules = { ...publicPurse, firstExemption: open(publicPurse.firstExemption as never) }
    const { lines, tax } = told(
      [payment("2026-01-20", 130_00), payment("2026-01-21", 9_00, "lossOfEarnings")],
      2026,
      rules
    )
    expect(lines.map(({ basis }) => basis)).toEqual(["Rechtsgrundlage nicht bekannt", "nicht steuerfrei"])
    expect(tax).toEqual(["Die Zahlungen des Jahres lassen sich noch nicht aufteilen. Offen ist: Steuerbefreiung."])
  })

  it("splits a year for the tax, and names what is doubtful", () => {
    expect(told([payment("2026-06-20", 3_100_00), payment("2026-06-20", 70_00, "travel")], 2026, asRead).tax).toEqual([
      "Für die Steuer zählen zum Jahr 2026: 3.170,00 €",
      "Davon steuerfrei nach § 3 Nr. 12 Satz 2 EStG: 3.000,00 €",
      "Steuerfreier Betrag für 12 Monate im Amt: 3.000,00 €",
      "Davon steuerfrei nach § 3 Nr. 13 EStG: 70,00 €",
      "Nicht steuerfrei, bitte in der Steuererklärung angeben: 100,00 €",
      "Kein Arbeitsentgelt in der Sozialversicherung: 3.000,00 €",
      "Die Zahlungen des Jahres sind für die Steuer aufgeteilt. Nicht sicher belegt ist dabei: Jahreswechsel, Steuerbefreiung, Steuerfreier Monatsbetrag."
    ])
    expect(told([payment("2026-06-20", 130_00)]).tax).toContain("Zu versteuern bleibt davon nichts")
  })

  it("names what the exempt amount was counted by", () => {
    const { byLaw, occasional } = StatementStatutes
    const served = { serviceDays: ["2026-06-01", "2026-06-02"].map(CivilDate.of) }
    expect(told([payment("2026-06-20", 30_00)], 2026, occasional, served).tax.slice(1, 3)).toEqual([
      "Davon steuerfrei nach § 3 Nr. 12 Satz 2 EStG: 16,00 €",
      "Steuerfreier Betrag für 2 Tage: 16,00 €"
    ])
    expect(told([payment("2026-06-20", 12_000_00)], 2026, byLaw).tax[2]).toBe(
      "Steuerfreier Betrag, ein Drittel des Gewährten: 4.000,00 €"
    )
    expect(told([payment("2026-06-20", 35_00, "travel")]).tax.join()).not.toMatch(/Arbeitsentgelt/)
  })

  it.each([
    [StatementStatutes.trainer, "Davon steuerfrei nach § 3 Nr. 26 EStG: 3.300,00 €"],
    [StatementStatutes.honorary, "Davon steuerfrei nach § 3 Nr. 26a EStG: 960,00 €"]
  ])("names the exemption of the programme", (rules, sentence) => {
    const { tax } = told([payment("2026-06-20", 4_000_00)], 2026, rules)
    expect(tax[1]).toBe(sentence)
    expect(tax[2]).toMatch(/^Nicht steuerfrei/)
  })

  it("lays sums beside the limits of all four benefits, and warns of three months paid at once", () => {
    expect(told(late).benefits).toEqual([
      "Bürgergeld / Grundsicherungsgeld: im Jahr 2026 520,00 € erhalten; die Grenze von 3.300,00 € im Kalenderjahr ist eingehalten.",
      "Sozialhilfe: im Jahr 2026 520,00 € erhalten; die Grenze von 3.300,00 € im Kalenderjahr ist eingehalten.",
      "Leistungen nach dem Asylbewerberleistungsgesetz: im April 2026 390,00 € erhalten; das sind 115,00 € mehr als die Grenze von 275,00 € im Monat.",
      "Arbeitslosengeld: im April 2026 390,00 € erhalten; das sind 115,00 € mehr als die Grenze von 275,00 € im Monat."
    ])
  })

  it("says once of months that none is above the limit", () => {
    expect(told([payment("2025-01-20", 250_00), payment("2025-02-20", 250_00)], 2025).benefits.slice(2)).toEqual([
      "Leistungen nach dem Asylbewerberleistungsgesetz: im Jahr 2025 in keinem Monat mehr als die Grenze von 250,00 € im Monat.",
      "Arbeitslosengeld: im Jahr 2025 in keinem Monat mehr als die Grenze von 250,00 € im Monat."
    ])
  })

  it("tells the days of a rule that changes within the year", () => {
    const paid = ["2023-05-20", "2023-06-30", "2023-07-01"].map((on) => payment(on, 250_00))
    expect(told(paid, 2023).benefits.slice(0, 2)).toEqual([
      "Bürgergeld: vom 01.01.2023 bis 30.06.2023 in keinem Monat mehr als die Grenze von 250,00 € im Monat.",
      "Bürgergeld: vom 01.07.2023 bis 31.12.2023 250,00 € erhalten; die Grenze von 3.000,00 € im Kalenderjahr ist eingehalten."
    ])
  })

  it("gives no limit that nobody has read, and no name", () => {
    const unread = { jobSeekers: open(publicPurse.jobSeekers as never), jobSeekersName: [] }
    expect(told([payment("2026-01-20", 130_00)], 2026, { ...publicPurse, ...unread }).benefits[0]).toBe(
      "Grundsicherung für Arbeitsuchende: im Jahr 2026 130,00 € erhalten; die Grenze ist nicht bekannt."
    )
  })

  it("says that payments are not known rather than that there were none", () => {
    const unknown = told(undefined)
    expect(unknown).toMatchObject({ lines: [], benefits: [] })
    expect(unknown.total).toBe("Was im Jahr 2026 gezahlt wurde, ist nicht bekannt")
    expect(told([]).total).toBe("Im Jahr 2026 gezahlt: 0,00 €")
  })

  it("says the same to everybody, and leaves out hours that nobody has read", () => {
    const { notes } = told(late)
    expect(notes).toEqual(told([]).notes)
    expect(notes).toContain(
      "Wer Arbeitslosengeld bezieht, muss ein Ehrenamt ab 15 Stunden in der Woche sofort mitteilen."
    )
    expect(notes).toContain(
      "Wer sich 36 Monate in Deutschland aufhält, für den gelten statt der Grenze eines Monats die Regeln der Sozialhilfe (§ 2 AsylbLG)."
    )
    expect(told(late, 2026, { ...publicPurse, noticeHours: [] }).notes).toHaveLength(notes.length - 1)
    expect(told(late, 2026, { ...publicPurse, asylumSeekersAnalogous: [] }).notes).toHaveLength(notes.length - 1)
  })

  it.each(languages)("fills every place in %s", (language) => {
    const found = Statement.statement(asRead, { payments: late }, 2026)
    const { lines, ...rest } = statement(found, language)
    const sentences = [Object.values(rest), lines.map((line) => Object.values(line))].flat(3)
    for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]|undefined|NaN|publicPurse|jobSeekers/)
    expect(new Set(sentences.filter((sentence) => sentence.length > 20)).size).toBeGreaterThan(10)
  })
})

describe("the notice in words", () => {
  const report = (total: number, missing: ReadonlyArray<Statement.MissingField>): Statement.TaxReport => ({
    year: 2026,
    total: Money.cents(total),
    limit: Money.cents(3_000_00),
    isReportable: total >= 3_000_00,
    missing
  })
  const plain = (found: Statement.TaxReport) => taxNotice(found).replaceAll("\u00A0", " ")

  it("tells what is told, and what is missing for it", () => {
    expect(plain(report(2_999_99, []))).toBe(
      "Dem Finanzamt nicht mitzuteilen: 2.999,99 € im Jahr 2026 sind weniger als 3.000,00 €."
    )
    expect(plain(report(3_000_00, []))).toBe(
      "Dem Finanzamt mitzuteilen: 3.000,00 € im Jahr 2026. Die Grenze liegt bei 3.000,00 €."
    )
    expect(plain(report(3_000_00, ["taxNumber", "account"]))).toMatch(
      /Für die Mitteilung fehlt noch: steuerliche Identifikationsnummer, Bankverbindung\.$/
    )
  })

  it.each(languages)("fills every place in %s", (language) => {
    const told = [report(0, []), report(3_000_00, ["taxNumber"]), report(3_000_00, ["account"])]
    const sentences = told.map((found) => taxNotice(found, language))
    for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]|undefined|NaN/)
    expect(new Set(sentences).size).toBe(sentences.length)
  })
})
