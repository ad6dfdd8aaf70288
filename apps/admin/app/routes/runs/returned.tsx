import { contract } from "@lotsenwerk/http/contract"
import { format, messagesIn } from "@lotsenwerk/messages"
import { addresses, after } from "../../address.ts"
import { Button } from "../../components/Button.tsx"
import { Choice } from "../../components/Choice.tsx"
import { DateField, Field } from "../../components/Field.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Page } from "../../components/Page.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { read, submit } from "../../desk.server.ts"
import type { Route } from "./+types/returned"

const { words } = messagesIn("de")
type Reason = keyof typeof words.returnReasons

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const { run, results } = await read(context)(contract.runs.show, { params })
  return { run, open: results.filter(({ returned }) => returned === undefined) }
}

export const action = (args: Route.ActionArgs) =>
  submit(args, async ({ text, choice }, call) => {
    const { params } = args
    const body = { reference: text("reference"), on: text("on"), reason: choice<Reason>("reason"), note: text("note") }
    await call(contract.runs.noteReturn, { params, body })
    return after(addresses(params.municipality).run(params.run), "ruecklaeufer")
  })

const reasons = Object.entries(words.returnReasons).map(([value, label]) => ({ value, label }))

/** Notes that a payment came back from the bank. */
export default function NoteReturn({ loaderData: { run, open }, actionData }: Route.ComponentProps) {
  const { at } = useVisitor()
  const month = format.month(run.month)
  return (
    <Page
      title="Rückläufer eintragen"
      lead="Eine Zahlung, die zurückkam, ist weiter offen. Sie steht im nächsten Zahllauf noch einmal."
      crumb={{ label: `Zahllauf ${month}`, to: at.run(run.id) }}
      returned={actionData}
    >
      <Form intent="noteReturn">
        <Choice
          name="reference"
          legend="Welche Zahlung kam zurück?"
          options={open.map(({ reference, name, month: of, cents }) => ({
            value: reference,
            label: `${name}, ${format.month(of)}, ${format.euro(cents)} (${reference})`
          }))}
        />
        <Choice
          name="reason"
          legend="Warum?"
          hint="Außer bei „anderer Grund“ fragt Lotsenwerk vor der nächsten Zahlung nach einer neuen Bankverbindung."
          options={reasons}
        />
        <DateField name="on" label="Zurückgekommen am" />
        <Field name="note" label="Was die Bank dazu schreibt" hint="Zum Beispiel: AC04" optional />
        <div className="lw-actions">
          <Button label="Rückläufer eintragen" weight="primary" />
          <Go to={at.run(run.id)}>Abbrechen</Go>
        </div>
      </Form>
    </Page>
  )
}
