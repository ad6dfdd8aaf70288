import { assert, describe, it } from "@effect/vitest"
import { Money, Month } from "@lotsenwerk/domain"
import Papa from "papaparse"
import { type ListedPayment, orderList } from "./orderList.ts"

const line = (changed: Partial<ListedPayment> = {}): ListedPayment => ({
  position: 1,
  holder: "Олена Шевченко",
  iban: "DE89370400440532013000",
  month: Month.of("2026-10"),
  kind: "regular",
  reference: "LO-2026-10-1-001",
  cents: Money.cents(13_000),
  ...changed
})

const rows = (text: string) =>
  Papa.parse<ReadonlyArray<string>>(text.slice(1), { delimiter: ";", skipEmptyLines: true }).data

describe("the list for the cash office", () => {
  it("is written as a German spreadsheet reads it", () => {
    const text = orderList({
      lines: [line(), line({ position: 2, kind: "backPayment", month: Month.of("2026-09"), cents: Money.cents(5) })]
    })
    assert.strictEqual(
      text,
      [
        "\uFEFFNr.;Empfänger;IBAN;Monat;Kennung;Betrag in €",
        "1;Олена Шевченко;DE89370400440532013000;10/2026;LO-2026-10-1-001;130,00",
        "2;Олена Шевченко;DE89370400440532013000;09/2026 Nachzahlung;LO-2026-10-1-001;0,05",
        ";Summe;;;;130,05",
        ""
      ].join("\r\n")
    )
  })

  it.each([
    '=HYPERLINK("http://x")',
    "+49",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    " =1",
    "\n=1\n+2",
    "\0=1",
    "＝1",
    "＋1",
    "－1",
    "＠1"
  ])("takes no name for a formula: %j", (holder) => {
    assert.strictEqual(rows(orderList({ lines: [line({ holder })] }))[1]?.[1], `'${holder}`)
  })

  it.each(["a;b", 'a"b', "a\r\nb", '";"\r\n2;Dieb;DE;;;9'])("keeps a name in its cell: %j", (holder) => {
    const read = rows(orderList({ lines: [line({ holder })] }))
    assert.lengthOf(read, 3)
    assert.deepStrictEqual(read[1], ["1", holder, "DE89370400440532013000", "10/2026", "LO-2026-10-1-001", "130,00"])
  })

  it("adds up beyond 2^31 and 2^53 cents", () => {
    const lines = [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 1].map((cents) =>
      line({ cents: Money.cents(cents) })
    )
    assert.strictEqual(rows(orderList({ lines })).at(-1)?.[5], "180143985094819,83")
  })

  it("of nobody is a sum of nothing", () => {
    assert.deepStrictEqual(rows(orderList({ lines: [] })).at(-1), ["", "Summe", "", "", "", "0,00"])
  })
})
