import { contract } from "@lotsenwerk/http/contract"
import { addresses, after } from "../../address.ts"
import { Button } from "../../components/Button.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Page } from "../../components/Page.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { read, submit } from "../../desk.server.ts"
import type { Route } from "./+types/details"
import { PersonFields } from "./PersonFields.tsx"
import { personIn } from "./personSent.server.ts"

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const call = read(context)
  const { person } = await call(contract.people.show, { params })
  return { person, programme: await call(contract.office.programme, { params }) }
}

export const action = (args: Route.ActionArgs) =>
  submit(args, async (sent, call) => {
    const { params } = args
    await call(contract.people.change, { params, body: personIn(sent) })
    return after(addresses(params.municipality).person(params.person), "angaben")
  })

/** Corrects name, contact and offer. */
export default function Details({ loaderData: { person, programme }, actionData }: Route.ComponentProps) {
  const { at } = useVisitor()
  return (
    <Page title="Angaben ändern" crumb={{ label: person.name, to: at.person(person.id) }} returned={actionData}>
      <Form intent="change">
        <PersonFields programme={programme} person={person} />
        <div className="lw-actions">
          <Button label="Angaben ändern" weight="primary" />
          <Go to={at.person(person.id)}>Abbrechen</Go>
        </div>
      </Form>
    </Page>
  )
}
