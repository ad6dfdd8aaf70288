import { contract } from "@lotsenwerk/http/contract"
import { messagesIn } from "@lotsenwerk/messages"
import { addresses, after } from "../../address.ts"
import { Button } from "../../components/Button.tsx"
import { Choice } from "../../components/Choice.tsx"
import { DateField, TextField } from "../../components/Field.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Page } from "../../components/Page.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { submit } from "../../desk.server.ts"
import type { Appointment } from "../../wire.ts"
import type { Route } from "./+types/end"
import { officeFor } from "./officeFor.server.ts"
import { termInWords } from "./offices.ts"

type Ending = NonNullable<Appointment["ending"]>

const { words } = messagesIn("de")
const grounds = ["inactivity", "performance", "fitness", "funding", "other"] as const

export const loader = officeFor

export const action = (args: Route.ActionArgs) =>
  submit(args, async ({ text }, call) => {
    const { params } = args
    // "revoked:inactivity": how the office ends and, where it is taken back, for what.
    const [ground, revokedFor] = text("ground").split(":") as [Ending["ground"], Ending["revokedFor"]]
    const body = { lastDay: text("lastDay"), ground, ...(revokedFor && { revokedFor }), reason: text("reason") }
    await call(contract.people.end, { params, body })
    return after(addresses(params.municipality).person(params.person), "ende", { id: params.appointment })
  })

/** Ends an office before its term. */
export default function End({ loaderData: { id, name, office }, actionData }: Route.ComponentProps) {
  const { at } = useVisitor()
  return (
    <Page
      title="Berufung beenden"
      lead={`Berufen ${termInWords(office)}. Danach sehen Sie, was das für schon gezahlte Monate bedeutet.`}
      crumb={{ label: name, to: at.person(id) }}
      returned={actionData}
    >
      <Form intent="end">
        <Choice
          name="ground"
          legend="Wie endet die Berufung?"
          options={[
            { value: "resigned", label: "Die Person scheidet aus" },
            ...grounds.map((each) => ({
              value: `revoked:${each}`,
              label: `Abberufung: ${words.revocationGrounds[each]}`
            }))
          ]}
        />
        <DateField name="lastDay" label="Letzter Tag im Amt" hint="Auch ein Tag, der schon vorbei ist" />
        <TextField name="reason" label="Grund" hint="Kurz und sachlich. Er steht im Verlauf." rows={2} />
        <div className="lw-actions">
          <Button label="Berufung beenden" weight="primary" />
          <Go to={at.person(id)}>Abbrechen</Go>
        </div>
      </Form>
    </Page>
  )
}
