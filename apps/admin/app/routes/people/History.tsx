import { format } from "@lotsenwerk/messages"
import { LinkButton } from "../../components/LinkButton.tsx"
import { Section } from "../../components/Section.tsx"
import { useVisitor } from "../../components/visitor.ts"
import type { JournalEntry, Person } from "../../wire.ts"
import { entryInWords } from "./journal.ts"

/** What the page's action undoes for a line, while it still can. */
const undoOf = ({ what, details }: JournalEntry, { person }: Person) => {
  if (what === "PaperRecorded" && person.papers.some(({ id }) => id === details.paper)) {
    return { intent: "withdrawPaper", subject: String(details.paper) }
  }
  if (what === "Appointed" && person.appointments.some(({ id }) => id === details.appointment)) {
    return { intent: "withdrawAppointment", subject: String(details.appointment) }
  }
  return undefined
}

/** What happened, the newest first, with the way back where there is one. */
export const History = ({ record }: { readonly record: Person }) => {
  const { coordinates } = useVisitor()
  const newest = record.journal.toSorted((one, other) => (one.at < other.at ? 1 : -1))
  if (newest.length === 0) {
    return (
      <Section title="Verlauf">
        <p className="lw-empty">Noch nichts eingetragen.</p>
      </Section>
    )
  }
  return (
    <Section title="Verlauf">
      <ol className="lw-time">
        {newest.map((entry) => {
          const { title, more } = entryInWords(entry)
          const undo = coordinates ? undoOf(entry, record) : undefined
          return (
            <li key={entry.id}>
              <time dateTime={entry.at}>{format.moment(entry.at)}</time>
              <p>
                <strong>{title}</strong>
                <br />
                <span className="lw-muted">{[entry.by, more].filter(Boolean).join(". ")}</span>
              </p>
              {undo && <LinkButton {...undo} label="Rückgängig machen" full={`Rückgängig machen: ${title}`} />}
            </li>
          )
        })}
      </ol>
    </Section>
  )
}
