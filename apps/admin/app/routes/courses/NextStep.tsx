import { useId } from "react"
import { Button, ButtonLink } from "../../components/Button.tsx"
import { Form } from "../../components/Form.tsx"
import { useVisitor } from "../../components/visitor.ts"
import type { CourseRecord } from "../../wire.ts"
import { nextStep } from "./step.ts"

interface NextStepProps {
  readonly record: CourseRecord
  readonly today: string
}

/** What is to be done next for a course, with the page's one primary action. */
export const NextStep = ({ record, today }: NextStepProps) => {
  const { at, visitor } = useVisitor()
  const id = useId()
  const step = nextStep(record, today, at, visitor.role)
  if (step === undefined) return null
  const { title, why, label, does } = step
  return (
    <section className="lw-next" aria-labelledby={id}>
      <div>
        <h2 id={id}>Als Nächstes: {title}</h2>
        <p>{why}</p>
      </div>
      {"to" in does ? (
        <ButtonLink to={does.to} label={label} weight="primary" />
      ) : (
        <Form intent={does.intent} plain>
          <Button label={label} weight="primary" />
        </Form>
      )}
    </section>
  )
}
