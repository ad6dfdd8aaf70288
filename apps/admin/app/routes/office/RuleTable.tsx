import { format } from "@lotsenwerk/messages"
import { Mark } from "../../components/Mark.tsx"
import { Row, Rows, Table } from "../../components/Table.tsx"
import { type RuleInWords, type Rules, rulesInWords } from "./rules.ts"

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
  readonly caption: string
  readonly rules: Rules
  readonly today: string
}

/** Rules with value, unit, validity, source, mark and doubt. */
export const RuleTable = ({ caption, rules, today }: RuleTableProps) => (
  <Table caption={`Regeln: ${caption}`} columns={columns}>
    <Rows>
      {rulesInWords(rules, today).map((told) => (
        <Row
          key={told.key}
          head={told.title}
          cells={[<Rule key="rule" told={told} />, <Source key="source" told={told} />]}
        />
      ))}
    </Rows>
  </Table>
)
