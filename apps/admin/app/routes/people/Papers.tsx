import { messagesIn } from "@lotsenwerk/messages"
import { Go } from "../../components/Go.tsx"
import { LinkButton } from "../../components/LinkButton.tsx"
import { Section } from "../../components/Section.tsx"
import { StateWord } from "../../components/StateWord.tsx"
import { Row, Rows, Table } from "../../components/Table.tsx"
import { useVisitor } from "../../components/visitor.ts"
import type { Person } from "../../wire.ts"
import { doneOn, issuedOn, kindsOf, latest, type PaperKind, slugOf } from "./papers.ts"

const { words } = messagesIn("de")

const columns = [{ label: "Unterlage" }, { label: "Ausgestellt" }, { label: "Eingesehen oder erledigt" }]

/** The shorter way for whoever brings a certificate. */
const Recognition = ({ record, kind }: { readonly record: Person; readonly kind: PaperKind }) => {
  const { at } = useVisitor()
  if (kind !== "BasicTraining" || latest(record, kind) !== undefined) return null
  return <Go to={at.recognition(record.person.id)}>Zertifikat prüfen</Go>
}

const Action = ({ record, kind }: { readonly record: Person; readonly kind: PaperKind }) => {
  const { at } = useVisitor()
  const found = latest(record, kind)
  const name = words.papers[kind]
  if (found === undefined) {
    return (
      <Go to={at.paper(record.person.id, slugOf(kind))} aria-label={`Eintragen: ${name}`}>
        Eintragen
      </Go>
    )
  }
  return <LinkButton intent="withdrawPaper" subject={found.id} label="Zurücknehmen" full={`Zurücknehmen: ${name}`} />
}

/** Whether a paper can be had anew while the old one still counts. */
const renewed: ReadonlySet<PaperKind> = new Set(["CriminalRecord", "Instruction"])

const Renewal = ({ record, kind }: { readonly record: Person; readonly kind: PaperKind }) => {
  const { at } = useVisitor()
  if (!renewed.has(kind) || latest(record, kind) === undefined) return null
  return (
    <Go to={at.paper(record.person.id, slugOf(kind))} aria-label={`Neu eintragen: ${words.papers[kind]}`}>
      Neu eintragen
    </Go>
  )
}

/** The dated facts of a file, one row for each kind; what is not there says so. */
export const Papers = ({ record }: { readonly record: Person }) => {
  const { coordinates } = useVisitor()
  return (
    <Section title="Unterlagen" first>
      <Table
        caption="Unterlagen mit Daten"
        columns={coordinates ? [...columns, { label: "Aktion", quiet: true }] : columns}
      >
        <Rows>
          {kindsOf(record).map((kind) => {
            const found = latest(record, kind)
            return (
              <Row
                key={kind}
                head={words.papers[kind]}
                cells={[
                  found === undefined ? "" : issuedOn(found.paper),
                  found === undefined ? <StateWord tone="open">fehlt</StateWord> : doneOn(found.paper),
                  <div className="lw-actions" key="action">
                    <Action record={record} kind={kind} />
                    <Renewal record={record} kind={kind} />
                    <Recognition record={record} kind={kind} />
                  </div>
                ]}
              />
            )
          })}
        </Rows>
      </Table>
    </Section>
  )
}
