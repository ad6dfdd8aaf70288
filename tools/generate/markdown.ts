/** Markdown as the generated documents need it. */

/** Text that may stand in a cell. */
export const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ")

/** A link, or the text alone where nobody knows an address. */
export const link = (text: string, address?: string): string => (address === undefined ? text : `[${text}](${address})`)

/** A table of cells. */
export const table = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map(cell).join(" | ")} |`).join("\n")

/** A document of paragraphs. */
export const paragraphs = (...all: ReadonlyArray<string>): string => `${all.join("\n\n")}\n`

/** Puts text between the two comments that name a section. @throws where the document has no such section */
export const withSection = (document: string, name: string, text: string): string => {
  const [begin, end] = [`<!-- ${name}: generated -->`, `<!-- ${name}: end -->`]
  const [before, rest] = document.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`no section ${name}`)
  return `${before}${begin}\n${text}\n${end}${after}`
}
