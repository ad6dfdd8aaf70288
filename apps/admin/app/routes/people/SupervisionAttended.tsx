import { format, messagesIn } from "@lotsenwerk/messages"
import { Section } from "../../components/Section.tsx"
import { StateWord } from "../../components/StateWord.tsx"
import { Row, Rows, Table } from "../../components/Table.tsx"
import type { Person } from "../../wire.ts"

const { supervisionKinds } = messagesIn("de").words

/** The events to which a person came, this year and last. */
export const SupervisionAttended = ({ sessions }: { readonly sessions: Person["supervision"] }) => (
  <Section title="Supervision">
    {sessions.length === 0 ? (
      <p className="lw-empty">In diesem und im vorigen Jahr an keiner Supervision teilgenommen.</p>
    ) : (
      <Table
        caption="Supervision"
        columns={[{ label: "Tag" }, { label: "Art und Ort" }, { label: "Teilnahme" }]}
        quietHead
      >
        <Rows>
          {sessions.toReversed().map(({ id, on, kind, place }) => (
            <Row
              key={id}
              head={format.day(on)}
              cells={[
                `${(supervisionKinds as Readonly<Record<string, string>>)[kind] ?? kind}, ${place}`,
                <StateWord key="state" tone="good">
                  dabei
                </StateWord>
              ]}
            />
          ))}
        </Rows>
      </Table>
    )}
  </Section>
)
