import { format, messagesIn } from "@lotsenwerk/messages"
import { Go } from "../../components/Go.tsx"
import { StateWord } from "../../components/StateWord.tsx"
import { Row, Rows, Table } from "../../components/Table.tsx"
import { useVisitor } from "../../components/visitor.ts"
import type { Session, Year } from "../../wire.ts"

const { supervisionKinds } = messagesIn("de").words

const Attendance = ({ session, today }: { readonly session: Session; readonly today: string }) => {
  const count = session.attended.length
  if (count > 0)
    return <StateWord tone="good">{count === 1 ? "1 Person war da" : `${count} Personen waren da`}</StateWord>
  return today < session.on ? (
    <StateWord>geplant</StateWord>
  ) : (
    <StateWord tone="open">Teilnahme noch nicht eingetragen</StateWord>
  )
}

const columns = [{ label: "Tag" }, { label: "Art und Ort" }, { label: "Träger" }, { label: "Teilnahme" }]

/** The events of a year, oldest first. */
export const Sessions = ({ year, today }: { readonly year: Year; readonly today: string }) => {
  const { at, visitor } = useVisitor()
  const opens = visitor.role === "coordinator" || visitor.role === "trainer"
  if (year.sessions.length === 0) return <p className="lw-empty">Für {year.year} ist noch kein Termin eingetragen.</p>
  return (
    <Table caption={`Termine ${year.year}`} columns={columns}>
      <Rows>
        {year.sessions.map((session) => (
          <Row
            key={session.id}
            head={opens ? <Go to={at.session(session.id)}>{format.day(session.on)}</Go> : format.day(session.on)}
            cells={[
              `${supervisionKinds[session.kind]}, ${session.place}`,
              session.organisation,
              <Attendance key="attendance" session={session} today={today} />
            ]}
          />
        ))}
      </Rows>
    </Table>
  )
}
