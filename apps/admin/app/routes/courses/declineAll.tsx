import { contract } from "@lotsenwerk/http/contract"
import { redirect } from "react-router"
import { addresses, after } from "../../address.ts"
import { Button } from "../../components/Button.tsx"
import { Email } from "../../components/Email.tsx"
import { TextField } from "../../components/Field.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Page } from "../../components/Page.tsx"
import { Section } from "../../components/Section.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { read, submit } from "../../desk.server.ts"
import type { Route } from "./+types/declineAll"
import { grouped } from "./participants.ts"
import { counted, decidedBefore } from "./reviewTold.ts"

const askedIn = (request: Request) => [...new Set(new URL(request.url).searchParams.getAll("person"))]

export const loader = async ({ request, context, params }: Route.LoaderArgs) => {
  const { course, participants } = await read(context)(contract.training.show, { params })
  const asked = askedIn(request)
  const chosen = grouped(participants).review.filter(({ id }) => asked.includes(id))
  const passedOver = asked.length - chosen.length
  if (chosen.length === 0) {
    const here = addresses(params.municipality).review(course.name)
    throw redirect(
      asked.length === 0 ? after(here, "niemand") : after(here, "abgelehnt", counted({ reviewed: 0, passedOver }))
    )
  }
  return { course: course.name, chosen, passedOver }
}

export const action = (args: Route.ActionArgs) =>
  submit(args, async ({ text }, call) => {
    const { params, request } = args
    const body = { participants: askedIn(request), declined: text("declined") }
    const answer = await call(contract.training.reviewAll, { params, body })
    return after(addresses(params.municipality).review(params.course), "abgelehnt", counted(answer))
  })

/** Asks once more before several sign-ups are declined, for one reason. */
export default function DeclineAll({ loaderData: { course, chosen, passedOver }, actionData }: Route.ComponentProps) {
  const { at } = useVisitor()
  const label = chosen.length === 1 ? "1 Anmeldung ablehnen" : `${chosen.length} Anmeldungen ablehnen`
  return (
    <Page
      title={label}
      lead="Lehnen Sie nur ab, was kein Mensch geschickt hat. Wer abgelehnt ist, bekommt keinen Platz und keine Nachricht. Rückgängig machen lässt sich das nicht. War es doch ein Mensch, kann er sich neu anmelden."
      crumb={{ label: "Anmeldungen prüfen", to: at.review(course) }}
      returned={actionData}
    >
      <Section title="Abgelehnt werden">
        <ul className="lw-list">
          {chosen.map(({ id, name, contact }) => (
            <li key={id}>
              <strong>{name}</strong>
              <p>{contact?.email ? <Email address={contact.email} /> : contact?.phone}</p>
            </li>
          ))}
        </ul>
        {passedOver > 0 && <p>{decidedBefore(passedOver)}</p>}
      </Section>
      <Form intent="declineAll">
        <TextField
          name="declined"
          label="Grund"
          hint="Bleibt bei der Stelle. Zum Beispiel: immer derselbe Text."
          rows={2}
        />
        <div className="lw-actions">
          <Button label={label} weight="primary" />
          <Go to={at.review(course)}>Anmeldungen behalten</Go>
        </div>
      </Form>
    </Page>
  )
}
