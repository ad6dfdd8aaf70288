import { contract } from "@lotsenwerk/http/contract"
import { data } from "react-router"
import { addresses, after } from "../../address.ts"
import { Button } from "../../components/Button.tsx"
import { TextField } from "../../components/Field.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Page } from "../../components/Page.tsx"
import { Section } from "../../components/Section.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { read, submit } from "../../desk.server.ts"
import type { Route } from "./+types/certificate"

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const { course, participants } = await read(context)(contract.training.show, { params })
  const holder = participants.find(({ certificate }) => certificate?.id === params.certificate)
  if (holder?.certificate === undefined) {
    const problem = {
      title: "Dieses Zertifikat gilt nicht mehr",
      detail: "Es ist ersetzt oder zurückgezogen. Alle Nummern stehen bei den Zertifikaten des Kurses."
    }
    throw data(problem, { status: 404 })
  }
  return { course: course.name, name: holder.name, participant: holder.id, number: holder.certificate.number }
}

export const action = (args: Route.ActionArgs) =>
  submit(args, async ({ text }, call) => {
    const { params } = args
    const back = addresses(params.municipality).certificates(params.course)
    if (text("intent") === "reissue") {
      await call(contract.training.reissue, { params })
      return after(back, "neu")
    }
    await call(contract.training.withdrawCertificate, { params, body: { reason: text("reason") } })
    return after(back, "zurueckgezogen")
  })

/** Reviews what happens to one certificate: issued anew, or withdrawn. */
export default function Certificate({ loaderData, actionData }: Route.ComponentProps) {
  const { course, name, participant, number } = loaderData
  const { at } = useVisitor()
  return (
    <Page
      title={`Zertifikat ${number}`}
      lead={`Ausgestellt für ${name}. Beides lässt sich nicht rückgängig machen, aber die Nummer bleibt bekannt.`}
      crumb={{ label: "Zertifikate", to: at.certificates(course) }}
      returned={actionData}
    >
      <Section
        title="Neu ausstellen"
        note={`Das neue Zertifikat bekommt eine eigene Nummer und alles, was heute gilt: „${name}“ und die eingetragenen Termine. Die Nummer ${number} verweist dann auf das neue.`}
      >
        <Form intent="reissue" plain>
          <div className="lw-actions">
            <Button label="Zertifikat neu ausstellen" weight="primary" />
            <Go to={at.participantDetails(course, participant)}>Erst den Namen ändern</Go>
          </div>
        </Form>
      </Section>
      <Section
        title="Zurückziehen"
        note="Wer den Code prüft, liest danach: zurückgezogen. Den Grund sieht nur die Stelle."
      >
        <Form intent="withdraw">
          <TextField name="reason" label="Grund" rows={2} />
          <div className="lw-actions">
            <Button label="Zertifikat zurückziehen" />
            <Go to={at.certificates(course)}>Abbrechen</Go>
          </div>
        </Form>
      </Section>
    </Page>
  )
}
