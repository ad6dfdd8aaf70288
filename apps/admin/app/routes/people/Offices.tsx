import { format, messagesIn } from "@lotsenwerk/messages"
import { Go } from "../../components/Go.tsx"
import { LinkButton } from "../../components/LinkButton.tsx"
import { Section } from "../../components/Section.tsx"
import { StateWord } from "../../components/StateWord.tsx"
import { Row, Rows, Table } from "../../components/Table.tsx"
import { useVisitor } from "../../components/visitor.ts"
import type { Appointment, Person } from "../../wire.ts"
import { lastDayOf, runningInterruption, spanInWords, termInWords } from "./offices.ts"

const { words, facts } = messagesIn("de")

const State = ({ office, today }: { readonly office: Appointment; readonly today: string }) => {
  const last = lastDayOf(office)
  if (today < office.from) return <StateWord tone="good">beginnt am {format.day(office.from)}</StateWord>
  if (last !== undefined && last < today) return <StateWord>beendet</StateWord>
  return runningInterruption(office, today) === undefined ? (
    <StateWord tone="good">im Amt</StateWord>
  ) : (
    <StateWord tone="open">ruht</StateWord>
  )
}

const Remarks = ({ office }: { readonly office: Appointment }) => (
  <>
    {office.role && <p>{facts.roles[office.role]}</p>}
    {office.ending && (
      <p>
        {words.endings[office.ending.ground]}
        {office.ending.revokedFor && ` (${words.revocationGrounds[office.ending.revokedFor]})`}, letzter Tag{" "}
        {format.day(office.ending.lastDay)}. Grund: {office.ending.reason}
      </p>
    )}
    {office.interruptions.map(({ id, from, to, reason }) => (
      <p key={id}>
        Ruht {spanInWords(from, to)}. Grund: {reason}
      </p>
    ))}
  </>
)

const Actions = ({
  office,
  person,
  today
}: {
  readonly office: Appointment
  readonly person: string
  readonly today: string
}) => {
  const { at } = useVisitor()
  const running = runningInterruption(office, today)
  const last = lastDayOf(office)
  const isOver = last !== undefined && last < today
  return (
    <div className="lw-actions">
      {office.ending === undefined ? (
        <Go to={at.end(person, office.id)}>Berufung beenden</Go>
      ) : (
        <LinkButton intent="undoEnd" subject={office.id} label="Ende zurücknehmen" />
      )}
      {!isOver &&
        (running === undefined ? (
          <Go to={at.interrupt(person, office.id)}>Amt ruhen lassen</Go>
        ) : (
          <Go to={at.resume(person, office.id)}>Dienst wieder aufnehmen</Go>
        ))}
      <LinkButton intent="withdrawAppointment" subject={office.id} label="Eintrag zurücknehmen" />
    </div>
  )
}

const columns = [{ label: "Amtszeit" }, { label: "Stand" }, { label: "Bemerkung" }]

/** The offices of a person, the newest first, each with what can be done to it. */
export const Offices = ({ record, today }: { readonly record: Person; readonly today: string }) => {
  const { at, coordinates } = useVisitor()
  const { appointments, id } = record.person
  return (
    <Section title="Berufungen">
      {appointments.length === 0 ? (
        <p className="lw-empty">
          Noch nicht berufen. {coordinates && <Go to={at.appointment(id)}>Bedingungen prüfen</Go>}
        </p>
      ) : (
        <Table caption="Berufungen" columns={coordinates ? [...columns, { label: "Aktion", quiet: true }] : columns}>
          <Rows>
            {appointments.toReversed().map((office) => (
              <Row
                key={office.id}
                head={termInWords(office)}
                cells={[
                  <State key="state" office={office} today={today} />,
                  <Remarks key="remarks" office={office} />,
                  <Actions key="actions" office={office} person={id} today={today} />
                ]}
              />
            ))}
          </Rows>
        </Table>
      )}
    </Section>
  )
}
