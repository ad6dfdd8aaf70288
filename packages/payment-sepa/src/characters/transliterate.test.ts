import { describe, expect, it } from "@effect/vitest"
import { DinLetters } from "@lotsenwerk/domain/testing"
import { transliterate } from "./transliterate.ts"

/** What German banks take, written out a second time. */
const basic = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789':?,-(+.)/ ÄÖÜäöüß&*$%"

const { letters, sequences } = DinLetters

/** The search form of DIN 91379 where it is not the letter without its marks. */
const searchForms: ReadonlyArray<readonly [string, string]> = [
  ["ÅåǺǻ", "AA"],
  ["ÆæǢǣǼǽ", "AE"],
  ["ØøǾǿŒœ", "OE"],
  ["Þþ", "TH"],
  ["ẞ", "SS"],
  ["Ĳĳ", "IJ"],
  ["ÐðĐđ", "D"],
  ["Ħħ", "H"],
  ["ıƗɨ", "I"],
  ["ĸ", "K"],
  ["ŁłĿŀ", "L"],
  ["ŉŊŋ", "N"],
  ["Ŧŧ", "T"],
  ["Ƈƈ", "C"],
  ["Əə", "E"],
  ["ƷʒǮǯ", "Z"],
  ["Ǥǥ", "G"]
]
const searchForm = (letter: string): string =>
  searchForms.find(([listed]) => [...listed].includes(letter))?.[1] ??
  letter.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase()

/** Letters whose umlaut dots a German bank takes. */
const umlaut = /^[aou]\p{M}*\u0308/iu

describe("Latin letters", () => {
  it("keeps what banks take, letter by letter", () => {
    for (const character of basic) {
      expect(transliterate(`x${character}x`)).toEqual({ text: `x${character}x`, changed: false, unmapped: [] })
    }
  })

  it("writes nothing else, whatever one character is typed", () => {
    const written = new Set<string>()
    for (let code = 0; code < 0x3000; code++) {
      for (const character of transliterate(String.fromCodePoint(code)).text) written.add(character)
    }
    expect([...written].filter((character) => !basic.includes(character))).toEqual([])
  })

  it.each([...letters, ...sequences])("spells %s in its search form, umlauts apart", (letter) => {
    const { text, changed, unmapped } = transliterate(letter)
    const kept = umlaut.test(letter.normalize("NFD")) || letter === "ß"
    expect(unmapped).toEqual([])
    if (kept) expect("ÄÖÜäöüß").toContain(text)
    else expect([text.toUpperCase(), changed]).toEqual([searchForm(letter), !basic.includes(letter)])
  })

  it.each([
    ["Nguyễn Thị Ữ", "Nguyen Thi U"],
    ["Șahin Ñandú İbrahim Kılıç", "Sahin Nandu Ibrahim Kilic"],
    ["Łukasz Żółć", "Lukasz Zolc"],
    ["Đorđe Šljivić", "Dorde Sljivic"],
    ["Åse Þór Øster", "Aase Thor Oester"],
    ["ÅSE ÞÓR ØSTER", "AASE THOR OESTER"],
    ["Ǖ ǘ Ǟ ȫ", "Ü ü Ä ö"],
    ["K͟hān", "Khan"],
    ["STRAẞE", "STRASSE"],
    ["René d’Arc – „Ré“", "Rene d'Arc - 'Re'"],
    ["ﬁ ½", "fi ?"]
  ])("writes %s as %s", (name, written) => {
    expect(transliterate(name).text).toBe(written)
  })

  it("takes letters composed of two signs for the one they show, which is no change", () => {
    expect(transliterate("Mu\u0308ller")).toEqual({ text: "Müller", changed: false, unmapped: [] })
  })
})

describe("Cyrillic letters", () => {
  it.each([
    // The examples of the Ukrainian resolution and others of its kind.
    ["Юлія Яценко", "Yuliia Yatsenko"],
    ["Згурський Розгоньська Троцький", "Zghurskyi Rozghonska Trotskyi"],
    ["Єнакієве", "Yenakiieve"],
    ["Їжакевич Йосипівка", "Yizhakevych Yosypivka"],
    ["Щербухи Гоща Гаращенко Київ", "Shcherbukhy Hoshcha Harashchenko Kyiv"],
    ["В'ячеслав Короп'є", "Viacheslav Koropie"],
    ["Ґалаґан", "Galagan"],
    ["ЮЛІЯ ЩУКІНА", "YULIIA SHCHUKINA"],
    ["Юлія Łuczak-Müller", "Yuliia Luczak-Müller"],
    // ICAO where no letter is Ukrainian only.
    ["Игорь Щукин", "Igor Shchukin"],
    ["Объедков Юрьев", "Obieedkov Iurev"],
    ["Галина", "Galina"],
    ["Димитър Първанов", "Dimitar Parvanov"],
    ["Ѓорѓи Љубомир Њего", "Gorgi Ljubomir Njego"],
    ["Бабрыковіч Аляксандр", "Babrykovich Aliaksandr"]
  ])("writes %s as %s", (name, written) => {
    expect(transliterate(name)).toEqual({ text: written, changed: true, unmapped: [] })
  })
})

describe("Greek letters", () => {
  it.each([
    ["Γεώργιος Παπαδόπουλος", "Georgios Papadopoulos"],
    ["Μπάμπης Ευαγγέλου", "Bampis Evangelou"],
    ["Αγγελική Αυγουστίνου", "Angeliki Avgoustinou"],
    ["Ευτυχία Χατζή", "Eftychia Chatzi"],
    ["Ψαράς ΨΑΡΑΣ", "Psaras PSARAS"],
    ["Μαΐου Ταΰγετος", "Maiou Taygetos"]
  ])("writes %s as %s", (name, written) => {
    expect(transliterate(name)).toEqual({ text: written, changed: true, unmapped: [] })
  })
})

describe("what has no spelling", () => {
  it.each([
    ["an emoji", "Ana 😀😀", "Ana ??", ["😀"]],
    ["an emoji of several signs", "👩‍👧", "??", ["👩", "👧"]],
    ["Arabic", "أحمد", "????", ["أ", "ح", "م", "د"]],
    ["Chinese", "李 Wei", "? Wei", ["李"]],
    ["a NUL", "A\0B", "A?B", ["\0"]],
    ["half a surrogate pair", "A\ud83dB", "A?B", ["\ud83d"]],
    ["a mark that no letter carries", "\u0301", "?", ["\u0301"]]
  ])("is told and marked, not dropped: %s", (_what, name, text, unmapped) => {
    expect(transliterate(name)).toEqual({ text, changed: true, unmapped })
  })

  it.each([
    ["marks of writing direction", "A\u202eB\u200f", "AB"],
    ["a byte order mark and a soft hyphen", "\ufeffA\u00adB", "AB"],
    ["spaces at the ends and in a row", "  A \t B\u00a0\r\n", "A B"],
    ["signs of markup", '<script>alert("x")</script>', "(script)alert('x')(/script)"]
  ])("counts as a change where only signs go: %s", (_what, name, text) => {
    expect(transliterate(name)).toEqual({ text, changed: true, unmapped: [] })
  })
})

it("gives what it wrote once more unchanged", () => {
  for (const name of ["Юлія Łuczak", "Ψαράς", "  A  B ", "<a>&amp;", "😀", "Mu\u0308ller"]) {
    const { text } = transliterate(name)
    expect(transliterate(text)).toEqual({ text, changed: false, unmapped: [] })
  }
})
