import { contract } from "@lotsenwerk/http/contract"
import { messagesIn } from "@lotsenwerk/messages"
import { data } from "react-router"
import { addresses, after } from "../../address.ts"
import { Button } from "../../components/Button.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Page } from "../../components/Page.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { read, submit } from "../../desk.server.ts"
import type { Route } from "./+types/paper"
import { PaperFields } from "./PaperFields.tsx"
import { paperIn } from "./paperSent.server.ts"
import { type PaperKind, slugs } from "./papers.ts"

const { words } = messagesIn("de")

const kindOf = (slug: string): PaperKind => {
  const kind = (slugs as Readonly<Record<string, PaperKind>>)[slug]
  if (kind === undefined) throw data({}, { status: 404 })
  return kind
}

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const call = read(context)
  const { person } = await call(contract.people.show, { params })
  const { organiser } = await call(contract.office.programme, { params })
  return { id: person.id, name: person.name, kind: kindOf(params.paper), organiser }
}

export const action = (args: Route.ActionArgs) =>
  submit(args, async (sent, call) => {
    const { params } = args
    const { id } = await call(contract.people.recordPaper, { params, body: paperIn(kindOf(params.paper), sent) })
    return after(addresses(params.municipality).person(params.person), "unterlage", { id })
  })

const titles: Readonly<Record<PaperKind, string>> = {
  Birth: "Geburtsdatum festhalten",
  Interview: "Erstgespräch festhalten",
  German: "Deutschkenntnisse festhalten",
  Consent: "Einverständnis festhalten",
  Instruction: "Belehrung festhalten",
  Obligation: "Förmliche Verpflichtung festhalten",
  Confidentiality: "Verschwiegenheit festhalten",
  DataSecrecy: "Datengeheimnis festhalten",
  Agreement: "Ehrenamtsvereinbarung festhalten",
  Pass: "Ehrenamtspass festhalten",
  CriminalRecord: "Führungszeugnis: Einsicht festhalten",
  BasicTraining: "Grundkurs festhalten"
}

/** Records one dated fact of the file. */
export default function PaperForm({ loaderData: { id, name, kind, organiser }, actionData }: Route.ComponentProps) {
  const { at } = useVisitor()
  return (
    <Page title={titles[kind]} crumb={{ label: name, to: at.person(id) }} returned={actionData}>
      <Form intent="paper">
        <PaperFields kind={kind} authority={organiser.authority} />
        {kind === "BasicTraining" && (
          <p>
            Liegt ein Zertifikat mit Code vor? <Go to={at.recognition(id)}>Zertifikat prüfen und anerkennen</Go>
          </p>
        )}
        <div className="lw-actions">
          <Button label={`${words.papers[kind]} eintragen`} weight="primary" />
          <Go to={at.person(id)}>Abbrechen</Go>
        </div>
      </Form>
    </Page>
  )
}
