import { messagesIn } from "@lotsenwerk/messages"
import { ButtonLink } from "../../components/Button.tsx"
import { Section } from "../../components/Section.tsx"
import { Row, Rows, Table } from "../../components/Table.tsx"
import { useVisitor } from "../../components/visitor.ts"
import type { Staff } from "../../wire.ts"

const { words } = messagesIn("de")

/** Who has access. */
export const StaffTable = ({ staff }: { readonly staff: ReadonlyArray<Staff> }) => {
  const { at, coordinates } = useVisitor()
  return (
    <Section
      title="Wer Zugang hat"
      note="Angemeldet wird mit einem Link per E-Mail, der einmal gilt. Ein Passwort gibt es nicht."
    >
      <Table caption="Zugänge" columns={[{ label: "Name" }, { label: "Rolle" }, { label: "E-Mail" }]}>
        <Rows>
          {staff.map(({ id, name, role, email }) => (
            <Row key={id} head={name} cells={[words.roles[role], email ?? ""]} />
          ))}
        </Rows>
      </Table>
      {coordinates && (
        <p className="lw-actions">
          <ButtonLink to={`${at.settings}/zugang`} label="Zugang geben" />
        </p>
      )}
    </Section>
  )
}
