import { Go } from "../../components/Go.tsx"
import { Section } from "../../components/Section.tsx"
import { StateWord } from "../../components/StateWord.tsx"
import { Row, Rows, Table } from "../../components/Table.tsx"
import { useVisitor } from "../../components/visitor.ts"
import type { CourseDate, CourseRecord } from "../../wire.ts"
import { dateInWords } from "./dates.ts"

interface DatesProps {
  readonly record: CourseRecord
  readonly today: string
}

const Noted = ({ record: { noted, participants }, date, today }: DatesProps & { readonly date: CourseDate }) => {
  if (noted.includes(date.id)) {
    const there = participants.filter(({ dates }) =>
      dates.some((each) => each.date === date.id && each.standing === "present")
    ).length
    return <StateWord tone="good">{there === 1 ? "1 Person war da" : `${there} Personen waren da`}</StateWord>
  }
  return date.on <= today ? (
    <StateWord tone="open">Anwesenheit noch nicht eingetragen</StateWord>
  ) : (
    <StateWord>geplant</StateWord>
  )
}

/** The dates of a course, each with who was there. */
export const Dates = ({ record, today }: DatesProps) => {
  const { at, coordinates, visitor } = useVisitor()
  const notes = coordinates || visitor.role === "trainer"
  const { name, dates } = record.course
  return (
    <Section title="Termine" first>
      <Table
        caption="Termine des Kurses"
        columns={[{ label: "Termin" }, { label: "Thema" }, { label: "Anwesenheit", quiet: true }]}
      >
        <Rows>
          {dates.map((date) => (
            <Row
              key={date.id}
              head={
                notes && date.on <= today ? (
                  <Go to={at.attendance(name, date.id)}>{dateInWords(date)}</Go>
                ) : (
                  dateInWords(date)
                )
              }
              cells={[date.topic ?? "", <Noted key="noted" record={record} date={date} today={today} />]}
            />
          ))}
        </Rows>
      </Table>
      {notes && (
        <p className="lw-actions">
          <Go to={at.attendanceSheet(name)}>Anwesenheitsliste drucken</Go>
        </p>
      )}
    </Section>
  )
}
