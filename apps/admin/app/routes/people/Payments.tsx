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
  /** The statement of the running year. */
  readonly statement: { readonly year: string; readonly to: string }
}

const isReclaimed = (claims: ReadonlyArray<Claim>, month: string) =>
  claims.some((claim) => claim.month === month && (claim.state === "open" || claim.state === "repaid"))

const State = ({ payment: { returned } }: { readonly payment: Person["payments"][number] }) =>
  returned === undefined ? (
    <StateWord tone="good">gezahlt</StateWord>
  ) : (
    <StateWord tone="bad">kam am {format.day(returned.on)} zurück</StateWord>
  )

const columns = [{ label: "Monat" }, { label: "Stand" }, { label: "Betrag", money: true }]

/** What was paid, the newest month first. */
export const Payments = ({ payments, claims, statement }: PaymentsProps) => {
  const { at, visitor } = useVisitor()
  const newest = payments.toSorted((one, other) => (one.month < other.month ? 1 : -1))
  const arrived = payments.filter(({ returned }) => returned === undefined)
  const total = arrived.reduce((sum, { cents }) => sum + cents, 0)
  return (
    <Section title="Zahlungen">
      {payments.length === 0 ? (
        <p className="lw-empty">Noch nichts gezahlt.</p>
      ) : (
        <Table caption="Zahlungen nach Monaten" columns={columns} quietHead>
          <Rows>
            {newest.map((payment) => (
              <Row
                key={payment.reference}
                head={format.month(payment.month)}
                cells={[
                  <span key="state">
                    <State payment={payment} />{" "}
                    {isReclaimed(claims, payment.month) && <StateWord tone="open">zurückgefordert</StateWord>}{" "}
                    {visitor.role !== "guide" && <Go to={at.run(payment.run)}>Zum Zahllauf</Go>}
                  </span>,
                  format.euro(payment.cents)
                ]}
              />
            ))}
          </Rows>
          <Sum>
            <Row
              head="Gezahlt"
              cells={[arrived.length === 1 ? "1 Monat" : `${arrived.length} Monate`, format.euro(total)]}
            />
          </Sum>
        </Table>
      )}
      {payments.length > 0 && (
        <p>
          <Go to={statement.to}>Bescheinigung für {statement.year}</Go>
        </p>
      )}
    </Section>
  )
}
