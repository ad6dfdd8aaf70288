/** A workbook of sheets: text stays text, money and days are what a spreadsheet counts with. */
import type { CivilDate } from "@lotsenwerk/domain"
import { unzipSync, zipSync } from "fflate"
import writeExcelFile from "write-excel-file/node"

/** What stands in a cell; nothing where nothing is known. */
export type Cell =
  | { readonly text: string }
  | { readonly count: number }
  /** @unit euro cents */
  | { readonly cents: number }
  | { readonly day: CivilDate.CivilDate }
  | undefined

/** A sheet with its head, which stays in sight. */
export interface Sheet {
  /** At most 31 letters, none of `[]:*?/\`. */
  readonly name: string
  readonly columns: ReadonlyArray<{ readonly title: string /** @unit letters */; readonly width: number }>
  readonly rows: ReadonlyArray<ReadonlyArray<Cell>>
  /** The last row, in bold. */
  readonly sum?: ReadonlyArray<Cell>
}

/** What a spreadsheet cannot hold: signs that XML forbids. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** A cell holds so many letters at most. @source Microsoft, Excel specifications and limits */
const mostLetters = 32_767

const written = (cell: Cell, isBold: boolean) => {
  if (cell === undefined) return null
  const style = isBold ? ({ fontWeight: "bold" } as const) : {}
  if ("text" in cell) {
    const value = cell.text.toWellFormed().replace(unwritable, "").slice(0, mostLetters)
    // Cells of text are never read as formulas, whatever they begin with.
    return value === "" ? null : { ...style, value, type: String, wrap: true, alignVertical: "top" as const }
  }
  if ("count" in cell) return { ...style, value: cell.count, type: Number, format: "#,##0" }
  if ("cents" in cell) return { ...style, value: cell.cents / 100, type: Number, format: '#,##0.00 "€"' }
  return { ...style, value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: "dd.mm.yyyy" }
}

const sheetOf = ({ name, columns, rows, sum }: Sheet) => ({
  sheet: name,
  columns: columns.map(({ width }) => ({ width })),
  stickyRowsCount: 1,
  data: [
    columns.map(({ title }) => written({ text: title }, true)),
    ...rows.map((row) => row.map((cell) => written(cell, false))),
    ...(sum === undefined ? [] : [sum.map((cell) => written(cell, true))])
  ]
})

/** Noon of a day by the clock of the machine, as an archive wants it: the same letters in every zone. */
const noonOf = (day: CivilDate.CivilDate): Date => {
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number)
  return new Date(year, month - 1, date, 12)
}

/**
 * Writes a workbook.
 *
 * The library packs it with the clock; it is packed once more with the day that the figures are of, so that the same
 * sheets give the same bytes.
 *
 * @param asOf from 1980 to 2099
 */
export const workbook = async (sheets: ReadonlyArray<Sheet>, asOf: CivilDate.CivilDate): Promise<Uint8Array> => {
  const packed = await writeExcelFile(sheets.map(sheetOf)).toBuffer()
  return zipSync(unzipSync(packed), { mtime: noonOf(asOf), level: 6 })
}
