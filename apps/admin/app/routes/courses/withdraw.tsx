import { contract } from "@lotsenwerk/http/contract"
import { addresses, after } from "../../address.ts"
import { Button } from "../../components/Button.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Page } from "../../components/Page.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { submit } from "../../desk.server.ts"
import type { CourseParticipant } from "../../wire.ts"
import type { Route } from "./+types/withdraw"
import { participantFor } from "./participantFor.server.ts"
import { grouped, hasPlace } from "./participants.ts"

export const loader = async (args: Route.LoaderArgs) => {
  const { record, participant } = await participantFor(args)
  const [next] = grouped(record.participants).waiting
  return { course: record.course.name, participant, waits: next !== undefined }
}

export const action = (args: Route.ActionArgs) =>
  submit(args, async (_sent, call) => {
    const { params } = args
    await call(contract.training.withdraw, { params })
    return after(addresses(params.municipality).participant(params.course, params.participant), "zurueckgezogen")
  })

const consequence = (participant: CourseParticipant, waits: boolean): string => {
  if (!hasPlace(participant)) return "Die Person steht danach nicht mehr auf der Liste."
  return waits
    ? "Der Platz geht an die nächste Person auf der Warteliste. Sie bekommt gleich eine Nachricht."
    : "Der Platz wird frei. Niemand wartet auf ihn."
}

/** Reviews and ends a sign-up. */
export default function Withdraw({ loaderData: { course, participant, waits }, actionData }: Route.ComponentProps) {
  const { at } = useVisitor()
  const back = at.participant(course, participant.id)
  return (
    <Page
      title="Anmeldung zurückziehen"
      lead={`${participant.name}: ${consequence(participant, waits)} Rückgängig machen lässt sich das nicht.`}
      crumb={{ label: participant.name, to: back }}
      returned={actionData}
    >
      <Form intent="withdraw" plain>
        <div className="lw-actions">
          <Button label="Anmeldung zurückziehen" weight="primary" />
          <Go to={back}>Anmeldung behalten</Go>
        </div>
      </Form>
    </Page>
  )
}
