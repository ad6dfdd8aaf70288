import { contract } from "@lotsenwerk/http/contract"
import { addresses, after } from "../../address.ts"
import { Button } from "../../components/Button.tsx"
import { DateField, Field, TextField } from "../../components/Field.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Page } from "../../components/Page.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { read, submit, today } from "../../desk.server.ts"
import { centsOf, eurosOf } from "../../euros.ts"
import type { Route } from "./+types/grant"

const yearIn = (request: Request) => new URL(request.url).searchParams.get("jahr") ?? today().slice(0, 4)

export const loader = ({ request, context, params }: Route.LoaderArgs) =>
  read(context)(contract.funding.year, { params: { ...params, year: yearIn(request) } })

export const action = (args: Route.ActionArgs) =>
  submit(args, async ({ text }, call) => {
    const { params, request } = args
    const year = yearIn(request)
    const body = {
      granted: centsOf(text("granted")),
      received: centsOf(text("received")),
      reference: text("reference"),
      decidedOn: text("decidedOn"),
      notice: text("notice"),
      narrative: text("narrative")
    }
    await call(contract.funding.setGrant, { params: { ...params, year }, body })
    return after(addresses(params.municipality).fundings, "bescheid", { jahr: year })
  })

/** Enters what was granted and received, and what the narrative says. */
export default function EnterGrant({ loaderData: { year, grant }, actionData }: Route.ComponentProps) {
  const { at } = useVisitor()
  return (
    <Page
      title={`Bescheid und Bericht ${year}`}
      lead="Die letzte Eintragung zählt. Was nicht bekannt ist, bleibt leer und steht so im Nachweis."
      crumb={{ label: `Verwendungsnachweis ${year}`, to: at.funding(year) }}
      returned={actionData}
    >
      <Form intent="setGrant">
        <Field
          name="granted"
          label="Bewilligt, in Euro"
          hint="Zum Beispiel: 28.200,00"
          inputMode="decimal"
          value={grant && eurosOf(grant.granted)}
          short
        />
        <Field
          name="received"
          label="Davon erhalten, in Euro"
          hint="0, wenn noch nichts gekommen ist"
          inputMode="decimal"
          value={grant && eurosOf(grant.received)}
          short
        />
        <Field name="reference" label="Aktenzeichen des Bescheids" value={grant?.reference} optional />
        <DateField name="decidedOn" label="Bescheid vom" value={grant?.decidedOn} optional />
        <TextField
          name="notice"
          label="Hinweis auf die Förderung"
          hint="Der Satz, mit dem Sie auf die Förderung hinweisen, wie der Bescheid ihn verlangt"
          value={grant?.notice}
          rows={2}
          optional
        />
        <TextField
          name="narrative"
          label="Verlauf und Ergebnis"
          hint="Was die gezählten Angaben nicht sagen. Bitte ohne Namen: Der Text geht an die Bewilligungsbehörde."
          value={grant?.narrative}
          rows={10}
          optional
        />
        <div className="lw-actions">
          <Button label="Bescheid und Bericht eintragen" weight="primary" />
          <Go to={at.funding(year)}>Abbrechen</Go>
        </div>
      </Form>
    </Page>
  )
}
