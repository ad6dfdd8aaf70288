import { format } from "@lotsenwerk/messages"
import { Button } from "../../components/Button.tsx"
import { DateField } from "../../components/Field.tsx"
import { Form } from "../../components/Form.tsx"
import { LinkButton } from "../../components/LinkButton.tsx"
import { useField } from "../../components/returnedContext.ts"
import { Section } from "../../components/Section.tsx"
import { StateWord, type Tone } from "../../components/StateWord.tsx"
import { Row, Rows, Table } from "../../components/Table.tsx"
import { useVisitor } from "../../components/visitor.ts"
import type { CourseDate, CourseParticipant } from "../../wire.ts"
import { attendedInWords } from "./Attended.tsx"
import { dateInWords } from "./dates.ts"

type Attended = CourseParticipant["dates"][number]

const tones: Readonly<Record<Attended["standing"], Tone>> = {
  present: "good",
  madeUp: "good",
  missed: "bad",
  unnoted: "plain"
}

/** The day on which a missed date was made up; opens again where the day was missing. */
const MakeUp = ({ date, day }: { readonly date: string; readonly day: string }) => {
  const sent = useField("subject", undefined)
  return (
    <details className="lw-entry" open={sent.value === date}>
      <summary>
        Nachgeholt<span className="kern-sr-only">: {day}</span>
      </summary>
      <Form intent="makeUp" subject={date}>
        <DateField name="on" label="Nachgeholt am" />
        <Button label="Termin als nachgeholt eintragen" row />
      </Form>
    </details>
  )
}

const Action = ({ attended, day }: { readonly attended: Attended; readonly day: string }) => {
  const { date, standing } = attended
  if (standing === "missed") return <MakeUp date={date} day={day} />
  if (standing !== "madeUp") return null
  return (
    <LinkButton
      intent="undoMakeUp"
      subject={date}
      label="Zurücknehmen"
      full={`Nachgeholten Termin zurücknehmen: ${day}`}
    />
  )
}

interface OwnDatesProps {
  readonly participant: CourseParticipant
  readonly dates: ReadonlyArray<CourseDate>
}

/** The dates of one participant, and what was made up. */
export const OwnDates = ({ participant, dates }: OwnDatesProps) => {
  const { coordinates, visitor } = useVisitor()
  const notes = coordinates || visitor.role === "trainer"
  const columns = [{ label: "Termin" }, { label: "Anwesenheit", quiet: true }]
  return (
    <Section title="Termine" first>
      <Table caption="Termine der Person" columns={notes ? [...columns, { label: "Aktion", quiet: true }] : columns}>
        <Rows>
          {dates.map((date) => {
            const attended = participant.dates.find((each) => each.date === date.id)
            const standing = attended?.standing ?? "unnoted"
            return (
              <Row
                key={date.id}
                head={dateInWords(date)}
                cells={[
                  <StateWord key="standing" tone={tones[standing]}>
                    {attendedInWords(standing)}
                    {attended?.madeUpOn && ` am ${format.day(attended.madeUpOn)}`}
                  </StateWord>,
                  attended && <Action key="action" attended={attended} day={dateInWords(date)} />
                ]}
              />
            )
          })}
        </Rows>
      </Table>
    </Section>
  )
}
