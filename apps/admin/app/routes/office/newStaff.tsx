import { contract } from "@lotsenwerk/http/contract"
import { messagesIn } from "@lotsenwerk/messages"
import { addresses, after } from "../../address.ts"
import { Button } from "../../components/Button.tsx"
import { Choice } from "../../components/Choice.tsx"
import { Field } from "../../components/Field.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Page } from "../../components/Page.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { submit } from "../../desk.server.ts"
import type { Staff } from "../../wire.ts"
import type { Route } from "./+types/newStaff"

const { words } = messagesIn("de")

export const action = (args: Route.ActionArgs) =>
  submit(args, async ({ text, choice }, call) => {
    const { params } = args
    const body = { name: text("name"), email: text("email"), role: choice<Staff["role"]>("role") }
    await call(contract.office.addStaff, { params, body })
    return after(addresses(params.municipality).settings, "zugang")
  })

const may: Readonly<Record<string, string>> = {
  coordinator: "führt das Programm, bereitet Zahlungen vor",
  approver: "gibt Zahlungen frei",
  trainer: "trägt Teilnahmen ein",
  auditor: "liest alles, ändert nichts"
}

/** Gives somebody access. */
export default function NewStaff({ actionData }: Route.ComponentProps) {
  const { at } = useVisitor()
  return (
    <Page
      title="Zugang geben"
      lead="Die Person bekommt den ersten Link per E-Mail."
      crumb={{ label: "Einstellungen", to: at.settings }}
      returned={actionData}
    >
      <Form intent="addStaff">
        <Field name="name" label="Vor- und Nachname" />
        <Field name="email" type="email" label="Dienstliche E-Mail-Adresse" />
        <Choice
          name="role"
          legend="Rolle"
          hint="Wer Zahlungen vorbereitet, kann sie nicht freigeben. Vergeben Sie beide Rollen an verschiedene Personen."
          options={Object.entries(may).map(([value, what]) => ({
            value,
            label: `${words.roles[value as keyof typeof words.roles]}: ${what}`
          }))}
        />
        <div className="lw-actions">
          <Button label="Zugang geben" weight="primary" />
          <Go to={at.settings}>Abbrechen</Go>
        </div>
      </Form>
    </Page>
  )
}
