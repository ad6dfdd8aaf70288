import { contract } from "@lotsenwerk/http/contract"
import { addresses, after } from "../../address.ts"
import { Button } from "../../components/Button.tsx"
import { TextField } from "../../components/Field.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Page } from "../../components/Page.tsx"
import { Section } from "../../components/Section.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { read, submit } from "../../desk.server.ts"
import type { Route } from "./+types/cancel"
import { isActive } from "./participants.ts"

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const { course, participants } = await read(context)(contract.training.show, { params })
  // Nobody could sign up to a draft, and nobody is written to.
  const told = course.publishedAt === undefined ? [] : participants.filter(isActive)
  const byPhone = told.filter(({ contact }) => contact?.email === undefined).map(({ name }) => name)
  return { name: course.name, title: course.title, mails: told.length - byPhone.length, byPhone }
}

export const action = (args: Route.ActionArgs) =>
  submit(args, async ({ text }, call) => {
    const { params } = args
    await call(contract.training.cancel, { params, body: { reason: text("reason") } })
    return after(addresses(params.municipality).course(params.course), "abgesagt")
  })

const consequence = (mails: number) => {
  if (mails === 0) return "Niemand bekommt eine E-Mail. Auf der Kursseite steht danach, dass der Kurs ausfällt."
  const whom = mails === 1 ? "1 Person bekommt" : `${mails} Personen bekommen`
  return `${whom} eine E-Mail mit Ihrem Grund. Auf der Kursseite steht danach, dass der Kurs ausfällt.`
}

/** Reviews and cancels a course. */
export default function CancelCourse({ loaderData, actionData }: Route.ComponentProps) {
  const { name, title, mails, byPhone } = loaderData
  const { at } = useVisitor()
  return (
    <Page
      title={`${title} absagen`}
      lead={consequence(mails)}
      crumb={{ label: title, to: at.course(name) }}
      returned={actionData}
    >
      {byPhone.length > 0 && (
        <Section title="Bitte anrufen" note="Diese Personen haben keine E-Mail-Adresse angegeben.">
          <ul className="lw-list">
            {byPhone.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </Section>
      )}
      <Form intent="cancel">
        <TextField
          name="reason"
          label="Grund"
          hint="Ein Satz, den alle Angemeldeten lesen, zum Beispiel: Die Kursleitung ist verhindert."
          rows={3}
        />
        <div className="lw-actions">
          <Button label="Kurs absagen und alle benachrichtigen" weight="primary" />
          <Go to={at.course(name)}>Kurs nicht absagen</Go>
        </div>
      </Form>
    </Page>
  )
}
