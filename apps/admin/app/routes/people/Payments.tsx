import { format } from "@lotsenwerk/messages"
import { Go } from "../../components/Go.tsx"
import { Section } from "../../components/Section.tsx"
import { StateWord } from "../../components/StateWord.tsx"
import { Row, Rows, Sum, Table } from "../../components/Table.tsx"
import { useVisitor } from "../../components/visitor.ts"
import type { Claim, Person } from "../../wire.ts"

interface PaymentsProps {
  readonly payments: Person["payments"]
  readonly claims: ReadonlyArray<Claim>
}

const isReclaimed = (claims: ReadonlyArray<Claim>, month: string) =>
  claims.some((claim) => claim.month === month && (claim.state === "open" || claim.state === "repaid"))

const columns = [{ label: "Monat" }, { label: "Stand" }, { label: "Betrag", money: true }]

/** What was paid, the newest month first. */
export const Payments = ({ payments, claims }: PaymentsProps) => {
  const { at, visitor } = useVisitor()
  const newest = payments.toSorted((one, other) => (one.month < other.month ? 1 : -1))
  const total = payments.reduce((sum, { cents }) => sum + cents, 0)
  return (
    <Section title="Zahlungen">
      {payments.length === 0 ? (
        <p className="lw-empty">Noch nichts gezahlt.</p>
      ) : (
        <Table caption="Zahlungen nach Monaten" columns={columns} quietHead>
          <Rows>
            {newest.map(({ run, month, cents }) => (
              <Row
                key={`${run}${month}`}
                head={format.month(month)}
                cells={[
                  <span key="state">
                    <StateWord tone="good">gezahlt</StateWord>{" "}
                    {isReclaimed(claims, month) && <StateWord tone="open">zurückgefordert</StateWord>}{" "}
                    {visitor.role !== "guide" && <Go to={at.run(run)}>Zum Zahllauf</Go>}
                  </span>,
                  format.euro(cents)
                ]}
              />
            ))}
          </Rows>
          <Sum>
            <Row
              head="Gezahlt"
              cells={[payments.length === 1 ? "1 Monat" : `${payments.length} Monate`, format.euro(total)]}
            />
          </Sum>
        </Table>
      )}
    </Section>
  )
}
