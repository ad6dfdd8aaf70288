import { assert, describe, it } from "@effect/vitest"
import { type CivilDate, Money } from "@lotsenwerk/domain"
import { DinLetters } from "@lotsenwerk/domain/testing"
import * as Result from "effect/Result"
import { file } from "../test/certificate.ts"
import { line, lines as many, order } from "../test/order.ts"
import { details, fonts, lines, metadata, rightmost, tags } from "../test/pdf.ts"
import { openPapers } from "./index.ts"

const { paymentOrder } = openPapers()

const breaking = (text: string) => text.replaceAll("\u00A0", " ")
const page = (pdf: Uint8Array, number: number) => lines(pdf, number).map(breaking)
const pagesOf = (pdf: Uint8Array) => Number(details(pdf).Pages)
const text = (pdf: Uint8Array) =>
  Array.from({ length: pagesOf(pdf) }, (_, index) => page(pdf, index + 1).join(" ")).join(" ")

/** The margin of the sheet, into which nothing but the space at a line's end may reach. @unit points */
const rightEdge = ((210 - 20 + 1) / 25.4) * 72

describe("an order", () => {
  const pdf = file(paymentOrder(order()))

  it("has all ten items of § 8 Abs. 1 KomKBVO, in their order", () => {
    const sheet = page(pdf, 1).join(" ")
    const items = [
      "Betrag 455,50 € in Worten: vierhundertfünfundfünfzig Euro und fünfzig Cent",
      "Grund Aufwandsentschädigung ehrenamtlicher Integrationslotsen: November 2026, 3 Monatsbeträge zu 130,00 € Oktober 2026, 1 Nachzahlung zu 65,50 €",
      "Empfänger 3 Personen mit 4 Zahlungen nach der Liste auf Blatt 2",
      "Buchungsstelle 3.1.5.10.00 / 5429000, Maßnahme Integrationslotsen",
      "IBAN je Empfänger nach der Liste auf Blatt 2",
      "Fälligkeit 07.12.2026",
      "Haushaltsjahr 2026",
      "Feststellung Sachlich richtig: Katrin Wegewart, Koordination, 01.12.2026, 14:20 Uhr Rechnerisch richtig: Jonas Abendroth, Freigabe, 01.12.2026, 15:05 Uhr",
      "Tag der Anordnung 03.12.2026",
      "Anordnung Die Kreiskasse wird angewiesen, den Betrag auszuzahlen und wie angegeben zu buchen. Dr. Heike Siegelmark elektronisch freigegeben am 03.12.2026, 08:32 Uhr"
    ]
    let after = 0
    for (const [index, item] of items.entries()) {
      const at = sheet.indexOf(`${index + 1} ${item}`, after)
      assert.isAtLeast(at, after, `${index + 1} ${item} in ${sheet}`)
      after = at + item.length
    }
  })

  it("says whose it is, under which number and mark, and leaves room for the cash office", () => {
    const sheet = page(pdf, 1)
    for (const each of [
      "Landkreis Musterland",
      "Sozialamt, Koordinierungsstelle",
      "Anordnung Nr. LO-2026-11-1",
      "Aktenzeichen 50.4-IL/2026",
      "Datum 03.12.2026",
      "Auszahlungsanordnung",
      "Sammelanordnung nach § 8 Abs. 1 KomKBVO an die Kreiskasse",
      "Vermerke der Kreiskasse",
      "Eingegangen am",
      "Ausgezahlt am",
      "Buchungsnummer, Zeichen",
      "LO-2026-11-1, Regelstand 3, Prüfwert der Liste 3154 e5b3 c61f f7ff",
      "Blatt 1 von 2"
    ]) {
      assert.include(sheet, each)
    }
    assert.notInclude(text(pdf), "erfunden")
    assert.include(text(file(paymentOrder(order({ isSample: true })))), "Personen erfunden")
  })

  it("lists every name with all its letters, its account in groups, and the sum", () => {
    const list = page(pdf, 2)
    for (const each of [
      "Liste der Empfänger zur Anordnung LO-2026-11-1",
      "Maryna Apfelturm",
      "Łukasz D’Žŭk-Ðorđević",
      "DE12 0000 0000 0004 7000 01",
      "LO-2026-11-1-004",
      "10/2026",
      "Nachzahlung",
      "4 Zahlungen",
      "455,50"
    ]) {
      assert.include(list, each)
    }
  })

  it("is PDF/A-2a, tagged, with headings, items, tables and our fonts", () => {
    const { Title, Author, Tagged, CreationDate, ...others } = details(pdf)
    assert.deepStrictEqual(
      [Title, Author, Tagged, CreationDate, others["Page size"]],
      [
        "Auszahlungsanordnung LO-2026-11-1",
        "Landkreis Musterland",
        "yes",
        "2026-12-03T00:00:00Z",
        "595.276 x 841.89 pts (A4)"
      ]
    )
    assert.include(metadata(pdf), "<pdfaid:part>2</pdfaid:part>")
    assert.include(metadata(pdf), "<pdfaid:conformance>A</pdfaid:conformance>")
    const found = tags(pdf)
    const count = (tag: string) => found.filter((each) => each === tag).length
    assert.deepStrictEqual(["H1", "H2", "LI", "Table", "TH"].map(count), [1, 2, 10, 2, 3 + 6])
    for (const { name, isInside } of fonts(pdf)) {
      assert.match(name, /^(FiraSans|NotoSans|IBMPlexSansArabic)(-|$)/)
      assert.isTrue(isInside)
    }
  })

  it("is the same, byte for byte", () => {
    assert.isTrue(Buffer.from(file(paymentOrder(order()))).equals(pdf))
  })

  it("says 1 of one, and stands where nobody is paid", () => {
    const one = text(file(paymentOrder(order({ persons: 1, lines: [line(1)] }))))
    assert.include(one, "1 Person mit 1 Zahlung nach der Liste")
    assert.match(one, /LO-2026-11-1-001 .*1 Zahlung /)
    assert.include(text(file(paymentOrder(order({ persons: 0, lines: [] })))), "0 Personen mit 0 Zahlungen")
  })
})

describe("a long list", () => {
  const pdf = file(paymentOrder(order({ persons: 60, lines: many(60) })))
  const numbers = Array.from({ length: pagesOf(pdf) }, (_, index) => index + 1)

  it("repeats letterhead and header, counts its sheets, and is found from the first", () => {
    assert.strictEqual(numbers.length, 3)
    for (const number of numbers) {
      assert.include(page(pdf, number), "Anordnung Nr. LO-2026-11-1")
      assert.include(page(pdf, number), "Aktenzeichen 50.4-IL/2026")
      assert.include(page(pdf, number), `Blatt ${number} von 3`)
      if (number > 1) assert.include(page(pdf, number), "Betrag in €")
    }
    assert.include(page(pdf, 1), "60 Personen mit 60 Zahlungen nach der Liste auf Blatt 2 bis 3")
  })

  it("has everyone once, in their order, and its sum once", () => {
    const found = numbers.flatMap((number) => page(pdf, number)).filter((each) => each.startsWith("Person "))
    assert.deepStrictEqual(
      found,
      many(60).map(({ holder }) => holder)
    )
    assert.deepStrictEqual(
      numbers.map((number) => page(pdf, number).filter((each) => each === "7.800,00").length),
      [0, 0, 1]
    )
  })

  it("begins behind reasons that fill more than a sheet", () => {
    const amounts = many(60).map((each, index) => ({ ...each, cents: Money.cents(100 + index) }))
    const long = file(paymentOrder(order({ lines: amounts })))
    assert.include(text(long), "nach der Liste auf Blatt 3 bis 4")
    assert.include(page(long, 3), "Liste der Empfänger zur Anordnung LO-2026-11-1")
  })
})

describe("whatever somebody wrote", () => {
  it.each([
    ["markup", "#table[*x*] \\ $y$ <list> @list"],
    ["one word", "W".repeat(120)],
    ["long", "Anna-Lena Maria ".repeat(7).trim()],
    ["of letters with marks", "N̄ñç̆ D̲z̧ Ḳạẓ"],
    ["Arabic", "أحمد بن عبد الله"]
  ])("%s, it stays in its place and keeps its letters", (_, typed) => {
    const { terms, issuer, findings } = order()
    const pdf = file(
      paymentOrder(
        order({
          terms: { ...terms, fileNumber: typed, budgetLine: typed },
          issuer: { ...issuer, office: typed, cashOffice: typed },
          findings: { ...findings, factual: { ...findings.factual, by: { id: "1", name: typed } } },
          lines: [line(1, { holder: typed }), line(2)]
        })
      )
    )
    const letters = (of: string) => of.normalize("NFC").replace(/[\s\u200B]/g, "")
    const found = letters(text(pdf))
    // Letters from the right are read back in the order of the eye by some programs; that they stand there is enough.
    const least = /[\u0600-\u06FF]/.test(typed) ? letters(typed).slice(0, 4) : letters(typed)
    assert.isAtLeast(found.split(least).length - 1, 5, `${least} in ${found}`)
    assert.isAtMost(rightmost(pdf), rightEdge)
  })

  it("prints every letter in which an office must write a name", () => {
    const holders = DinLetters.words(20)
    const pdf = file(paymentOrder(order({ lines: holders.map((holder, at) => line(at + 1, { holder })) })))
    const letters = (of: string) => of.normalize("NFC").replace(/[\s\u200B]/g, "")
    const found = letters(text(pdf))
    for (const letter of DinLetters.all) assert.include(found, letters(letter))
  })

  it("every fault is told with its place", () => {
    const { terms } = order()
    const broken = order({
      terms: { ...terms, fileNumber: " ", executionOn: "2026-02-30" as CivilDate.CivilDate },
      lines: [line(1, { holder: "李" }), line(2, { cents: Number.NaN as Money.Cents })]
    })
    const printed = paymentOrder(broken)
    assert.isTrue(Result.isFailure(printed))
    if (Result.isFailure(printed)) {
      assert.deepStrictEqual(
        printed.failure.map(({ _tag, at }) => `${at} ${_tag}`),
        [
          "/terms/fileNumber TextMissing",
          "/terms/executionOn DayRefused",
          "/lines AmountRefused",
          "/lines/0/holder TextUnwritable",
          "/lines/1/cents AmountRefused"
        ]
      )
    }
  })
})
