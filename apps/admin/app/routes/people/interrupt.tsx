import { contract } from "@lotsenwerk/http/contract"
import { addresses, after } from "../../address.ts"
import { Button } from "../../components/Button.tsx"
import { DateField, TextField } from "../../components/Field.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Page } from "../../components/Page.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { submit } from "../../desk.server.ts"
import type { Route } from "./+types/interrupt"
import { officeFor } from "./officeFor.server.ts"
import { termInWords } from "./offices.ts"

export const loader = officeFor

export const action = (args: Route.ActionArgs) =>
  submit(args, async ({ text }, call) => {
    const { params } = args
    const body = { from: text("from"), to: text("to"), reason: text("reason") }
    const { id } = await call(contract.people.interrupt, { params, body })
    const facts = { id: params.appointment, ruhen: id }
    return after(addresses(params.municipality).person(params.person), "ruhen", facts)
  })

/** Lets an office rest for some days. */
export default function Interrupt({ loaderData: { id, name, office }, actionData }: Route.ComponentProps) {
  const { at } = useVisitor()
  return (
    <Page
      title="Amt ruhen lassen"
      lead={`Berufen ${termInWords(office)}. Das Amt bleibt, der Dienst ruht.`}
      crumb={{ label: name, to: at.person(id) }}
      returned={actionData}
    >
      <Form intent="interrupt">
        <div className="lw-fields lw-fields--row">
          <DateField name="from" label="Erster Tag ohne Dienst" />
          <DateField name="to" label="Letzter Tag ohne Dienst" optional />
        </div>
        <TextField name="reason" label="Grund" hint="Kurz und sachlich, keine Angaben zur Gesundheit" rows={2} />
        <div className="lw-actions">
          <Button label="Ruhen eintragen" weight="primary" />
          <Go to={at.person(id)}>Abbrechen</Go>
        </div>
      </Form>
    </Page>
  )
}
