import { assert, describe, it } from "@effect/vitest"
import { Money } from "@lotsenwerk/domain"
import * as Result from "effect/Result"
import { file } from "../test/certificate.ts"
import { details, fonts, lines, metadata, rightmost, tags } from "../test/pdf.ts"
import { grant, other, paper, payments } from "../test/proof.ts"
import { openPapers } from "./index.ts"

const { proofOfUse } = openPapers()

const page = (pdf: Uint8Array, number: number) => lines(pdf, number).map((each) => each.replaceAll("\u00A0", " "))
const all = (pdf: Uint8Array) =>
  Array.from({ length: Number(details(pdf).Pages) }, (_, index) => page(pdf, index + 1)).flat()
const text = (pdf: Uint8Array) => all(pdf).join(" ")

/** The margin of the sheet, into which nothing but the space at a line's end may reach. @unit points */
const rightEdge = ((210 - 20 + 1) / 25.4) * 72

describe("a proof of use", () => {
  const pdf = file(proofOfUse(paper()))
  const found = all(pdf)

  it("says whose it is, for whom, under which decision and as of when", () => {
    for (const each of [
      "Landkreis Musterland",
      "Verwendungsnachweis 2026",
      "an: Landesverwaltungsamt",
      "Zuwendungsbescheid: 207-33201-17/2026 vom 12.02.2026",
      "Stand 01.03.2027",
      "Die Angaben stimmen mit den Büchern und den Belegen überein."
    ]) {
      assert.include(found, each)
    }
  })

  it("has the figures, what is unknown among them", () => {
    for (const each of ["28.200,00 €", "20.000,00 €", "13.810,90 €", "12.892,50 €", "918,40 €", "1.040,00 €"]) {
      assert.include(found, each)
    }
    assert.match(text(pdf), /Fahrtkosten 1 nicht bekannt/)
    assert.match(text(pdf), /Aufwandsentschädigungen 96 ja, nicht sicher belegt/)
    assert.include(text(pdf), "davon nach dem Jahresende gezahlt")
  })

  it("tells the year: counted facts, the narrative, the line of the funding notice", () => {
    for (const each of [
      "Personen bei mindestens einer Supervision",
      "Im Frühjahr kamen vier neue Lotsinnen dazu.",
      "Die Begleitung zu Ämtern war am meisten gefragt.",
      "Hinweis auf die Förderung: Gefördert durch das Land mit Mitteln des zuständigen Ministeriums"
    ]) {
      assert.include(found, each)
    }
  })

  it("lists every voucher once by its number, and names nobody", () => {
    const numbers = found.filter((each) => /^LO-2026-\d\d-1-\d{3}$/.test(each))
    assert.strictEqual(new Set(numbers).size, 96)
    assert.lengthOf(numbers, 96)
    for (const each of ["R 2026/118", "R 2026/120", "R 2026/131"]) assert.include(found, each)
    for (const hidden of ["Anna", "Erika", "p1", "Honorar"]) assert.notInclude(found, hidden)
    assert.notMatch(text(pdf), /Anna|Erika|Honorar/)
    assert.strictEqual(found.filter((each) => each === "nach dem Jahresende").length, 8)
  })

  it("is PDF/A-2a, tagged, dated with its state, in our fonts, the same byte for byte", () => {
    const { Title, Tagged, CreationDate } = details(pdf)
    assert.deepStrictEqual([Title, Tagged, CreationDate], ["Verwendungsnachweis 2026", "yes", "2027-03-01T00:00:00Z"])
    assert.include(metadata(pdf), "<pdfaid:part>2</pdfaid:part>")
    assert.deepStrictEqual(
      ["H1", "H2", "Table"].map((tag) => tags(pdf).filter((each) => each === tag).length),
      [1, 4, 5]
    )
    for (const { isInside } of fonts(pdf)) assert.isTrue(isInside)
    assert.isTrue(Buffer.from(file(proofOfUse(paper()))).equals(pdf))
  })
})

describe("what is not known", () => {
  const { grant: _, ...nothing } = paper({ count: 0, others: [] }).proved
  const { grantingBody: __, ...unread } = paper()
  const found = text(file(proofOfUse({ ...unread, proved: { ...nothing, toCome: undefined as never } })))

  it("is said to be unknown, never nothing or no", () => {
    assert.include(found, "an: nicht bekannt")
    assert.include(found, "Zuwendungsbescheid: nicht bekannt 1. Zuwendung")
    assert.include(found, "Verlauf und Ergebnis: noch nicht geschrieben")
    assert.include(found, "Hinweis auf die Förderung: Wortlaut noch nicht bekannt")
    assert.match(found, /Bewilligt .*nicht bekannt/)
    assert.notInclude(found, "Belegliste")
  })

  it("shows a payment without a voucher, and claims that were repaid", () => {
    const { voucher: _voucher, ...unfiled } = other("u")
    const open = paper({ count: 1, others: [unfiled] }, { repaid: { claims: 2, cents: Money.cents(260_00) } })
    const read = text(file(proofOfUse(open)))
    assert.include(read, "nicht eingetragen")
    assert.include(read, "Zurückgezahlte Rückforderungen (2: 260,00 €) sind nicht abgezogen.")
  })
})

describe("a long proof", () => {
  it("repeats the header of its list on every sheet", () => {
    const pdf = file(proofOfUse(paper()))
    const pages = Array.from({ length: Number(details(pdf).Pages) }, (_, index) => page(pdf, index + 1))
    const listed = pages.filter((each) => each.includes("LO-2026-01-1-001") || each.includes("LO-2026-12-1-008"))
    assert.isAbove(listed.length, 1)
    for (const each of listed) assert.include(each, "Belegnummer")
    assert.strictEqual(payments(96).length, 96)
  })

  it.each([
    ["markup", "#table[*x*] \\ $y$ <z> @n"],
    ["a word", "W".repeat(40)]
  ])("keeps %s in its place", (_, typed) => {
    const books = {
      count: 2,
      others: [other("a", { voucher: typed })],
      grant: grant({ reference: typed, notice: typed, narrative: `${typed}\n${typed}` })
    }
    const pdf = file(proofOfUse(paper(books, { issuer: { body: typed, office: typed } })))
    const letters = (of: string) => of.replace(/[\s\u200B]/g, "")
    assert.isAtLeast(letters(text(pdf)).split(letters(typed)).length - 1, 6)
    assert.isAtMost(rightmost(pdf), rightEdge)
  })

  it("names every fault with its place", () => {
    const broken = paper({ count: 0, others: [other("a", { voucher: "李" })], grant: grant({ notice: "李" }) })
    const printed = proofOfUse(broken)
    assert.deepStrictEqual(Result.isFailure(printed) && printed.failure.map(({ _tag, at }) => `${at} ${_tag}`), [
      "/grant/notice TextUnwritable",
      "/vouchers/0/voucher TextUnwritable"
    ])
  })
})
