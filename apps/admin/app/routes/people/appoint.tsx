import { contract } from "@lotsenwerk/http/contract"
import { messagesIn } from "@lotsenwerk/messages"
import { useHref } from "react-router"
import { addresses, after } from "../../address.ts"
import { Button } from "../../components/Button.tsx"
import { Choice } from "../../components/Choice.tsx"
import { DateField } from "../../components/Field.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Grounds } from "../../components/Grounds.tsx"
import { Page } from "../../components/Page.tsx"
import { Section } from "../../components/Section.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { attempt, read, submit, today } from "../../desk.server.ts"
import { decisionInWords } from "../../inWords.ts"
import type { Appointment, Readiness } from "../../wire.ts"
import type { Route } from "./+types/appoint"
import { currentOffice, lastDayOf, nextDay, spanInWords } from "./offices.ts"
import { ToDoFirst } from "./ToDoFirst.tsx"

type Role = NonNullable<Appointment["role"]>

const { facts } = messagesIn("de")

export const loader = async ({ request, context, params }: Route.LoaderArgs) => {
  const { person } = await read(context)(contract.people.show, { params })
  const asked = new URL(request.url).searchParams
  const office = currentOffice(person.appointments, today())
  const last = office === undefined ? undefined : lastDayOf(office)
  const from = asked.get("from") || (last === undefined ? today() : nextDay(last))
  const to = asked.get("to") || undefined
  const role = (asked.get("role") || undefined) as Role | undefined
  const query = { from, ...(to && { to }), ...(role && { role }) }
  const found = await attempt(context, { from: [from], to: [to ?? ""], role: [role ?? ""] }, (call) =>
    call(contract.people.readiness, { params, query })
  )
  return { id: person.id, name: person.name, from, to, role, ...found }
}

export const action = (args: Route.ActionArgs) =>
  submit(args, async ({ text, choice }, call) => {
    const { params } = args
    const body = { from: text("from"), to: text("to"), role: choice<Role>("role") }
    const { id } = await call(contract.people.appoint, { params, body })
    return after(addresses(params.municipality).person(params.person), "berufung", { id })
  })

const Enter = ({ readiness: { term, trace }, person }: { readonly readiness: Readiness; readonly person: string }) => {
  const { at } = useVisitor()
  return (
    <Form intent="appoint">
      <input type="hidden" name="from" value={term.from} />
      <input type="hidden" name="to" value={term.to ?? ""} />
      <input type="hidden" name="role" value={term.role ?? ""} />
      <p>
        Die Berufung gilt <strong>{spanInWords(term.from, term.to)}</strong>
        {term.role && `, ${facts.roles[term.role]}`}.
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

/** The roles that the programme tells apart on the day; one needs no choice. */
const rolesOf = (readiness: Readiness | undefined): ReadonlyArray<Role> => {
  const version = readiness?.trace.grounds.find(({ condition }) => condition === "RoleHeldHere")?.version
  return version === undefined || version.verification === "open" ? [] : (version.value as ReadonlyArray<Role>)
}

interface TermProps {
  readonly id: string
  readonly from: string
  readonly to: string | undefined
  readonly role: Role | undefined
  readonly roles: ReadonlyArray<Role>
}

const Term = ({ id, from, to, role, roles }: TermProps) => (
  <form className="lw-form lw-form--small" method="get" action={useHref(useVisitor().at.appointment(id))}>
    <div className="lw-fields lw-fields--row">
      <DateField name="from" label="Erster Tag" value={from} />
      <DateField name="to" label="Letzter Tag" optional value={to} />
    </div>
    {roles.length > 1 && (
      <Choice
        name="role"
        legend="Rolle"
        options={roles.map((value) => ({ value, label: facts.roles[value] }))}
        value={role}
      />
    )}
    <div className="lw-actions">
      <Button label="Bedingungen prüfen" />
    </div>
  </form>
)

/** Decides whether a person can be appointed from a day on, with every ground, and enters the appointment. */
export default function Appoint({ loaderData, actionData }: Route.ComponentProps) {
  const { id, name, from, to, role, value: readiness, returned } = loaderData
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
        <Term id={id} from={from} to={to ?? readiness?.term.to} role={role} roles={rolesOf(readiness)} />
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
