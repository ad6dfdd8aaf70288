/** The record of a person, a run or a municipality, in the words of the office: German. */
import { journal } from "./de/journal.ts"
import { messagesIn } from "./dictionary.ts"
import { detailsInWords } from "./problem.ts"
import { fillKnown } from "./template.ts"

/** Every event of the record that has its words. */
export type JournalEvent = keyof typeof journal

/** A line of the record in words. */
export interface JournalLine {
  /** "Berufung eingetragen" */
  readonly title: string
  /** "Ab 16.11.2026. Bis 31.12.2026." Empty where nothing more is known. */
  readonly detail: string
}

/** Puts a line of the record into words; an event without words is shown by its own name. */
export const journalLine = (entry: {
  readonly what: string
  readonly details: Readonly<Record<string, string | number | boolean>>
}): JournalLine => {
  if (!Object.hasOwn(journal, entry.what)) return { title: entry.what, detail: "" }
  const messages = messagesIn("de")
  const { title, detail } = journal[entry.what as JournalEvent]
  const details = Object.fromEntries(Object.entries(entry.details).map(([name, value]) => [name, String(value)]))
  const papers: Readonly<Record<string, string>> = messages.words.papers
  const paperKind = papers[details.kind ?? ""]
  const values = detailsInWords({ ...details, ...(paperKind && { paperKind }) }, messages, entry.what)
  return { title, detail: fillKnown(detail, values) }
}
