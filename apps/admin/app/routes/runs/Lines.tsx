import { format } from "@lotsenwerk/messages"
import { Go } from "../../components/Go.tsx"
import { Section } from "../../components/Section.tsx"
import { StateWord } from "../../components/StateWord.tsx"
import { Row, RowGroup, Sum, Table } from "../../components/Table.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { Why } from "../../components/Why.tsx"
import type { RunLine, RunRecord } from "../../wire.ts"
import { type Change, linesOf } from "./bridge.ts"
import { reasonInWords } from "./reason.ts"

const order = ["new", "backPayment", "changed", "open", "ended", "same"] as const satisfies ReadonlyArray<Change>

const titles = (previous: string | undefined): Readonly<Record<Change, string>> => ({
  new: "Neu",
  backPayment: "Nachzahlung",
  changed: "Geändert",
  open: "Offen",
  ended: "Beendet",
  same: previous === undefined ? "Unverändert" : `Wie im ${format.month(previous)}`
})

const Amount = ({ line: { standing, cents } }: { readonly line: RunLine }) => {
  if (standing === "payable") return <>{format.euro(cents)}</>
  if (standing === "open" && cents > 0) return <span className="lw-muted">({format.euro(cents)})</span>
  return <span className="lw-muted">{format.euro(0)}</span>
}

const Line = ({ line, change }: { readonly line: RunLine; readonly change: Change }) => {
  const { at } = useVisitor()
  return (
    <Row
      head={<Go to={at.person(line.person)}>{line.name}</Go>}
      cells={[
        <Why key="why" of={line.name} grounds={line.trace.grounds}>
          {line.standing === "open" && <StateWord tone="open">offen</StateWord>} {reasonInWords(line, change)}
        </Why>,
        <Amount key="amount" line={line} />
      ]}
    />
  )
}

const columns = [{ label: "Person" }, { label: "Grund", quiet: true }, { label: "Betrag", money: true }]

const count = (number: number, one: string, other: string) => `${number} ${number === 1 ? one : other}`

/** Every line with its reason: what changed first, the unchanged last. */
export const Lines = ({ record }: { readonly record: RunRecord }) => {
  const { run, payments, cents, previous } = record
  const open = linesOf(record, "open").length
  const title = titles(previous?.month)
  const persons = new Set(run.lines.map(({ person }) => person)).size
  return (
    <Section title={`${count(run.lines.length, "Zeile", "Zeilen")} für ${count(persons, "Person", "Personen")}`}>
      <Table caption="Zeilen des Zahllaufs, Änderungen zuerst" columns={columns} lines>
        {order.map((change) => {
          const lines = linesOf(record, change)
          return lines.length === 0 ? null : (
            <RowGroup key={change} id={change} title={title[change]} count={lines.length}>
              {lines.map((line) => (
                <Line key={`${line.person}${line.month}`} line={line} change={change} />
              ))}
            </RowGroup>
          )
        })}
        <Sum>
          <Row
            head="Summe"
            cells={[
              `${count(payments, "Zahlung", "Zahlungen")}${open > 0 ? `, ${count(open, "Zeile", "Zeilen")} offen` : ""}`,
              format.euro(cents)
            ]}
          />
        </Sum>
      </Table>
    </Section>
  )
}
