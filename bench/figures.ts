/** How figures are written in the table. */

/** A figure, rounded. */
export const figure = (value: number, digits = 0) => value.toLocaleString("en", { maximumFractionDigits: digits })

/** A ratio, to two digits. */
export const share = (value: number) => value.toLocaleString("en", { maximumSignificantDigits: 2 })

/** Lines up columns: the first to the left, the others to the right. */
export const columns = (rows: ReadonlyArray<ReadonlyArray<string>>): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: ReadonlyArray<string>) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ")
  return rows.map(line).join("\n")
}

/** How something stands to its floor. */
export const kept = (isKept: boolean) => (isKept ? "kept" : "MISSED")
