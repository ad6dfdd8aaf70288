import { contract, firstStatementYear } from "@lotsenwerk/http/contract"
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

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const found = await read(context)(contract.statements.notices, { params })
  return { found, hasBefore: firstStatementYear < found.year }
}

const columns = [{ label: "Name" }, { label: "Mitteilung", quiet: true }, { label: "Gezahlt", money: true }]

interface PeopleProps extends Pick<TaxNotices, "people" | "year"> {
  readonly title: string
}

/** Those of one answer; no section where there is nobody. */
const People = ({ title, people, year }: PeopleProps) => {
  const { at } = useVisitor()
  if (people.length === 0) return null
  return (
    <Section title={title}>
      <Table caption={`${title}: Zahlungen des Jahres ${year} je Person`} columns={columns}>
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
    </Section>
  )
}

const paidTo = (count: number) => `Zahlungen an ${count === 1 ? "1 Person" : `${count} Personen`}`

const summary = ({ people, limit, year }: TaxNotices): string => {
  if (limit === undefined)
    return `Ab welcher Summe dem Finanzamt ${year} etwas mitzuteilen ist, hat noch niemand gelesen.`
  const told = people.filter(({ isReportable }) => isReportable === true).length
  const border = `Die Grenze liegt bei ${format.euro(limit)} je Person und Kalenderjahr.`
  return told === 0
    ? `Für ${year} ist dem Finanzamt nichts mitzuteilen. ${border}`
    : `Für ${year} sind dem Finanzamt ${paidTo(told)} mitzuteilen. ${border}`
}

/** The list for the finance department: whose payments the tax office must be told of, and whose not. */
export default function TaxNoticeList({ loaderData: { found, hasBefore } }: Route.ComponentProps) {
  const { at } = useVisitor()
  const { year, people, underway, doubts } = found
  const by = Map.groupBy(people, ({ isReportable }) => isReportable)
  return (
    <Page
      title={`Mitteilung an das Finanzamt ${year}`}
      lead={summary(found)}
      crumb={{ label: "Alle Zahlungen", to: at.runs }}
    >
      {doubts.length > 0 && (
        <Hint>
          <p>Nicht sicher belegt: {doubts.join(" ")}</p>
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
      {people.length === 0 && <p className="lw-empty">{year} hat die Kasse noch niemandem etwas gezahlt.</p>}
      <People title="Nicht zu sagen" people={by.get(undefined) ?? []} year={year} />
      <People title="Mitzuteilen" people={by.get(true) ?? []} year={year} />
      <People title="Nicht mitzuteilen" people={by.get(false) ?? []} year={year} />
      {hasBefore && (
        <p>
          <Go to={at.taxNotices(year - 1)}>Jahr {year - 1}</Go>
        </p>
      )}
    </Page>
  )
}
