import { assert, describe, it } from "@effect/vitest"
import type { Funding } from "@lotsenwerk/domain"
import readExcelFile from "read-excel-file/node"
import { other, paper } from "../test/proof.ts"
import { proofOfUse } from "./index.ts"

const read = async (of: Funding.ProofPaper) =>
  new Map((await readExcelFile(Buffer.from(await proofOfUse(of)))).map(({ sheet, data }) => [sheet, data]))

const row = (sheet: ReadonlyArray<ReadonlyArray<unknown>> | undefined, head: unknown, at = 0) =>
  sheet?.find((each) => each[at] === head)

describe("the proof of use as a workbook", () => {
  it("has figures that a spreadsheet adds up, both ends of a span in cells of their own", async () => {
    const figures = (await read(paper())).get("Zahlen")
    assert.deepStrictEqual<unknown>(row(figures, "Gezahlt")?.slice(0, 2), ["Gezahlt", 148.4])
    assert.deepStrictEqual<unknown>(row(figures, "Bewilligt")?.slice(0, 2), ["Bewilligt", 1000])
    assert.deepStrictEqual<unknown>(row(figures, "Zurückzuzahlen")?.slice(0, 3), ["Zurückzuzahlen", 851.6, 1000])
    assert.include(String(figures?.at(-1)?.[3]), "Rückforderungen (1: 130,00")
  })

  it("has the kinds of cost with their sum, and says what is not known", async () => {
    const kinds = (await read(paper())).get("Kostenarten")
    assert.deepStrictEqual<unknown>(kinds?.slice(1), [
      ["Aufwandsentschädigungen", 1, "ja, nicht sicher belegt", 130],
      ["Fahrtkosten", 1, "nicht bekannt", 18.4],
      ["Summe", 2, null, 148.4]
    ])
  })

  it("lists vouchers by number, by the day of payment, and names nobody", async () => {
    const sheets = await read(paper())
    assert.deepStrictEqual<unknown>(sheets.get("Belegliste")?.slice(1), [
      [1, "R 118", new Date("2026-06-03T00:00:00Z"), "Fahrtkosten", "05/2026", 18.4, null],
      [
        2,
        "LO-2026-12-1-001",
        new Date("2027-01-07T00:00:00Z"),
        "Aufwandsentschädigungen",
        "12/2026",
        130,
        "nach dem Jahresende"
      ],
      [null, "Summe", null, null, null, 148.4, null]
    ])
    assert.notMatch(JSON.stringify([...sheets]), /Anna|Erika|"p1"/)
  })

  it("tells the counted facts, and what is not known of the grant", async () => {
    const { voucher: _, ...unfiled } = other("u")
    const { grant: __, ...proved } = paper({ others: [unfiled] }).proved
    const { repay: ___, toCome: ____, ...open } = proved
    const sheets = await read({ ...paper(), proved: open })
    const told = sheets.get("Sachbericht")
    assert.deepStrictEqual<unknown>(row(told, "Termine der Supervision"), ["Termine der Supervision", 4])
    for (const label of ["Bewilligungsbehörde", "Bescheid", "Bescheid vom"]) {
      assert.deepStrictEqual<unknown>(row(told, label), [label, "nicht bekannt"])
    }
    assert.deepStrictEqual<unknown>(row(sheets.get("Zahlen"), "Bewilligt")?.slice(0, 2), ["Bewilligt", "nicht bekannt"])
    assert.isDefined(row(sheets.get("Belegliste"), "nicht eingetragen", 1))
  })
})
