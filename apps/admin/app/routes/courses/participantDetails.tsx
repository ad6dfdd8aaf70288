import { contract } from "@lotsenwerk/http/contract"
import { addresses, after } from "../../address.ts"
import { Button } from "../../components/Button.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Page } from "../../components/Page.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { read, submit } from "../../desk.server.ts"
import type { Route } from "./+types/participantDetails"
import { ParticipantFields } from "./ParticipantFields.tsx"
import { participantFor } from "./participantFor.server.ts"
import { participantIn } from "./participantSent.server.ts"

export const loader = async (args: Route.LoaderArgs) => {
  const { record, participant } = await participantFor(args)
  const { languages } = await read(args.context)(contract.office.programme, { params: args.params })
  return { course: record.course.name, participant, languages }
}

export const action = (args: Route.ActionArgs) =>
  submit(args, async (sent, call) => {
    const { params } = args
    await call(contract.training.changeParticipant, { params, body: participantIn(sent) })
    return after(addresses(params.municipality).participant(params.course, params.participant), "angaben")
  })

/** Corrects what somebody told of themselves. */
export default function ParticipantDetails({ loaderData, actionData }: Route.ComponentProps) {
  const { course, participant, languages } = loaderData
  const { at } = useVisitor()
  const back = at.participant(course, participant.id)
  return (
    <Page
      title="Angaben ändern"
      lead={
        participant.certificate &&
        "Das Zertifikat ist schon ausgestellt. Soll ein neuer Name darauf stehen, stellen Sie es danach neu aus."
      }
      crumb={{ label: participant.name, to: back }}
      returned={actionData}
    >
      <Form intent="change">
        <ParticipantFields offered={languages} participant={participant} />
        <div className="lw-actions">
          <Button label="Angaben ändern" weight="primary" />
          <Go to={back}>Abbrechen</Go>
        </div>
      </Form>
    </Page>
  )
}
