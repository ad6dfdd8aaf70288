import { costKind, eligibility, format, lineFigures, proofFigures, proofNotes } from "@lotsenwerk/messages"
import { Go } from "../../components/Go.tsx"
import { Hint } from "../../components/Hint.tsx"
import { Section } from "../../components/Section.tsx"
import { Row, Rows, Sum, Table } from "../../components/Table.tsx"
import { useVisitor } from "../../components/visitor.ts"
import type { GrantYear } from "../../wire.ts"

const isOfLines = (figure: string): figure is (typeof lineFigures)[number] =>
  lineFigures.some((name) => name === figure)

const figureColumns = [{ label: "Angabe" }, { label: "Hinweis", quiet: true }, { label: "Betrag", money: true }]
/** With a seam for the phone, where the longest kind is wider than its cell. */
const kindInParts = (kind: Parameters<typeof costKind>[0]): string =>
  costKind(kind).replace("Aufwandsent", "Aufwands\u00ADent")

const kindColumns = [{ label: "Kostenart" }, { label: "Zuwendungsfähig" }, { label: "Betrag", money: true }]

/** The figures of a year; each that is made of lines leads to them. */
export const Figures = ({ year }: { readonly year: GrantYear }) => {
  const { at } = useVisitor()
  return (
    <Section title="Zahlen" note="Gezählt ist, was die Kasse gezahlt hat. Jede Zahl führt zu ihren Belegen.">
      <Table caption={`Zahlen des Jahres ${year.year}`} columns={figureColumns} lines>
        <Rows>
          {proofFigures(year).map(({ figure, label, amount, note }) => (
            <Row
              key={figure}
              head={
                isOfLines(figure) && year[figure].lines.length > 0 ? (
                  <Go to={at.fundingLines(year.year, figure)}>{label}</Go>
                ) : (
                  label
                )
              }
              cells={[note && <span className="lw-muted">{note}</span>, amount]}
            />
          ))}
        </Rows>
      </Table>
      {proofNotes(year).map((note) => (
        <Hint key={note}>
          <p>{note}</p>
        </Hint>
      ))}
    </Section>
  )
}

/** What was spent on each kind of cost, and whether the directive bears it. */
export const Kinds = ({ year }: { readonly year: GrantYear }) => {
  const { at } = useVisitor()
  return (
    <Section title="Kostenarten">
      {year.spent.length === 0 ? (
        <p className="lw-empty">Für dieses Jahr ist noch nichts gezahlt.</p>
      ) : (
        <Table caption={`Kostenarten des Jahres ${year.year}`} columns={kindColumns}>
          <Rows>
            {year.spent.map((line) => (
              <Row
                key={line.kind}
                head={<Go to={at.fundingLines(year.year, line.kind)}>{kindInParts(line.kind)}</Go>}
                cells={[eligibility(line), format.euro(line.cents)]}
              />
            ))}
          </Rows>
          <Sum>
            <Row head="Gezahlt" cells={["", format.euro(year.vouchers.cents)]} />
          </Sum>
        </Table>
      )}
    </Section>
  )
}
