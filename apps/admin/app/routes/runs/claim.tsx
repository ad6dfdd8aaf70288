import { contract } from "@lotsenwerk/http/contract"
import { format } from "@lotsenwerk/messages"
import { data } from "react-router"
import { addresses, after } from "../../address.ts"
import { Button } from "../../components/Button.tsx"
import { Choice } from "../../components/Choice.tsx"
import { TextField } from "../../components/Field.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Grounds } from "../../components/Grounds.tsx"
import { Page } from "../../components/Page.tsx"
import { Section } from "../../components/Section.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { read, submit } from "../../desk.server.ts"
import { decisionInWords } from "../../inWords.ts"
import type { Route } from "./+types/claim"

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const { claims } = await read(context)(contract.runs.list, { params })
  const claim = claims.find(({ id }) => id === params.claim)
  if (claim === undefined) throw data({}, { status: 404 })
  return claim
}

export const action = (args: Route.ActionArgs) =>
  submit(args, async ({ text, choice }, call) => {
    const { params } = args
    const body = { state: choice<"repaid" | "waived">("state"), reason: text("reason") }
    await call(contract.runs.decideClaim, { params, body })
    return after(addresses(params.municipality).person(text("subject")), "forderung")
  })

/** Notes what became of money paid without ground. */
export default function DecideClaim({ loaderData: claim, actionData }: Route.ComponentProps) {
  const { at, coordinates } = useVisitor()
  const { person, name, month, cents, state, trace } = claim
  return (
    <Page
      title={`Forderung gegen ${name}`}
      lead={`Für ${format.month(month)} wurden ${format.euro(cents)} ohne Grund gezahlt. ${decisionInWords(trace)}`}
      crumb={{ label: name, to: at.person(person) }}
      returned={actionData}
    >
      {coordinates && state === "open" && (
        <Form intent="decideClaim" subject={person}>
          <Choice
            name="state"
            legend="Was ist daraus geworden?"
            hint="Die Forderung wird nie mit einer Zahlung verrechnet."
            options={[
              { value: "repaid", label: "Das Geld ist zurückgezahlt" },
              { value: "waived", label: "Die Kommune verzichtet" }
            ]}
          />
          <TextField
            name="reason"
            label="Grund oder Beleg"
            hint="Zum Beispiel: Eingang am 12.11. bei der Kasse"
            rows={2}
          />
          <div className="lw-actions">
            <Button label="Entscheidung eintragen" weight="primary" />
            <Go to={at.person(person)}>Abbrechen</Go>
          </div>
        </Form>
      )}
      <Section title="Warum?">
        <Grounds grounds={trace.grounds} plain />
      </Section>
    </Page>
  )
}
