import { contract } from "@lotsenwerk/http/contract"
import { format } from "@lotsenwerk/messages"
import { Go } from "../../components/Go.tsx"
import { Hint } from "../../components/Hint.tsx"
import { Page } from "../../components/Page.tsx"
import { Section } from "../../components/Section.tsx"
import { Row, Rows, Table } from "../../components/Table.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { read } from "../../desk.server.ts"
import type { TaxNotices } from "../../wire.ts"
import type { Route } from "./+types/taxNotices"

export const loader = ({ context, params }: Route.LoaderArgs) => read(context)(contract.statements.notices, { params })

const columns = [{ label: "Name" }, { label: "Mitteilung", quiet: true }, { label: "Gezahlt", money: true }]

const People = ({ people, year }: { readonly people: TaxNotices["people"]; readonly year: number }) => {
  const { at } = useVisitor()
  return (
    <Table caption={`Zahlungen des Jahres ${year} je Person`} columns={columns}>
      <Rows>
        {people.map(({ id, name, total, words }) => (
          <Row
            key={id}
            head={<Go to={at.statement(id, year)}>{name}</Go>}
            cells={[<span key="words">{words}</span>, format.euro(total)]}
          />
        ))}
      </Rows>
    </Table>
  )
}

const summary = ({ people, limit, year }: TaxNotices): string => {
  if (limit === undefined)
    return `Ab welcher Summe dem Finanzamt ${year} etwas mitzuteilen ist, hat noch niemand gelesen.`
  const told = people.filter(({ isReportable }) => isReportable).length
  const border = `Die Grenze liegt bei ${format.euro(limit)} je Person und Kalenderjahr.`
  return told === 0
    ? `Für ${year} ist niemand mitzuteilen. ${border}`
    : `Für ${year} ${told === 1 ? "ist 1 Person" : `sind ${told} Personen`} mitzuteilen. ${border}`
}

/** The list for the finance department: whose payments the tax office must be told of, and whose not. */
export default function TaxNoticeList({ loaderData: found }: Route.ComponentProps) {
  const { at } = useVisitor()
  const { year, people, underway, doubt } = found
  const [told, others] = [people.filter((each) => each.isReportable), people.filter((each) => !each.isReportable)]
  return (
    <Page
      title={`Mitteilung an das Finanzamt ${year}`}
      lead={summary(found)}
      crumb={{ label: "Alle Zahlungen", to: at.runs }}
    >
      {doubt && (
        <Hint>
          <p>Nicht sicher belegt: {doubt}</p>
        </Hint>
      )}
      {underway > 0 && (
        <Hint>
          <p>
            {underway === 1 ? "1 Zahlung ist" : `${underway} Zahlungen sind`} angeordnet, und die Kasse hat noch nicht
            gesagt, wann sie gezahlt hat. Sie zählen hier nicht.
          </p>
        </Hint>
      )}
      {told.length > 0 && (
        <Section title="Mitzuteilen">
          <People people={told} year={year} />
        </Section>
      )}
      <Section title="Nicht mitzuteilen">
        {others.length === 0 ? <p className="lw-empty">Niemand.</p> : <People people={others} year={year} />}
      </Section>
      <p>
        <Go to={at.taxNotices(year - 1)}>Jahr {year - 1}</Go>
      </p>
    </Page>
  )
}
