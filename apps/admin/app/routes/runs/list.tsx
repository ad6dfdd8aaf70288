import { contract } from "@lotsenwerk/http/contract"
import { format, messagesIn } from "@lotsenwerk/messages"
import { addresses, after } from "../../address.ts"
import { Button } from "../../components/Button.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Notice } from "../../components/Notice.tsx"
import { Page } from "../../components/Page.tsx"
import { Section } from "../../components/Section.tsx"
import { StateWord, type Tone } from "../../components/StateWord.tsx"
import { Row, Rows, Table } from "../../components/Table.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { read, submit, today } from "../../desk.server.ts"
import { Claims } from "../people/Claims.tsx"
import type { Route } from "./+types/list"

const { words } = messagesIn("de")

export const loader = async ({ request, context, params }: Route.LoaderArgs) => ({
  ...(await read(context)(contract.runs.list, { params })),
  done: new URL(request.url).searchParams.get("erledigt"),
  year: today().slice(0, 4)
})

export const action = (args: Route.ActionArgs) =>
  submit(args, async ({ text }, call) => {
    const { params } = args
    const { id } = await call(contract.runs.draft, { params, body: { month: text("subject") } })
    return after(addresses(params.municipality).run(id), "entwurf")
  })

type Loaded = Route.ComponentProps["loaderData"]

const tones: Readonly<Record<Loaded["runs"][number]["state"], Tone>> = {
  draft: "open",
  returned: "open",
  released: "good",
  discarded: "plain"
}

const firstDayAfter = (month: string) => {
  const [year = 0, number = 0] = month.split("-").map(Number)
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10)
}

const DueMonths = ({ due }: { readonly due: Loaded["due"] }) => {
  const { coordinates } = useVisitor()
  if (due.length === 0) return null
  return (
    <Section title="Noch abzurechnen" note="Diese Monate sind vorbei. Beginnen Sie mit dem ältesten.">
      <ul className="lw-tasks">
        {due.map((month, index) => (
          <li className="lw-task" key={month}>
            <p className="lw-task__due lw-num">
              <span>seit {format.shortDay(firstDayAfter(month))}</span>
            </p>
            <div>
              <h3>{format.month(month)}</h3>
            </div>
            {coordinates && (
              <Form intent="draft" subject={month} plain>
                <Button
                  label="Zahllauf vorbereiten"
                  full={`Zahllauf vorbereiten: ${format.month(month)}`}
                  weight={index === 0 ? "primary" : "secondary"}
                  row
                />
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

const columns = [
  { label: "Monat" },
  { label: "Stand" },
  { label: "Vorbereitet und freigegeben" },
  { label: "Betrag", money: true }
]

const Runs = ({ runs }: { readonly runs: Loaded["runs"] }) => {
  const { at } = useVisitor()
  if (runs.length === 0) return <p className="lw-empty">Noch kein Zahllauf.</p>
  return (
    <Table caption="Zahlläufe, der neueste Monat zuerst" columns={columns}>
      <Rows>
        {runs.map(({ id, month, number, state, prepared, released, payments, cents, open }) => (
          <Row
            key={id}
            head={<Go to={at.run(id)}>{format.month(month)}</Go>}
            cells={[
              <span key="state">
                <StateWord tone={tones[state]}>{words.runs[state]}</StateWord>
                <br />
                <span className="lw-muted">
                  {payments} Zahlungen{open > 0 ? `, ${open} offen` : ""}
                </span>
              </span>,
              <span key="steps">
                {prepared.by.name}, {format.dayOf(prepared.at)}
                {released && `; ${released.by.name}, ${format.dayOf(released.at)}`}
                <br />
                <span className="lw-muted lw-nobr">{number}</span>
              </span>,
              format.euro(cents)
            ]}
          />
        ))}
      </Rows>
    </Table>
  )
}

/** The months that wait for a run, the runs, the claims. */
export default function RunList({
  loaderData: { runs, due, pays, claims, done, year },
  actionData
}: Route.ComponentProps) {
  const { at } = useVisitor()
  return (
    <Page
      title="Zahlungen"
      lead={pays ? undefined : "Dieses Programm zahlt keine Aufwandsentschädigung."}
      returned={actionData}
      notice={done === "verworfen" ? <Notice>Der Zahllauf ist verworfen.</Notice> : undefined}
    >
      <DueMonths due={due} />
      <Section title="Zahlläufe">
        <Runs runs={runs} />
      </Section>
      <Claims claims={claims} named />
      <Section title="Verwendungsnachweis" note="Was von der Zuwendung ausgegeben wurde, mit allen Belegen.">
        <p>
          <Go to={at.fundings}>Verwendungsnachweis dieses Jahres</Go>
        </p>
      </Section>
      <Section title="Finanzamt" note="Was die Kämmerei dem Finanzamt mitteilen muss, und was nicht.">
        <p>
          <Go to={at.taxNotices(year)}>Mitteilung an das Finanzamt {year}</Go>
        </p>
      </Section>
    </Page>
  )
}
