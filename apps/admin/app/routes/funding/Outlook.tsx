import { format } from "@lotsenwerk/messages"
import { Facts } from "../../components/Facts.tsx"
import { Hint } from "../../components/Hint.tsx"
import { Section } from "../../components/Section.tsx"
import { Row, Rows, Table } from "../../components/Table.tsx"
import type { YearOutlook } from "../../wire.ts"

const columns = [{ label: "Monat" }, { label: "Was dazukommt", quiet: true }, { label: "Seit Januar", money: true }]

/** What a month brings, each part that is not nothing. */
const partsOf = ({ paid, ordered, due }: YearOutlook["months"][number]): string =>
  [
    paid > 0 ? `gezahlt ${format.euro(paid)}` : "",
    ordered > 0 ? `angeordnet ${format.euro(ordered)}` : "",
    due > 0 ? `zu erwarten ${format.euro(due)}` : ""
  ]
    .filter(Boolean)
    .join(", ")

const sums = ({ paid, ordered, due, expected, granted, left }: YearOutlook) => ({
  Gezahlt: format.euro(paid),
  Angeordnet: format.euro(ordered),
  "Noch zu erwarten": format.euro(due),
  "Zusammen bis Dezember": format.euro(expected),
  Bewilligt: granted === undefined ? "noch nicht eingetragen" : format.euro(granted),
  ...(left === undefined ? {} : { "Bleibt übrig": format.euro(left) })
})

/** The year to December: what is sure, what is to be expected, and what the grant leaves. */
export const Outlook = ({ outlook }: { readonly outlook: YearOutlook }) => {
  const { warnings, carries, openFrom, unforeseen, months } = outlook
  // The months before anything was spent say nothing.
  const begun = months.slice(
    Math.max(
      0,
      months.findIndex(({ soFar }) => soFar > 0)
    )
  )
  return (
    <Section
      title="Hochrechnung bis Dezember"
      note="Gerechnet ist, als dienten alle weiter, die im Amt sind, und als käme bei anderen Kosten nichts dazu."
    >
      {warnings.map((warning) => (
        <Hint key={warning}>
          <p>{warning}</p>
        </Hint>
      ))}
      {unforeseen > 0 && (
        <Hint>
          <p>
            {unforeseen === 1 ? "Bei 1 Person" : `Bei ${unforeseen} Personen`} lässt sich nicht sagen, was zu zahlen
            ist. Die Summe ist das Mindeste.
          </p>
        </Hint>
      )}
      <Facts wide facts={sums(outlook)} />
      {carries && openFrom && (
        <p>
          Mehr Lotsinnen und Lotsen von {format.month(openFrom)} bis Dezember: {carries}
        </p>
      )}
      <Table caption={`Das Jahr ${outlook.year} Monat für Monat`} columns={columns}>
        <Rows>
          {begun.map((each) => (
            <Row
              key={each.month}
              head={format.month(each.month)}
              cells={[<span key="parts">{partsOf(each) || "nichts"}</span>, format.euro(each.soFar)]}
            />
          ))}
        </Rows>
      </Table>
    </Section>
  )
}
