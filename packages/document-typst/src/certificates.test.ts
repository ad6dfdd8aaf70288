import { assert, describe, it } from "@effect/vitest"
import { CivilDate } from "@lotsenwerk/domain"
import { chunksOf } from "effect/Array"
import * as Result from "effect/Result"
import { certificate, everywhere, file } from "../test/certificate.ts"
import { details, fonts, lines, metadata, rightmost, scanned, tags } from "../test/pdf.ts"
import { sheet } from "../test/sheet.ts"
import { readFonts } from "./fonts.ts"
import { type Certificate, openPapers } from "./index.ts"
import { plain, unwritable } from "./wording.ts"

const papers = openPapers()
const { certificates } = papers

/** A4, less what no printer reaches, and more. @unit points */
const rightEdge = ((210 - 20) / 25.4) * 72

/** Thousands of letters on a busy machine. @unit milliseconds */
const aMinute = 60_000

/** The families that lie in the package, in the weights that are asked for. */
const ours =
  /^(FiraSans-(Light|Regular|Medium)|NotoSans-(Light|Regular|Medium)|IBMPlexSansArabic(-(Light|Regular|Medium|Medm|Text))?)$/

const breaking = (text: string) => text.replaceAll("\u00A0", " ")

describe("a certificate", () => {
  const pdf = file(certificates([certificate({ replaces: "DO-2027-0003" })]))

  it("says who, what, how long, when and where, and how to check it", () => {
    assert.deepStrictEqual(lines(pdf).map(breaking), [
      "Stadt Dorsten",
      "Fachdienst Integration",
      "Zertifikat",
      "Олена Шевченко",
      "hat den Kurs",
      "Basiskurs Integrationslotsen",
      "am 23. März 2027 abgeschlossen.",
      "Umfang",
      "8 Stunden",
      "Termine",
      "2., 9., 16. und 23. März 2027",
      "Ort",
      "Altes Rathaus, Saal 2",
      "Veranstalter",
      "Verein für Begegnung e. V.",
      "Inhalte",
      "Rolle und Grenzen",
      "Behörden vor Ort",
      "Nähe und Distanz",
      "Nr. DO-2027-0007, ausgestellt am 30. März 2027",
      "Ersetzt Nr. DO-2027-0003",
      "Unterschrift",
      "Siegel",
      "Echtheit prüfen",
      "QR-Code scannen oder den Code eingeben auf lotsen.example/pruefen",
      "7K3M-9QXZ-4TWA"
    ])
  })

  it("says that it is a sample where it is one, and nowhere else", () => {
    const said = (changed: Partial<Certificate>) => lines(file(certificates([certificate(changed)])))
    assert.include(said({ isSample: true }), "Muster: Person und Kurs erfunden")
    assert.notInclude(said({}).join(), "Muster")
  })

  it("leaves out what there is none of", () => {
    const course = { ...certificate().course, topics: [], dates: [] }
    const left = lines(file(certificates([certificate({ course })])))
    for (const absent of ["Inhalte", "Termine", "Ersetzt Nr. DO-2027-0003"]) assert.notInclude(left, absent)
    assert.include(left, "Umfang")
  })

  it("is tagged as PDF/UA-1, with a title, in German", () => {
    const { Title, Author, Tagged, Pages, CreationDate } = details(pdf)
    assert.deepStrictEqual(
      [Title, Author, Tagged, Pages, CreationDate],
      ["Zertifikat DO-2027-0007", "Stadt Dorsten", "yes", "1", "2027-03-30T00:00:00Z"]
    )
    assert.include(metadata(pdf), "<pdfuaid:part>1</pdfuaid:part>")
    assert.include(metadata(pdf), "<dc:language><rdf:Bag><rdf:li>de</rdf:li></rdf:Bag></dc:language>")
    const raw = Buffer.from(pdf).toString("latin1")
    assert.match(raw, /\/Lang \(de\)/)
    assert.match(raw, /\/DisplayDocTitle true/)
    assert.match(raw, /\/Alt \(QR-Code mit der Adresse https:\/\/lotsen\.example\/pruefen\/7K3M-9QXZ-4TWA\)/)
  })

  it("has its headings, lists and its picture in the order in which they are read", () => {
    const order = tags(pdf).filter((tag) => /^(H\d|L|LI|Figure|Link)$/.test(tag))
    const facts = ["L", "LI", "LI", "LI", "LI"]
    const topics = ["H2", "L", "LI", "LI", "LI"]
    assert.deepStrictEqual(order, ["H1", ...facts, ...topics, "Figure", "H2", "Link"])
  })

  it("shows a code that leads where it says", () => {
    assert.deepStrictEqual(scanned(pdf), ["https://lotsen.example/pruefen/7K3M-9QXZ-4TWA"])
  })

  it("is the same, byte for byte, whenever and after whatever it is printed", () => {
    certificates([everywhere("Anderes")])
    const again = file(certificates([certificate({ replaces: "DO-2027-0003" })]))
    assert.isTrue(Buffer.from(again).equals(pdf))
  })
})

describe("certificates in one file", () => {
  const names = ["Anna Beispiel", "Leyla Yıldız", "أحمد بن عبد الله الخطيب"]
  const list = names.map((name, index) =>
    certificate({
      name,
      number: `DO-2027-000${index + 1}`,
      checkUrl: `https://lotsen.example/pruefen/CODE-000${index + 1}`,
      issuedOn: CivilDate.of(`2027-0${5 - index}-01`)
    })
  )
  const [first, ...others] = list as [Certificate, ...Array<Certificate>]
  const pdf = file(certificates([first, ...others]))

  it("have a page each, in their order", () => {
    assert.strictEqual(details(pdf).Pages, "3")
    assert.deepStrictEqual(
      [1, 2, 3].map((page) => lines(pdf, page)[3]),
      names
    )
    assert.deepStrictEqual(
      scanned(pdf),
      list.map(({ checkUrl }) => checkUrl)
    )
  })

  it("are named by the first and the last, dated with the last day of issue", () => {
    const { Title, CreationDate } = details(pdf)
    assert.deepStrictEqual([Title, CreationDate], ["Zertifikate DO-2027-0001 bis DO-2027-0003", "2027-05-01T00:00:00Z"])
  })
})

describe("a name", () => {
  it.each([
    "Anna Beispiel",
    "Zoë Łuczak-Ağaoğlu",
    "Đặng Thị Thuý Ẽ",
    "Ḫalil Ṉoor",
    "Ґалина Її-Ўладзіміраўна",
    "Ελένη Παπαδοπούλου",
    "أحمد بن عبد الله الخطيب",
    "شهریار رضایی",
    "ڕێبوار ئۆجەن",
    "Maximiliane-Theodora Freifrau von und zu Hohenfels-Wallhausen",
    '#panic("x")',
    "*fett* _kursiv_ `roh` $x^2$",
    "\\u{41}\\ \\#",
    "= Titel - Liste + Zahl / Begriff: x",
    "<marke> @quelle [inhalt] // rest /* rest */",
    "\"Anführung\" 'Strich' -- --- ... ~",
    "https://beispiel.de/x",
    "sys.inputs.words",
    "{{name}} <%= name %>"
  ])("%s stays itself and changes nothing beside it", (name) => {
    const pdf = file(certificates([certificate({ name })]))
    const found = lines(pdf).join("\n").normalize("NFC").replaceAll("\u00A0", " ")
    const usual = lines(file(certificates([certificate({ name: "NAME" })])))
      .join("\n")
      .replaceAll("\u00A0", " ")
    const [before, behind] = usual.split("NAME") as [string, string]
    assert.isTrue(found.startsWith(before) && found.endsWith(behind), found)
    const between = found.slice(before.length, -behind.length)
    assert.strictEqual(between.replaceAll("\n", " ").replaceAll("  ", " "), name.normalize("NFC"))
  })

  it("with marks that no letter has by itself is read with all its letters", () => {
    const name = "S̱ándor K͟hadīja Z̧ahra"
    // The reader takes the place of a mark for a space.
    assert.strictEqual(
      lines(file(certificates([certificate({ name })])))[3]
        ?.normalize("NFC")
        .replaceAll(" ", ""),
      name.normalize("NFC").replaceAll(" ", "")
    )
  })

  it.each([
    ["NUL", "An\0na"],
    ["a line end", "Anna\n\n"],
    ["an override of direction", "\u202EAnna"],
    ["an isolate without an end", "\u2067Anna"]
  ])("is printed without %s", (_, name) => {
    const printed = file(certificates([certificate({ name })]))
    assert.isTrue(Buffer.from(printed).equals(file(certificates([certificate({ name: "Anna" })]))))
  })
})

describe("whatever is written, it stays on its page", () => {
  const long = "Donaudampfschifffahrtsgesellschaft "
  const topics = Array.from({ length: 12 }, (_, index) => `Nähe, Distanz und Schutz in schwierigen Lagen ${index}`)
  const dates = Array.from({ length: 40 }, (_, index) => CivilDate.plusDays(CivilDate.of("2027-01-01"), 9 * index))

  it.each<[string, Certificate]>([
    ["a name of 150 letters", certificate({ name: `${"Anna-Lena Maria ".repeat(9)}Beisp.` })],
    ["a name without a space", certificate({ name: "W".repeat(150) })],
    ["an Arabic name without a space", certificate({ name: "ش".repeat(100) })],
    ["twelve topics", certificate({ course: { ...certificate().course, topics } })],
    ["forty dates", certificate({ course: { ...certificate().course, dates } })],
    ["an address of 200 characters", certificate({ checkUrl: `https://lotsen.example/${"x".repeat(170)}/7K3M` })],
    ["a long number", certificate({ number: "W".repeat(40), code: "W".repeat(40), replaces: "W".repeat(40) })],
    ["long words everywhere", everywhere(long.repeat(3).trim())],
    ["one word everywhere", everywhere("M".repeat(105))],
    ["every letter with four marks", everywhere("Z\u0330\u0308\u0331\u0302 ".repeat(20).trim())]
  ])("%s", (_, of) => {
    const pdf = file(certificates([of]))
    assert.strictEqual(details(pdf).Pages, "1")
    assert.isAtMost(rightmost(pdf), rightEdge)
    assert.deepStrictEqual(scanned(pdf), [of.checkUrl])
  })

  it("or is refused, with its place in the list", () => {
    const large = certificate({ name: "﷽".repeat(100) })
    const result = certificates([certificate(), large, certificate(), large])
    assert.deepStrictEqual(Result.isFailure(result) && [...result.failure], [
      { _tag: "PageTooSmall", at: "/1" },
      { _tag: "PageTooSmall", at: "/3" }
    ])
  })
})

describe("every font lies in the file and is one of ours", () => {
  it.each(["Anna", "S̱ándor", "أحمد", "Ελένη Олена", "李明", "Anna 🙂"])("for %s", (name) => {
    Result.match(certificates([everywhere(name)]), {
      onSuccess: (pdf) => {
        for (const { name: font, isInside } of fonts(pdf)) {
          assert.match(font, ours)
          assert.isTrue(isInside)
        }
        assert.isNotEmpty(fonts(pdf))
      },
      onFailure: ([fault]) => assert.strictEqual(fault._tag, "TextUnwritable")
    })
  })

  it("every letter that is not refused is printed", { timeout: aMinute }, () => {
    const known = readFonts()
    const letters = [...new Set(known.flatMap(({ glyphs }) => [...glyphs]))]
      .map((code) => plain(`x${String.fromCodePoint(code)}`))
      .filter((letter) => unwritable(letter, known).length === 0)
    assert.isAbove(letters.length, 3_500)
    const names = chunksOf(letters, 30).map((row) => row.join(" "))
    for (const { name } of fonts(file(papers.attendanceSheet(sheet({ names }))))) assert.match(name, ours)
  })
})
