import { assert, describe, it } from "@effect/vitest"
import { CivilDate } from "@lotsenwerk/domain"
import { unzipSync } from "fflate"
import readExcelFile from "read-excel-file/node"
import { type Cell, type Sheet, workbook } from "./index.ts"

const asOf = CivilDate.of("2027-03-01")
const sheet = (...rows: ReadonlyArray<ReadonlyArray<Cell>>): Sheet => ({
  name: "Blatt",
  columns: [
    { title: "A", width: 10 },
    { title: "B", width: 10 }
  ],
  rows
})
const bytes = async (...sheets: ReadonlyArray<Sheet>) => Buffer.from(await workbook(sheets, asOf))
const read = async (...sheets: ReadonlyArray<Sheet>) => readExcelFile(await bytes(...sheets))

describe("a workbook", () => {
  it("keeps text, money, counts and days as what they are", async () => {
    const [first] = await read({
      ...sheet(
        [{ text: "Łódź أحمد" }, { cents: 1_234_567_05 }],
        [{ count: 96 }, { day: CivilDate.of("2026-12-31") }],
        [undefined, { text: "" }]
      ),
      sum: [{ text: "Summe" }, { cents: 0 }]
    })
    assert.strictEqual(first?.sheet, "Blatt")
    assert.deepStrictEqual<unknown>(first?.data.slice(0, 3), [
      ["A", "B"],
      ["Łódź أحمد", 1_234_567.05],
      [96, new Date("2026-12-31T00:00:00Z")]
    ])
    assert.deepStrictEqual<unknown>(first?.data.at(-1), ["Summe", 0])
  })

  it.each(["=HYPERLINK(1)", "+1", "-1", "@A1", "\t=1", "<b>&amp;\"'", "a\nb"])(
    "keeps %j text and no formula",
    async (text) => {
      const file = await bytes(sheet([{ text }]))
      const [first] = await readExcelFile(file)
      assert.strictEqual(String(first?.data[1]?.[0]).trim(), text.trim())
      const xml = Object.entries(unzipSync(file)).filter(([name]) => name.endsWith(".xml"))
      for (const [, content] of xml) assert.notInclude(new TextDecoder().decode(content), "<f>")
    }
  )

  it("leaves out what no sheet can hold", async () => {
    const [first] = await read(sheet([{ text: "a\u0000\u001Fb\uD800" }, { text: "x".repeat(40_000) }]))
    assert.strictEqual(first?.data[1]?.[0], "ab")
    assert.strictEqual(String(first?.data[1]?.[1]).length, 32_767)
  })

  it("is the same, byte for byte, and dated with its own day", async () => {
    const one = await bytes(sheet([{ text: "a" }]), { ...sheet(), name: "Zwei" })
    // An archive counts in steps of two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2100))
    assert.isTrue((await bytes(sheet([{ text: "a" }]), { ...sheet(), name: "Zwei" })).equals(one))
    // Day and month of the first entry, as an archive has them: seven bits of year, four of month, five of day.
    const stamp = one.readUInt16LE(12)
    assert.deepStrictEqual([1980 + (stamp >> 9), (stamp >> 5) & 15, stamp & 31], [2027, 3, 1])
  })
})
