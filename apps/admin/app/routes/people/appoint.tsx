import { contract } from "@lotsenwerk/http/contract"
import { useHref } from "react-router"
import { addresses, after } from "../../address.ts"
import { Button } from "../../components/Button.tsx"
import { DateField } from "../../components/Field.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Grounds } from "../../components/Grounds.tsx"
import { Page } from "../../components/Page.tsx"
import { Section } from "../../components/Section.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { attempt, read, submit, today } from "../../desk.server.ts"
import { decisionInWords } from "../../inWords.ts"
import type { Readiness } from "../../wire.ts"
import type { Route } from "./+types/appoint"
import { currentOffice, lastDayOf, nextDay, spanInWords } from "./offices.ts"
import { ToDoFirst } from "./ToDoFirst.tsx"

export const loader = async ({ request, context, params }: Route.LoaderArgs) => {
  const { person } = await read(context)(contract.people.show, { params })
  const asked = new URL(request.url).searchParams
  const office = currentOffice(person.appointments, today())
  const last = office === undefined ? undefined : lastDayOf(office)
  const from = asked.get("from") || (last === undefined ? today() : nextDay(last))
  const to = asked.get("to") || undefined
  const query = { from, ...(to === undefined ? {} : { to }) }
  const found = await attempt(context, { from: [from], to: [to ?? ""] }, (call) =>
    call(contract.people.readiness, { params, query })
  )
  return { id: person.id, name: person.name, from, to, ...found }
}

export const action = (args: Route.ActionArgs) =>
  submit(args, async ({ text }, call) => {
    const { params } = args
    const { id } = await call(contract.people.appoint, { params, body: { from: text("from"), to: text("to") } })
    return after(addresses(params.municipality).person(params.person), "berufung", { id })
  })

const Enter = ({ readiness: { term, trace }, person }: { readonly readiness: Readiness; readonly person: string }) => {
  const { at } = useVisitor()
  return (
    <Form intent="appoint">
      <input type="hidden" name="from" value={term.from} />
      <input type="hidden" name="to" value={term.to ?? ""} />
      <p>
        Die Berufung gilt <strong>{spanInWords(term.from, term.to)}</strong>.
      </p>
      {trace.decision._tag === "Undetermined" && (
        <p className="lw-note">
          Eine Regel, die noch niemand gelesen hat, hält nicht auf. Ob sie erfüllt ist, entscheidet, wer beruft.
        </p>
      )}
      <div className="lw-actions">
        <Button label="Berufung eintragen" weight="primary" />
        <Go to={at.person(person)}>Abbrechen</Go>
      </div>
    </Form>
  )
}

const Term = ({ id, from, to }: { readonly id: string; readonly from: string; readonly to: string | undefined }) => (
  <form className="lw-form lw-form--small" method="get" action={useHref(useVisitor().at.appointment(id))}>
    <div className="lw-fields lw-fields--row">
      <DateField name="from" label="Erster Tag" value={from} />
      <DateField name="to" label="Letzter Tag" optional value={to} />
    </div>
    <div className="lw-actions">
      <Button label="Bedingungen prüfen" />
    </div>
  </form>
)

/** Decides whether a person can be appointed from a day on, with every ground, and enters the appointment. */
export default function Appoint({ loaderData, actionData }: Route.ComponentProps) {
  const { id, name, from, to, value: readiness, returned } = loaderData
  const { at } = useVisitor()
  const isFree = readiness !== undefined && readiness.blockers.length === 0
  return (
    <Page
      title={`Berufung von ${name}`}
      lead={readiness && decisionInWords(readiness.trace)}
      crumb={{ label: name, to: at.person(id) }}
      returned={actionData ?? returned}
    >
      <Section title="Für welche Zeit?" note="Ohne letzten Tag gilt die Amtszeit, die das Programm vorsieht.">
        <Term id={id} from={from} to={to ?? readiness?.term.to} />
      </Section>
      {isFree && (
        <Section title="Berufung eintragen">
          <Enter readiness={readiness} person={id} />
        </Section>
      )}
      {readiness && !isFree && <ToDoFirst person={id} readiness={readiness} />}
      {readiness && (
        <Section title="Alle Bedingungen">
          <Grounds grounds={readiness.trace.grounds} plain />
        </Section>
      )}
    </Page>
  )
}
