import { format } from "@lotsenwerk/messages"
import { Section } from "../../components/Section.tsx"
import { Row, Rows, Table } from "../../components/Table.tsx"
import type { Claim } from "../../wire.ts"

/** What is asked back by when, and what has come in for it. */
export const Plan = ({ plan }: { readonly plan: NonNullable<Claim["plan"]> }) => (
  <Section title={plan.length === 1 ? "Zu zahlen" : "Ratenplan"}>
    <Table
      caption="Was bis wann zurückzuzahlen ist"
      columns={[{ label: "Bis zum" }, { label: "Betrag", money: true }, { label: "Eingegangen", money: true }]}
    >
      <Rows>
        {plan.map(({ due, cents, received }) => (
          <Row key={due} head={format.day(due)} cells={[format.euro(cents), format.euro(received)]} />
        ))}
      </Rows>
    </Table>
  </Section>
)
