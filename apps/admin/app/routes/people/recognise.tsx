import { ProblemError } from "@lotsenwerk/http/client"
import { contract } from "@lotsenwerk/http/contract"
import { addresses, after } from "../../address.ts"
import { Button } from "../../components/Button.tsx"
import { Field } from "../../components/Field.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Page } from "../../components/Page.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { problemIn, read, submit } from "../../desk.server.ts"
import type { Route } from "./+types/recognise"

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const { person } = await read(context)(contract.people.show, { params })
  return { id: person.id, name: person.name }
}

/** A code that is not known is a fault of its field, not a page that is missing. */
const atCode = (error: unknown) => {
  const problem = problemIn(error)
  if (problem?.status !== 404) return error
  const detail = problem.detail ?? problem.title
  return new ProblemError({ ...problem, status: 422, errors: [{ pointer: "/code", detail }] })
}

export const action = (args: Route.ActionArgs) =>
  submit(args, async ({ text }, call) => {
    const { params } = args
    try {
      const { id } = await call(contract.people.recogniseCertificate, { params, body: { code: text("code") } })
      return after(addresses(params.municipality).person(params.person), "unterlage", { id })
    } catch (error) {
      throw atCode(error)
    }
  })

/** Recognises a course by the code of its certificate, whichever municipality issued it. */
export default function Recognise({ loaderData: { id, name }, actionData }: Route.ComponentProps) {
  const { at } = useVisitor()
  return (
    <Page
      title="Zertifikat prüfen und anerkennen"
      lead="Für Zertifikate aus Lotsenwerk, auch aus einer anderen Kommune. Gilt der Code, steht der Grundkurs mit seinem Tag in der Akte."
      crumb={{ label: name, to: at.person(id) }}
      returned={actionData}
    >
      <Form intent="recognise">
        <Field
          name="code"
          label="Code des Zertifikats"
          hint="Zwölf Zeichen in drei Gruppen, unter dem QR-Code"
          short
          autoComplete="off"
        />
        <div className="lw-actions">
          <Button label="Zertifikat prüfen und anerkennen" weight="primary" />
          <Go to={at.paper(id, "grundkurs")}>Grundkurs ohne Code eintragen</Go>
          <Go to={at.person(id)}>Abbrechen</Go>
        </div>
      </Form>
    </Page>
  )
}
