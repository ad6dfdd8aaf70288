import { decision, format, messagesIn } from "@lotsenwerk/messages"
import { Go } from "../../components/Go.tsx"
import { Section } from "../../components/Section.tsx"
import { Row, Rows, Table } from "../../components/Table.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { Why } from "../../components/Why.tsx"
import type { Claim } from "../../wire.ts"

const { words } = messagesIn("de")

const Reason = ({ claim }: { readonly claim: Claim }) => {
  const { at, coordinates } = useVisitor()
  const { id, name, trace, state, decided } = claim
  return (
    <>
      <Why of={name} grounds={trace.grounds}>
        {words.claims[state]}. {decision(trace as never)}
      </Why>
      {decided && (
        <p className="lw-muted">
          {decided.by.name}, {format.moment(decided.at)}: {decided.reason}
        </p>
      )}
      {state === "open" && coordinates && <Go to={at.claim(id)}>Entscheidung eintragen</Go>}
    </>
  )
}

interface ClaimsProps {
  readonly claims: ReadonlyArray<Claim>
  /** Whether the rows begin with the person rather than the month. */
  readonly named?: boolean
}

/** Money paid without ground: never part of a payment. */
export const Claims = ({ claims, named }: ClaimsProps) => {
  const { at } = useVisitor()
  if (claims.length === 0) return null
  return (
    <Section title="Forderungen" note="Eine Rückforderung wird nie mit einer Zahlung verrechnet." anchor="forderungen">
      <Table
        caption="Forderungen"
        columns={[{ label: named ? "Person" : "Monat" }, { label: "Grund" }, { label: "Forderung", money: true }]}
        lines
      >
        <Rows>
          {claims.map((claim) => (
            <Row
              key={claim.id}
              head={named ? <Go to={at.person(claim.person)}>{claim.name}</Go> : format.month(claim.month)}
              cells={[
                <div key="reason">
                  {named && <p>Für {format.month(claim.month)}</p>}
                  <Reason claim={claim} />
                </div>,
                format.euro(claim.cents)
              ]}
            />
          ))}
        </Rows>
      </Table>
    </Section>
  )
}
