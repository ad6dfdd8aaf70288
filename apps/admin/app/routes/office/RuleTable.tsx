import { format } from "@lotsenwerk/messages"
import { Mark } from "../../components/Mark.tsx"
import { Row, RowGroup, Table } from "../../components/Table.tsx"
import type { Programme } from "../../wire.ts"
import { type RuleInWords, rulesInWords, slices } from "./rules.ts"

const columns = [{ label: "Worum es geht" }, { label: "Regel" }, { label: "Quelle" }]

const Rule = ({ told: { rule, doubt, isInForce } }: { readonly told: RuleInWords }) => (
  <>
    {rule}
    {!isInForce && <span className="lw-muted"> (heute nicht in Kraft)</span>}
    {doubt && (
      <p className="lw-muted">
        <strong>Zweifel:</strong> {doubt}
      </p>
    )}
  </>
)

const Source = ({ told: { source, sourceAddress, readOn, mark, isAssumed } }: { readonly told: RuleInWords }) => (
  <>
    {sourceAddress === undefined ? source : <a href={sourceAddress}>{source}</a>}
    <span className="lw-muted">, gelesen am {format.day(readOn)}</span> <Mark assumed={isAssumed}>{mark}</Mark>
  </>
)

interface RuleTableProps {
  readonly programme: Programme
  readonly today: string
}

/** All rules of a programme with value, unit, validity, source, mark and doubt. */
export const RuleTable = ({ programme, today }: RuleTableProps) => (
  <Table caption="Regeln des Programms" columns={columns}>
    {slices.map(({ name, label }) => {
      const told = rulesInWords(name, programme[name], today)
      return (
        <RowGroup key={name} id={name} title={label} count={told.length}>
          {told.map((each) => (
            <Row
              key={each.key}
              head={each.title}
              cells={[<Rule key="rule" told={each} />, <Source key="source" told={each} />]}
            />
          ))}
        </RowGroup>
      )
    })}
  </Table>
)
