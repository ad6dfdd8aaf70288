import { contract } from "@lotsenwerk/http/contract"
import { addresses, after } from "../../address.ts"
import { Button } from "../../components/Button.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Page } from "../../components/Page.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { submit } from "../../desk.server.ts"
import type { Route } from "./+types/decline"
import { participantFor } from "./participantFor.server.ts"

export const loader = async (args: Route.LoaderArgs) => {
  const { record, participant } = await participantFor(args)
  return { course: record.course.name, participant }
}

export const action = (args: Route.ActionArgs) =>
  submit(args, async (_sent, call) => {
    const { params } = args
    await call(contract.training.review, { params, body: { admitted: false } })
    return after(addresses(params.municipality).participant(params.course, params.participant), "abgelehnt")
  })

/** Reviews and declines a sign-up that no person made. */
export default function Decline({ loaderData: { course, participant }, actionData }: Route.ComponentProps) {
  const { at } = useVisitor()
  const back = at.participant(course, participant.id)
  return (
    <Page
      title="Anmeldung ablehnen"
      lead={`Lehnen Sie nur ab, was kein Mensch geschickt hat. „${participant.name}“ bekommt dann keinen Platz. Rückgängig machen lässt sich das nicht. War es doch ein Mensch, kann er sich neu anmelden.`}
      crumb={{ label: participant.name, to: back }}
      returned={actionData}
    >
      <Form intent="decline" plain>
        <div className="lw-actions">
          <Button label="Anmeldung ablehnen" weight="primary" />
          <Go to={back}>Anmeldung behalten</Go>
        </div>
      </Form>
    </Page>
  )
}
