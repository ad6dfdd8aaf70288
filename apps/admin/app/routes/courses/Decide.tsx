import { useId } from "react"
import { Button, ButtonLink } from "../../components/Button.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { useVisitor } from "../../components/visitor.ts"
import type { CourseParticipant } from "../../wire.ts"
import { isActive, isToCall } from "./participants.ts"

interface DecideProps {
  readonly participant: CourseParticipant
  readonly course: string
}

const Review = ({ participant: { id, name }, course }: DecideProps) => {
  const { at } = useVisitor()
  const head = useId()
  return (
    <section className="lw-next" aria-labelledby={head}>
      <div>
        <h2 id={head}>Als Nächstes: Anmeldung prüfen</h2>
        <p>
          Sie kam ohne die stille Prüfung gegen Roboter. Sieht sie nach einem Menschen aus, lassen Sie {name} zu: Die
          Reihenfolge der Anmeldung bleibt.
        </p>
      </div>
      <div className="lw-actions">
        <Form intent="admit" plain>
          <Button label="Anmeldung zulassen" weight="primary" />
        </Form>
        <ButtonLink to={at.declineParticipant(course, id)} label="Anmeldung ablehnen" />
      </div>
    </section>
  )
}

const Call = ({ participant: { contact, state } }: Pick<DecideProps, "participant">) => {
  const head = useId()
  return (
    <section className="lw-next" aria-labelledby={head}>
      <div>
        <h2 id={head}>Als Nächstes: anrufen{contact?.phone ? ` unter ${contact.phone}` : ""}</h2>
        <p>
          {state === "offered" ? "Ein Platz ist frei geworden. " : "Der Platz ist vorgemerkt. "}
          Sagt die Person zu, bestätigen Sie ihn. Sagt sie ab, ziehen Sie die Anmeldung zurück.
        </p>
      </div>
      <Form intent="confirm" plain>
        <Button label="Platz bestätigen" weight="primary" />
      </Form>
    </section>
  )
}

/** What the office decides about a sign-up: let it in, confirm it, end it. */
export const Decide = ({ participant, course }: DecideProps) => {
  const { at } = useVisitor()
  const { id, state } = participant
  const isLate = state === "lapsed"
  const isHeld = (state === "held" || state === "offered") && !isToCall(participant)
  return (
    <>
      {state === "review" && <Review participant={participant} course={course} />}
      {isToCall(participant) && <Call participant={participant} />}
      <div className="lw-actions">
        {(isHeld || isLate) && (
          <Form intent="confirm" plain>
            <Button label={isLate ? "Nachträglich bestätigen" : "Platz jetzt bestätigen"} row />
          </Form>
        )}
        {isActive(participant) && state !== "review" && (
          <Go to={at.withdrawParticipant(course, id)}>Anmeldung zurückziehen</Go>
        )}
      </div>
    </>
  )
}
