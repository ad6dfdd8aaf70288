import { assert, describe, it } from "@effect/vitest"
import { event, events, read, values } from "../test/event.ts"
import { calendar } from "./calendar.ts"
import { address, text, written } from "./line.ts"

const kept = [
  "Rolle; Grenzen, Recht",
  "C:\\neu\\Ordner",
  "\\n ist kein Zeilenende, \\; auch nicht",
  "Zeile\nZeile\n\nZeile",
  "BEGIN:VEVENT",
  "X\nEND:VEVENT\nBEGIN:VEVENT\nUID:thief",
  'Fragen? "Ja": 50 %',
  " mit Rand ",
  "\tTabulator",
  "Олена Шевченко-Ґалаґан",
  "أحمد بن عبد الله",
  "\u202Egnp.exe",
  "🙂".repeat(60),
  "👩🏽‍🏫".repeat(30),
  "ä".repeat(300),
  "G\u0308\u0331".repeat(100),
  "x".repeat(2_000)
]

const only = (file: string) => {
  const [first, ...others] = events(file)
  assert.isEmpty(others, "there is one event")
  return first ? values(first) : {}
}

/** A text in every place that takes one. */
const everywhere = (typed: string) =>
  calendar({
    name: typed,
    events: [event({ uid: typed, summary: typed, place: typed, description: typed, url: typed })]
  })

describe.each(kept)("%j", (typed) => {
  it("is read back as it was written, and changes nothing beside it", () => {
    const file = everywhere(typed)
    const { uid, summary, location, description, dtstart, ...others } = only(file)
    assert.deepStrictEqual([uid, summary, location, description], [typed, typed, typed, typed])
    assert.deepStrictEqual(Object.keys(others), ["dtstamp", "sequence", "dtend", "url", "status"])
    assert.strictEqual(dtstart, "2027-03-02T17:00:00Z")
    const title = values(read(file))
    assert.deepStrictEqual([title.name, title["x-wr-calname"]], [typed, typed])
  })

  it("keeps every line short and whole", () => {
    const file = everywhere(typed)
    assert.isTrue(file.endsWith("\r\n"))
    for (const line of file.slice(0, -2).split("\r\n")) {
      assert.isAtMost(Buffer.byteLength(line), 75)
      assert.notMatch(line, /[\r\n]/)
      assert.isTrue(line.isWellFormed(), "no character is broken")
    }
  })
})

describe("text", () => {
  it.each([
    ["CRLF", "a\r\nb", "a\nb"],
    ["CR", "a\rb", "a\nb"],
    ["a vertical tabulator", "a\vb", "a\nb"],
    ["a form feed", "a\fb", "a\nb"],
    ["the next line of old machines", "a\u0085b", "a\nb"],
    ["the line separator", "a\u2028b", "a\nb"],
    ["the paragraph separator", "a\u2029b", "a\nb"],
    ["NUL", "a\0b", "ab"],
    ["escape", "a\u001Bb", "ab"],
    ["delete", "a\u007Fb", "ab"],
    ["half a character", "a\uD83Db", "a\uFFFDb"]
  ])("is written without %s", (_, typed, expected) => {
    assert.strictEqual(only(everywhere(typed)).summary, expected)
    assert.notMatch(text(typed), /(?!\t)[\p{Cc}\u2028\u2029]/u)
  })
})

describe("an address", () => {
  it.each([
    ["https://lotsen.example/kurse/1?a=1&b=%20,;#x", "https://lotsen.example/kurse/1?a=1&b=%20,;#x"],
    ["https://lotsen.example/Führung heute", "https://lotsen.example/F%C3%BChrung%20heute"],
    ["https://lotsen.example/\r\nATTENDEE:x", "https://lotsen.example/%0D%0AATTENDEE:x"],
    ['https://lotsen.example/"<\\>', "https://lotsen.example/%22%3C%5C%3E"],
    ["https://lotsen.example/🙂\uD83D", "https://lotsen.example/%F0%9F%99%82%EF%BF%BD"]
  ])("%j holds what an address may hold", (typed, expected) => {
    assert.strictEqual(address(typed), expected)
  })
})

describe("a line is broken", () => {
  const broken = (value: string) => written([["X", value]]).split("\r\n")

  it.each([
    ["not at 75 octets", "x".repeat(73), [75, 0]],
    ["at 76", "x".repeat(74), [75, 2, 0]],
    ["again where the space in front makes it too long", "x".repeat(73 + 74 + 1), [75, 75, 2, 0]],
    ["in front of a character that would not fit", `${"x".repeat(70)}🙂x`, [72, 6, 0]],
    ["behind one that just fits", `${"x".repeat(69)}🙂x`, [75, 2, 0]]
  ] as const)("%s", (_, value, expected) => {
    assert.deepStrictEqual(
      broken(value).map((line) => Buffer.byteLength(line)),
      [...expected]
    )
  })
})
