import { assert, describe, it } from "@effect/vitest"
import { readFonts } from "./fonts.ts"
import { plain, unwritable, worded } from "./wording.ts"

const fonts = readFonts()
const [fira, noto, plex] = ["Fira Sans", "Noto Sans", "IBM Plex Sans Arabic"]

describe("a text becomes one plain line", () => {
  it.each([
    ["NUL and escape", "a\0b\u001B[1mc", "ab[1mc"],
    ["line ends and tabulators", " a\r\nb\tc\u2028d ", "a b c d"],
    ["spaces of every width", "a\u00A0\u2003\u3000b", "a b"],
    ["the override of direction", "a\u202Egnp.exe", "agnp.exe"],
    ["isolates and marks of direction", "\u2067a\u2069\u200Fb", "ab"],
    ["what has no width", "a\u200Bb\uFEFFc\u00ADd", "abcd"],
    ["tags and variations of signs", "a\u{E0041}b\uFE0F", "ab"],
    ["half a character", "a\uD83D", "a\uFFFD"],
    ["marks beside their letter", "Mu\u0308ller", "Müller"],
    ["the joiners of Persian words, which stay", "پناهی\u200Cفر", "پناهی\u200Cفر"],
    ["markup, which is none", "#panic() *b* \\u{41} <x>", "#panic() *b* \\u{41} <x>"]
  ])("without %s", (_, typed, expected) => {
    assert.strictEqual(plain(typed), expected)
  })
})

describe("letters that no font has", () => {
  it.each<[string, ReadonlyArray<string>]>([
    ["Müller-Łuczak Ǧẞ", []],
    ["Олена Ґалаґан Ελένη", []],
    ["أحمد پناهی\u200Cفر ڕێبوار ټ ڄ", []],
    ["C̨̆elik K͟ha R̥̄", []],
    ["李明 李", ["李", "明"]],
    ["Anna 🙂", ["🙂"]],
    ["አበበ", ["አ", "በ"]],
    [`a${"\u0308".repeat(4)}`, []],
    [`a${"\u0308".repeat(5)}`, [`a${"\u0308".repeat(5)}`]],
    ["\uE000", ["\uE000"]]
  ])("of %j", (text, expected) => {
    assert.deepStrictEqual(unwritable(text, fonts), expected)
  })
})

describe("a text is set", () => {
  it.each([
    ["Müller", fira, "ltr"],
    ["Олена Шевченко", fira, "ltr"],
    ["Ελένη", fira, "ltr"],
    ["S̱ándor", noto, "ltr"],
    ["Ḫalil", noto, "ltr"],
    ["أحمد بن", plex, "rtl"],
    ["(محمد) Müller", plex, "rtl"],
    ["Müller محمد", plex, "ltr"],
    ["12 أحمد", plex, "rtl"]
  ])("%j first of all in %s", (text, font, dir) => {
    const wording = worded(text, fonts)
    assert.strictEqual(wording.fonts[0], font)
    assert.sameMembers([...wording.fonts], [fira, noto, plex])
    assert.strictEqual(wording.dir, dir)
  })
})
