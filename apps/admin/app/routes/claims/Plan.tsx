import { format } from "@lotsenwerk/messages"
import { Section } from "../../components/Section.tsx"
import { Row, Rows, Table } from "../../components/Table.tsx"
import type { Claim } from "../../wire.ts"

/** What is asked back by when, and what has come in for it. */
export const Plan = ({ plan }: { readonly plan: NonNullable<Claim["plan"]> }) => (
  <Section title={plan.length === 1 ? "Zu zahlen" : "Ratenplan"}>
    <Table
      caption="Was bis wann zurückzuzahlen ist"
      columns={[{ label: "Bis zum" }, { label: "Eingegangen" }, { label: "Betrag", money: true }]}
    >
      <Rows>
        {plan.map(({ due, cents, received }) => (
          <Row
            key={due}
            head={format.day(due)}
            cells={[received === 0 ? "noch nichts" : format.euro(received), format.euro(cents)]}
          />
        ))}
      </Rows>
    </Table>
  </Section>
)
