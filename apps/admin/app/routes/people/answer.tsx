import { contract } from "@lotsenwerk/http/contract"
import { addresses, after } from "../../address.ts"
import { Button } from "../../components/Button.tsx"
import { Field, TextField } from "../../components/Field.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Hint } from "../../components/Hint.tsx"
import { Page } from "../../components/Page.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { read, submit } from "../../desk.server.ts"
import type { Route } from "./+types/answer"
import { preparedAnswer } from "./preparedAnswer.ts"

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const call = read(context)
  const { person } = await call(contract.people.show, { params })
  const { organiser } = await call(contract.office.programme, { params })
  const { settings } = await call(contract.office.settings, { params })
  return { person, prepared: preparedAnswer(person.name, organiser, settings) }
}

export const action = (args: Route.ActionArgs) =>
  submit(args, async ({ text }, call) => {
    const { params } = args
    await call(contract.people.answer, { params, body: { subject: text("subject"), text: text("text") } })
    return after(addresses(params.municipality).person(params.person), "antwort")
  })

/** Answers an interest by mail, with a text to begin from. */
export default function Answer({ loaderData: { person, prepared }, actionData }: Route.ComponentProps) {
  const { at } = useVisitor()
  const { email, phone } = person.contact
  return (
    <Page
      title="Interesse beantworten"
      lead={email === undefined ? undefined : `Die Antwort geht per E-Mail an ${email}.`}
      crumb={{ label: person.name, to: at.person(person.id) }}
      returned={actionData}
    >
      {person.note !== undefined && (
        <section className="lw-section" aria-label="Nachricht">
          <h2>Was {person.name} geschrieben hat</h2>
          <p className="lw-prose">{person.note}</p>
        </section>
      )}
      {email === undefined ? (
        <Hint>
          <p>
            {person.name} hat keine E-Mail-Adresse angegeben. Rufen Sie an: {phone}. Danach halten Sie das Erstgespräch
            fest, oder Sie <Go to={at.details(person.id)}>ergänzen die E-Mail-Adresse</Go>.
          </p>
        </Hint>
      ) : (
        <Form intent="answer">
          <Field name="subject" label="Betreff" value={prepared.subject} />
          <TextField
            name="text"
            label="Text"
            hint="Ein Vorschlag. Ändern Sie ihn, wie Sie möchten."
            rows={12}
            value={prepared.text}
          />
          <div className="lw-actions">
            <Button label="Antwort senden" weight="primary" />
            <Go to={at.person(person.id)}>Abbrechen</Go>
          </div>
        </Form>
      )}
    </Page>
  )
}
