import { assert, describe, it } from "@effect/vitest"
import { file } from "../test/certificate.ts"
import { details, fonts, lines, metadata, rightmost, tags } from "../test/pdf.ts"
import { evening, people, sheet } from "../test/sheet.ts"
import { openPapers } from "./index.ts"

const { attendanceSheet } = openPapers()

const breaking = (text: string) => text.replaceAll("\u00A0", " ")
const pagesOf = (pdf: Uint8Array) => Number(details(pdf).Pages)
const page = (pdf: Uint8Array, number: number) => lines(pdf, number).map(breaking)

/** A4 across, less what no printer reaches. @unit points */
const rightEdge = ((297 - 8) / 25.4) * 72

describe("an attendance sheet", () => {
  const pdf = file(attendanceSheet(sheet()))

  it("names the course, its dates and everyone expected", () => {
    const found = page(pdf, 1)
    for (const text of [
      "Teilnehmerliste",
      "Basiskurs Integrationslotsen",
      "Altes Rathaus, Saal 2",
      "Verein für Begegnung e. V.",
      "Di 02.03.2027",
      "Di 09.03.2027",
      "18:00–20:00",
      "Anna Beispiel",
      "Олена Шевченко",
      "أحمد بن عبد الله الخطيب",
      "Kursleitung",
      "Stand 26. Februar 2027",
      "Seite 1 von 1"
    ]) {
      assert.include(found, text)
    }
  })

  it("is a table with headers, a row for each, six for walk-ins and one for who leads", () => {
    const found = tags(pdf)
    const count = (tag: string) => found.filter((each) => each === tag).length
    const [rows, columns] = [3 + 6 + 1, 2 + 2]
    assert.deepStrictEqual(["H1", "Table", "THead", "TH", "TBody", "TR", "TD"].map(count), [
      1,
      1,
      1,
      columns,
      1,
      1 + rows,
      rows * columns
    ])
  })

  it("is tagged as PDF/UA-1, with a title, across, in our fonts", () => {
    const { Title, Author, Tagged, CreationDate, ...others } = details(pdf)
    assert.deepStrictEqual(
      [Title, Author, Tagged, CreationDate, others["Page size"]],
      [
        "Teilnehmerliste Basiskurs Integrationslotsen",
        "Verein für Begegnung e. V.",
        "yes",
        "2027-02-26T00:00:00Z",
        "841.89 x 595.276 pts (A4)"
      ]
    )
    assert.include(metadata(pdf), "<pdfuaid:part>1</pdfuaid:part>")
    for (const { name, isInside } of fonts(pdf)) {
      assert.match(name, /^(FiraSans|NotoSans|IBMPlexSansArabic)(-|$)/)
      assert.isTrue(isInside)
    }
  })

  it("is the same, byte for byte", () => {
    assert.isTrue(Buffer.from(file(attendanceSheet(sheet()))).equals(pdf))
  })

  it("of nobody has room for who comes", () => {
    assert.strictEqual(
      tags(file(attendanceSheet(sheet({ names: [] })))).filter((tag) => tag === "TR").length,
      1 + 6 + 1
    )
  })
})

describe("a long list", () => {
  const pdf = file(attendanceSheet(sheet({ names: people(60) })))
  const numbers = Array.from({ length: pagesOf(pdf) }, (_, index) => index + 1)

  it("repeats its header and counts its pages", () => {
    assert.isAbove(numbers.length, 3)
    for (const number of numbers) {
      assert.include(page(pdf, number), "Di 02.03.2027")
      assert.include(page(pdf, number), `Seite ${number} von ${numbers.length}`)
    }
  })

  it("has everyone once, in their order", () => {
    const found = numbers.flatMap((number) => page(pdf, number)).filter((line) => line.startsWith("Person"))
    assert.deepStrictEqual(found, [...people(60)])
  })
})

describe("many dates", () => {
  const days = ["02", "09", "16", "23", "30"].map((day) => `2027-03-${day}`)
  const more = ["06", "13"].map((day) => `2027-04-${day}`)
  const columns = (...[first = "", ...others]: ReadonlyArray<string>) => {
    const { title, place } = sheet().course
    const dates = [evening(first), ...others.map(evening)] as const
    const pdf = file(attendanceSheet(sheet({ course: { title, place, dates: [dates[0], ...dates.slice(1)] } })))
    assert.isAtMost(rightmost(pdf), rightEdge)
    return Array.from(
      { length: pagesOf(pdf) },
      (_, index) => page(pdf, index + 1).filter((line) => /^Di \d/.test(line)).length
    )
  }

  it.each<[ReadonlyArray<string>, ReadonlyArray<number>]>([
    [days.slice(0, 1), [1]],
    [[...days, "2027-04-06"], [6]],
    [
      [...days, ...more],
      [4, 3]
    ]
  ])("%j stand in %j columns a page", (dates, expected) => {
    assert.deepStrictEqual(columns(...dates), [...expected])
  })
})

describe("whatever a name is", () => {
  it.each([
    ["long", "Anna-Lena Maria ".repeat(9).trim()],
    ["one word", "W".repeat(150)],
    ["of markup", "#table[*x*] \\ $y$ <z>"]
  ])("%s, it stays in its cell", (_, name) => {
    const pdf = file(attendanceSheet(sheet({ names: ["Anna", name, "Berta"] })))
    const found = page(pdf, 1)
    const between = found.slice(found.indexOf("Anna") + 2, found.indexOf("Berta") - 1)
    // Where a word may break anywhere, it has breaks without a width.
    assert.strictEqual(between.join("").replace(/[ \u200B]/g, ""), name.replaceAll(" ", ""))
    assert.isAtMost(rightmost(pdf), rightEdge)
  })
})
