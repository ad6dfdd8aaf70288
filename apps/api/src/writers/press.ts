/** The one press of the process, for all writers of papers. */
import { openPapers, type Papers } from "@lotsenwerk/document-typst"

let papers: Papers | undefined

/** Opens the press at the first paper: it takes half a second, which no start of the house should cost. */
export const press = (): Papers => {
  papers ??= openPapers()
  return papers
}
