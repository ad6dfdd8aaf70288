import { contract } from "@lotsenwerk/http/contract"
import { addresses, after } from "../../address.ts"
import { Button } from "../../components/Button.tsx"
import { TextField } from "../../components/Field.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Page } from "../../components/Page.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { read, submit } from "../../desk.server.ts"
import type { Route } from "./+types/new"
import { PersonFields } from "./PersonFields.tsx"
import { personIn } from "./personSent.server.ts"

export const loader = async ({ context, params }: Route.LoaderArgs) => ({
  programme: await read(context)(contract.office.programme, { params })
})

export const action = (args: Route.ActionArgs) =>
  submit(args, async (sent, call) => {
    const { params } = args
    const body = { ...personIn(sent), note: sent.text("note") }
    const { id } = await call(contract.people.add, { params, body })
    return after(addresses(params.municipality).person(id), "aufgenommen")
  })

/** Takes in somebody who came in person or called. */
export default function NewPerson({ loaderData: { programme }, actionData }: Route.ComponentProps) {
  const { at } = useVisitor()
  return (
    <Page
      title="Person aufnehmen"
      lead="Für alle, die vorbeikommen oder anrufen. Wer das Formular im Internet ausfüllt, steht schon in der Liste."
      crumb={{ label: "Alle Lotsen", to: at.people }}
      returned={actionData}
    >
      <Form intent="add">
        <PersonFields programme={programme} />
        <TextField name="note" label="Was die Person selbst dazu sagt" optional rows={3} />
        <div className="lw-actions">
          <Button label="Person aufnehmen" weight="primary" />
          <Go to={at.people}>Abbrechen</Go>
        </div>
      </Form>
    </Page>
  )
}
