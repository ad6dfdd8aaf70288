import { contract } from "@lotsenwerk/http/contract"
import { format } from "@lotsenwerk/messages"
import { addresses, after } from "../../address.ts"
import { Button } from "../../components/Button.tsx"
import { Field } from "../../components/Field.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Page } from "../../components/Page.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { read, submit } from "../../desk.server.ts"
import type { Route } from "./+types/account"

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const { person, account } = await read(context)(contract.people.show, { params })
  return { id: person.id, name: person.name, account }
}

export const action = (args: Route.ActionArgs) =>
  submit(args, async ({ text }, call) => {
    const { params } = args
    await call(contract.people.recordAccount, { params, body: { holder: text("holder"), iban: text("iban") } })
    return after(addresses(params.municipality).person(params.person), "konto")
  })

/** Records the account; the number in full is never shown again. */
export default function Account({ loaderData: { id, name, account }, actionData }: Route.ComponentProps) {
  const { at } = useVisitor()
  return (
    <Page
      title={account === undefined ? "Bankverbindung aufnehmen" : "Bankverbindung ändern"}
      lead="Die IBAN wird geprüft und verschlüsselt. Danach ist sie nur noch verkürzt zu sehen."
      crumb={{ label: name, to: at.person(id) }}
      returned={actionData}
    >
      {account !== undefined && (
        <p>
          Bisher: {account.holder}, <span className="lw-iban">{account.masked}</span>, seit{" "}
          {format.dayOf(account.recordedAt)}
        </p>
      )}
      <Form intent="account">
        <Field
          name="holder"
          label="Kontoinhaber, wie er bei der Bank steht"
          hint="Banken vergleichen den Namen mit der IBAN. Er kann anders geschrieben sein als im Verzeichnis."
          value={account?.holder ?? name}
          autoComplete="off"
        />
        <Field name="iban" label="IBAN" hint="Mit oder ohne Leerzeichen" autoComplete="off" />
        <div className="lw-actions">
          <Button label="Bankverbindung eintragen" weight="primary" />
          <Go to={at.person(id)}>Abbrechen</Go>
        </div>
      </Form>
    </Page>
  )
}
