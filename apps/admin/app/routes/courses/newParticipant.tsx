import { contract } from "@lotsenwerk/http/contract"
import { addresses, after } from "../../address.ts"
import { Button } from "../../components/Button.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Hint } from "../../components/Hint.tsx"
import { Page } from "../../components/Page.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { read, submit } from "../../desk.server.ts"
import type { Route } from "./+types/newParticipant"
import { ParticipantFields } from "./ParticipantFields.tsx"
import { participantIn } from "./participantSent.server.ts"
import { placesInWords } from "./standing.ts"

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const call = read(context)
  const { course, entry } = await call(contract.training.show, { params })
  const { languages } = await call(contract.office.programme, { params })
  return { course, entry, languages }
}

export const action = (args: Route.ActionArgs) =>
  submit(args, async (sent, call) => {
    const { params } = args
    const { id } = await call(contract.training.admit, { params, body: { ...participantIn(sent), way: "office" } })
    return after(addresses(params.municipality).participant(params.course, id), "angemeldet")
  })

/** Signs somebody up who called or came in person. */
export default function NewParticipant({ loaderData, actionData }: Route.ComponentProps) {
  const { course, entry, languages } = loaderData
  const { at } = useVisitor()
  const isFull = entry.capacity <= entry.taken
  return (
    <Page
      title="Person anmelden"
      lead={`Für alle, die anrufen oder vorbeikommen. Der Platz ist sofort bestätigt. ${placesInWords(entry)}.`}
      crumb={{ label: course.title, to: at.course(course.name) }}
      returned={actionData}
    >
      {isFull && (
        <Hint>
          <p>
            Alle Plätze sind vergeben. Erhöhen Sie erst die Zahl der Plätze, oder bitten Sie die Person, sich auf der
            Kursseite auf die Warteliste zu setzen. <Go to={at.editCourse(course.name)}>Kurs ändern</Go>
          </p>
        </Hint>
      )}
      <Form intent="admit">
        <ParticipantFields offered={languages} />
        <div className="lw-actions">
          <Button label="Person anmelden" weight="primary" />
          <Go to={at.course(course.name)}>Abbrechen</Go>
        </div>
      </Form>
    </Page>
  )
}
