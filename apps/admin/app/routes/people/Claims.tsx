import { format, messagesIn } from "@lotsenwerk/messages"
import { Go } from "../../components/Go.tsx"
import { Section } from "../../components/Section.tsx"
import { StateWord, type Tone } from "../../components/StateWord.tsx"
import { Row, Rows, Table } from "../../components/Table.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { Why } from "../../components/Why.tsx"
import { decisionInWords } from "../../inWords.ts"
import type { Claim } from "../../wire.ts"

const { words } = messagesIn("de")

const tones: Readonly<Record<Claim["state"], Tone>> = { open: "open", repaid: "good", waived: "plain", lapsed: "plain" }

const Reason = ({ claim }: { readonly claim: Claim }) => {
  const { at, visitor } = useVisitor()
  const { id, name, trace, state, received } = claim
  return (
    <>
      <Why of={name} grounds={trace.grounds}>
        <StateWord tone={tones[state]}>{words.claims[state]}</StateWord> {decisionInWords(trace)}
      </Why>
      {received > 0 && state !== "repaid" && <p className="lw-muted">Davon eingegangen: {format.euro(received)}</p>}
      {visitor.role !== "guide" && <Go to={at.claim(id)}>Forderung öffnen</Go>}
    </>
  )
}

const openFirst = (claims: ReadonlyArray<Claim>) =>
  claims.toSorted((one, other) => Number(other.state === "open") - Number(one.state === "open"))

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
        columns={[
          { label: named ? "Person" : "Monat" },
          { label: "Grund", quiet: true },
          { label: "Forderung", money: true }
        ]}
        lines
      >
        <Rows>
          {openFirst(claims).map((claim) => (
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
