import { ButtonLink } from "../../components/Button.tsx"
import { Go } from "../../components/Go.tsx"
import { Section } from "../../components/Section.tsx"
import { StateWord } from "../../components/StateWord.tsx"
import { Row, RowGroup, Table } from "../../components/Table.tsx"
import { useVisitor } from "../../components/visitor.ts"
import type { CourseParticipant, CourseRecord } from "../../wire.ts"
import { Attended, attendedLegend } from "./Attended.tsx"
import { grouped, hasPlace, isToCall, positionOf, stateInWords } from "./participants.ts"

const State = ({ participant, position }: { readonly participant: CourseParticipant; readonly position?: number }) => {
  const { word, tone, more } = stateInWords(participant, position)
  const { certificate, person } = participant
  return (
    <>
      <StateWord tone={tone}>{word}</StateWord>
      {more && <span className="lw-muted"> {more}</span>}
      {certificate && <p className="lw-muted">Zertifikat {certificate.number}</p>}
      {person && <p className="lw-muted">im Register</p>}
    </>
  )
}

/** The next thing to do about somebody, as a button to the page on which it is done. */
const Action = ({ participant, to }: { readonly participant: CourseParticipant; readonly to: string }) => {
  if (participant.state === "review") {
    return <ButtonLink to={to} label="Anmeldung prüfen" full={`Anmeldung prüfen: ${participant.name}`} row />
  }
  return isToCall(participant) ? (
    <ButtonLink to={to} label="Platz bestätigen" full={`Platz bestätigen: ${participant.name}`} row />
  ) : null
}

const groups = [
  { group: "places", id: "plaetze", title: "Plätze" },
  { group: "waiting", id: "warteliste", title: "Warteliste" },
  { group: "review", id: "pruefen", title: "Zu prüfen" },
  { group: "former", id: "fruehere", title: "Frühere" }
] as const

const columns = [{ label: "Name" }, { label: "Stand", quiet: true }, { label: "Termine", quiet: true }]

/** Everybody who signed up, in groups, each in the order of joining. */
export const Participants = ({ record: { course, participants } }: { readonly record: CourseRecord }) => {
  const { at, coordinates, visitor } = useVisitor()
  const opens = coordinates || visitor.role === "trainer"
  const members = grouped(participants)
  if (participants.length === 0) {
    return (
      <Section title="Personen">
        <p className="lw-empty">Noch hat sich niemand angemeldet.</p>
      </Section>
    )
  }
  return (
    <Section title="Personen" note={attendedLegend}>
      <Table
        caption="Angemeldete Personen"
        columns={coordinates ? [...columns, { label: "Aktion", quiet: true }] : columns}
      >
        {groups
          .filter(({ group }) => members[group].length > 0)
          .map(({ group, id, title }) => (
            <RowGroup key={group} id={id} title={title} count={members[group].length}>
              {members[group].map((each) => {
                const to = at.participant(course.name, each.id)
                const position = positionOf(participants, each.id)
                return (
                  <Row
                    key={each.id}
                    head={opens ? <Go to={to}>{each.name}</Go> : each.name}
                    cells={[
                      <State key="state" participant={each} {...(position === undefined ? {} : { position })} />,
                      hasPlace(each) ? <Attended key="dates" dates={each.dates} /> : "",
                      <Action key="action" participant={each} to={to} />
                    ]}
                  />
                )
              })}
            </RowGroup>
          ))}
      </Table>
    </Section>
  )
}
