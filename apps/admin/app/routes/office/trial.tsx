import { contract } from "@lotsenwerk/http/contract"
import { format } from "@lotsenwerk/messages"
import { useHref } from "react-router"
import { Button } from "../../components/Button.tsx"
import { Facts } from "../../components/Facts.tsx"
import { Field } from "../../components/Field.tsx"
import { Go } from "../../components/Go.tsx"
import { Notice } from "../../components/Notice.tsx"
import { Page } from "../../components/Page.tsx"
import { Section } from "../../components/Section.tsx"
import { Row, Rows, Table } from "../../components/Table.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { attempt, today } from "../../desk.server.ts"
import { centsOf, eurosOf } from "../../euros.ts"
import type { RateTrial } from "../../wire.ts"
import type { Route } from "./+types/trial"

/** January of the next year: a new rate begins with a budget. */
const nextYear = (day: string) => `${Number(day.slice(0, 4)) + 1}-01`

export const loader = async ({ request, context, params }: Route.LoaderArgs) => {
  const asked = new URL(request.url).searchParams
  const month = asked.get("month") || nextYear(today())
  const typed = asked.get("cents")
  if (typed === null) return { month, typed: "", value: undefined, returned: undefined }
  const query = { cents: String(centsOf(typed)), month }
  const found = await attempt(context, { cents: [typed], month: [month] }, (call) =>
    call(contract.trials.rate, { params, query })
  )
  return { month, typed, value: found.value, returned: found.returned }
}

const Ask = ({ month, typed }: { readonly month: string; readonly typed: string }) => (
  <form className="lw-form lw-form--small" method="get" action={useHref(useVisitor().at.trial)} noValidate>
    <div className="lw-fields lw-fields--row">
      <Field name="cents" label="Betrag im Monat, in Euro" value={typed} short inputMode="decimal" />
      <Field name="month" label="Ab dem Monat" type="month" value={month} />
    </div>
    <div className="lw-actions">
      <Button label="Ausrechnen" weight="primary" />
    </div>
  </form>
)

const signed = (cents: number) => (cents > 0 ? `${format.euro(cents)} mehr` : `${format.euro(-cents)} weniger`)

const columns = [{ label: "Name" }, { label: "Monate und Summen", quiet: true }, { label: "Unterschied", money: true }]

const Guides = ({ guides }: { readonly guides: RateTrial["guides"] }) => {
  const { at } = useVisitor()
  return (
    <Table caption="Wer anders bezahlt würde" columns={columns}>
      <Rows>
        {guides.map(({ id, name, months, before, after }) => (
          <Row
            key={id}
            head={<Go to={at.person(id)}>{name}</Go>}
            cells={[
              `${months === 1 ? "1 Monat" : `${months} Monate`}: bisher ${format.euro(before)}, dann ${format.euro(after)}`,
              signed(after - before)
            ]}
          />
        ))}
      </Rows>
    </Table>
  )
}

const Found = ({ found, cents }: { readonly found: RateTrial; readonly cents: number }) => {
  const { from, to, rate, guides, staying, before, after, difference, refused } = found
  if (refused.length > 0) {
    return (
      <Section title="Das geht nach den Regeln nicht">
        <ul className="lw-list">
          {refused.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
    )
  }
  return (
    <>
      <Section
        title={`${format.month(from)} bis ${format.month(to)}`}
        note={`Gerechnet ist, als blieben alle ${staying}, die heute im Amt sind, und als wäre jeder Monat zu zahlen, der heute zu zahlen wäre.`}
      >
        <Facts
          wide
          facts={{
            Unterschied: difference === 0 ? "keiner" : signed(difference),
            "Bisher im Monat": rate === undefined ? "nicht bekannt" : format.euro(rate),
            "Dann im Monat": format.euro(cents),
            "Bisher zusammen": format.euro(before),
            "Dann zusammen": format.euro(after)
          }}
        />
      </Section>
      {guides.length > 0 && (
        <Section
          title={guides.length === 1 ? "Eine Person wäre betroffen" : `${guides.length} Personen wären betroffen`}
        >
          <Guides guides={guides} />
        </Section>
      )}
    </>
  )
}

/** Tries out another monthly rate: who, how much, nothing touched. */
export default function Trial({ loaderData: { month, typed, value, returned } }: Route.ComponentProps) {
  const { at } = useVisitor()
  const cents = centsOf(typed)
  return (
    <Page
      title="Anderen Betrag ausprobieren"
      lead="Was würde es kosten? Nichts davon wird gespeichert, und niemand erfährt es."
      crumb={{ label: "Programm", to: at.programme }}
      returned={returned}
      notice={
        value !== undefined && value.refused.length === 0 && value.guides.length === 0 ? (
          <Notice>Damit ändert sich für niemanden etwas.</Notice>
        ) : undefined
      }
    >
      <Section title="Welcher Betrag, ab wann?">
        <Ask month={month} typed={Number.isNaN(cents) ? typed : eurosOf(cents)} />
      </Section>
      {value && <Found found={value} cents={cents} />}
    </Page>
  )
}
