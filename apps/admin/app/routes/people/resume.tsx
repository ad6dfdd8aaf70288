import { contract } from "@lotsenwerk/http/contract"
import { addresses, after } from "../../address.ts"
import { Button } from "../../components/Button.tsx"
import { DateField } from "../../components/Field.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Page } from "../../components/Page.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { submit, today } from "../../desk.server.ts"
import type { Route } from "./+types/resume"
import { officeFor } from "./officeFor.server.ts"
import { runningInterruption, spanInWords } from "./offices.ts"

export const loader = async (args: Route.LoaderArgs) => {
  const found = await officeFor(args)
  return { ...found, running: runningInterruption(found.office, today()) }
}

export const action = (args: Route.ActionArgs) =>
  submit(args, async ({ text }, call) => {
    const interruption = text("interruption")
    const params = { ...args.params, interruption }
    await call(contract.people.resume, { params, body: { lastDay: text("lastDay") } })
    const facts = { id: params.appointment, ruhen: interruption }
    return after(addresses(params.municipality).person(params.person), "weiter", facts)
  })

/** Ends the rest of an office. */
export default function Resume({ loaderData: { id, name, running }, actionData }: Route.ComponentProps) {
  const { at } = useVisitor()
  return (
    <Page
      title="Dienst wieder aufnehmen"
      lead={running && `Das Amt ruht ${spanInWords(running.from, running.to)}. Grund: ${running.reason}`}
      crumb={{ label: name, to: at.person(id) }}
      returned={actionData}
    >
      {running === undefined ? (
        <p className="lw-empty">Das Amt ruht heute nicht. Es gibt nichts wieder aufzunehmen.</p>
      ) : (
        <Form intent="resume">
          <input type="hidden" name="interruption" value={running.id} />
          <DateField
            name="lastDay"
            label="Letzter Tag ohne Dienst"
            hint="Ab dem Tag danach ist die Person wieder im Dienst."
          />
          <div className="lw-actions">
            <Button label="Dienst wieder aufnehmen" weight="primary" />
            <Go to={at.person(id)}>Abbrechen</Go>
          </div>
        </Form>
      )}
    </Page>
  )
}
