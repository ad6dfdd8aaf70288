import { useId } from "react"
import { ButtonLink } from "../../components/Button.tsx"
import { LinkButton } from "../../components/LinkButton.tsx"
import { useVisitor } from "../../components/visitor.ts"
import type { Person, Readiness } from "../../wire.ts"
import { nextStep } from "./nextStep.ts"

interface NextStepProps {
  readonly record: Person
  readonly readiness: Readiness | undefined
  readonly today: string
}

/** What is to be done next for a person, with the page's one primary action. */
export const NextStep = ({ record, readiness, today }: NextStepProps) => {
  const { at } = useVisitor()
  const id = useId()
  const step = nextStep(record, readiness, today, at)
  const { person, stage } = record
  return (
    <>
      {step && (
        <section className="lw-next" aria-labelledby={id}>
          <div>
            <h2 id={id}>Als Nächstes: {step.title}</h2>
            <p>{step.why}</p>
          </div>
          <ButtonLink to={step.to} label={step.label} weight="primary" />
        </section>
      )}
      {stage === "applicant" && (
        <div className="lw-actions">
          <LinkButton intent="close" subject={person.id} label="Ohne Berufung abschließen" />
        </div>
      )}
      {stage === "closed" && (
        <div className="lw-actions">
          <LinkButton intent="reopen" subject={person.id} label="Wieder aufnehmen" />
        </div>
      )}
      {stage === "former" && (
        <div className="lw-actions">
          <ButtonLink to={at.appointment(person.id)} label="Wieder berufen" />
        </div>
      )}
    </>
  )
}
