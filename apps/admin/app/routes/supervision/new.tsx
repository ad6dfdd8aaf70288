import { contract } from "@lotsenwerk/http/contract"
import { messagesIn } from "@lotsenwerk/messages"
import { addresses, after } from "../../address.ts"
import { Button } from "../../components/Button.tsx"
import { Choice } from "../../components/Choice.tsx"
import { DateField, Field } from "../../components/Field.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Page } from "../../components/Page.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { submit } from "../../desk.server.ts"
import type { Session } from "../../wire.ts"
import type { Route } from "./+types/new"

const { supervisionKinds } = messagesIn("de").words

export const action = (args: Route.ActionArgs) =>
  submit(args, async ({ text, choice }, call) => {
    const { params } = args
    const body = {
      on: text("on"),
      kind: choice<Session["kind"]>("kind"),
      place: text("place"),
      organisation: text("organisation")
    }
    const { id } = await call(contract.supervision.add, { params, body })
    return after(addresses(params.municipality).session(id), "termin")
  })

/** Adds an event: day, kind, place and organisation, nothing else. */
export default function NewSession({ actionData }: Route.ComponentProps) {
  const { at } = useVisitor()
  return (
    <Page
      title="Supervision eintragen"
      lead="Tag, Art, Ort und Träger, sonst nichts. Was besprochen wird, gehört nicht hierher."
      crumb={{ label: "Supervision", to: at.supervision }}
      returned={actionData}
    >
      <Form intent="addSession">
        <DateField name="on" label="Tag" />
        <Choice
          name="kind"
          legend="Art"
          options={Object.entries(supervisionKinds).map(([value, label]) => ({ value, label }))}
        />
        <Field name="place" label="Ort" />
        <Field name="organisation" label="Träger der Supervision" hint="Die Organisation, keine Person" />
        <div className="lw-actions">
          <Button label="Termin eintragen" weight="primary" />
          <Go to={at.supervision}>Abbrechen</Go>
        </div>
      </Form>
    </Page>
  )
}
