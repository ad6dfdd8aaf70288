/** Which lines of a grant year are shown: all of them, those of a figure, those of a kind of cost. */
import { costKind, lineFigures, proofFigures } from "@lotsenwerk/messages"
import type { GrantYear } from "../../wire.ts"

/** A choice of lines with its name. */
export interface Shown {
  readonly title: string
  readonly lines: GrantYear["lines"]
  /** Whether something is left out. */
  readonly isPart: boolean
}

/** Chooses the lines for the name of a figure or a kind of cost; all of them for any other. */
export const shownOf = (year: GrantYear, asked: string | null): Shown => {
  const figure = lineFigures.find((name) => name === asked)
  const kind = year.spent.find((line) => line.kind === asked)
  const ids = figure === undefined ? kind?.lines : year[figure].lines
  if (ids === undefined) return { title: "Alle Belege", lines: year.lines, isPart: false }
  const chosen = new Set(ids)
  const named = proofFigures(year).find((each) => each.figure === figure)?.label
  return {
    title: `Belege: ${named ?? (kind === undefined ? "" : costKind(kind.kind))}`,
    lines: year.lines.filter(({ id }) => chosen.has(id)),
    isPart: true
  }
}
