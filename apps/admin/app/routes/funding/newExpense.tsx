import { contract, otherCostKinds } from "@lotsenwerk/http/contract"
import { costKind } from "@lotsenwerk/messages"
import { addresses, after } from "../../address.ts"
import { Button } from "../../components/Button.tsx"
import { Choice } from "../../components/Choice.tsx"
import { DateField, Field, TextField } from "../../components/Field.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Page } from "../../components/Page.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { submit, today } from "../../desk.server.ts"
import { centsOf } from "../../euros.ts"
import type { Route } from "./+types/newExpense"

export const loader = ({ request }: Route.LoaderArgs) => ({
  year: Number(new URL(request.url).searchParams.get("jahr") ?? today().slice(0, 4)),
  kinds: otherCostKinds
})

export const action = (args: Route.ActionArgs) =>
  submit(args, async ({ text, choice }, call) => {
    const { params } = args
    const month = text("month")
    const body = {
      kind: choice<(typeof otherCostKinds)[number]>("kind"),
      month,
      cents: centsOf(text("cents")),
      paidOn: text("paidOn"),
      voucher: text("voucher"),
      reason: text("reason")
    }
    const { id } = await call(contract.funding.addExpense, { params, body })
    return after(addresses(params.municipality).fundings, "ausgabe", { jahr: month.slice(0, 4), id })
  })

/** Enters an expense beside the allowances. */
export default function NewExpense({ loaderData: { year, kinds }, actionData }: Route.ComponentProps) {
  const { at } = useVisitor()
  return (
    <Page
      title="Ausgabe eintragen"
      lead="Aufwandsentschädigungen kommen aus den Zahlläufen und gehören nicht hierher."
      crumb={{ label: `Verwendungsnachweis ${year}`, to: at.funding(year) }}
      returned={actionData}
    >
      <Form intent="addExpense">
        <Choice
          name="kind"
          legend="Wofür war das Geld?"
          options={kinds.map((value) => ({ value, label: costKind(value) }))}
        />
        <Field
          name="month"
          label="Für welchen Monat?"
          hint="Er entscheidet, zu welchem Jahr die Ausgabe zählt"
          type="month"
          short
        />
        <Field name="cents" label="Betrag in Euro" hint="Zum Beispiel: 1.234,56" inputMode="decimal" short />
        <DateField name="paidOn" label="Gezahlt am" hint="Leer, solange die Kasse nicht gezahlt hat" optional />
        <Field name="voucher" label="Belegnummer" hint="Steht in der Belegliste des Nachweises" optional />
        <TextField name="reason" label="Grund" hint="Bleibt in der Verwaltung und steht nicht im Nachweis" rows={2} />
        <div className="lw-actions">
          <Button label="Ausgabe eintragen" weight="primary" />
          <Go to={at.funding(year)}>Abbrechen</Go>
        </div>
      </Form>
    </Page>
  )
}
