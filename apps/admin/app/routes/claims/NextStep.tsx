import type { ReactNode } from "react"
import { Button } from "../../components/Button.tsx"
import { DateField, Field, TextField } from "../../components/Field.tsx"
import { Form } from "../../components/Form.tsx"
import { Go } from "../../components/Go.tsx"
import { Hint } from "../../components/Hint.tsx"
import { Section } from "../../components/Section.tsx"
import { useVisitor } from "../../components/visitor.ts"
import { eurosOf } from "../../euros.ts"
import type { Claim } from "../../wire.ts"
import { forms, isUnheard, otherSteps, type StepForm } from "./steps.ts"

const tags = {
  anhoerung: "Heard",
  stellungnahme: "Answered",
  forderung: "Demanded",
  eingang: "Received",
  verzicht: "Waived"
} as const satisfies Readonly<Record<StepForm, string>>

const notes: Readonly<Record<StepForm, string>> = {
  anhoerung:
    "Schreiben Sie der Person, was zu viel gezahlt wurde und warum. Tragen Sie hier ein, bis wann sie antworten kann.",
  stellungnahme: "Was die Person dazu sagt, steht in ihrer Akte.",
  forderung: "In einer Summe oder in gleichen monatlichen Raten. Eine Forderung wird nie mit einer Zahlung verrechnet.",
  eingang: "Was die Kasse als eingegangen meldet, auch ein Teil.",
  verzicht: "Was noch offen ist, wird nicht mehr verlangt. Schon Eingegangenes bleibt bei der Kommune."
}

const fields: Readonly<Record<StepForm, (claim: Claim) => ReactNode>> = {
  anhoerung: () => <DateField name="answerBy" label="Antwort bis" />,
  stellungnahme: () => (
    <>
      <DateField name="on" label="Eingegangen am" />
      <TextField name="text" label="Was sagt die Person dazu?" rows={4} />
    </>
  ),
  forderung: () => (
    <>
      <TextField
        name="reason"
        label="Grund"
        hint="Zum Beispiel: Bescheid vom 12.11., keine Berufung im Oktober"
        rows={2}
      />
      <DateField name="dueOn" label="Zu zahlen bis" hint="Bei Raten: der Tag der ersten Rate" />
      <Field
        name="count"
        label="In wie vielen Raten?"
        hint="1 heißt: in einer Summe. Die weiteren Raten folgen monatlich."
        value="1"
        inputMode="numeric"
        short
      />
    </>
  ),
  eingang: ({ cents, received }) => (
    <>
      <DateField name="on" label="Eingegangen am" />
      <Field name="cents" label="Betrag in Euro" value={eurosOf(cents - received)} inputMode="decimal" short />
      <Field name="note" label="Beleg" hint="Zum Beispiel: Kassenzeichen" optional />
    </>
  ),
  verzicht: () => (
    <TextField name="reason" label="Grund" hint="Zum Beispiel: Verfügung vom 24.11., Härtefall" rows={2} />
  )
}

interface NextStepProps {
  readonly claim: Claim
  readonly step: StepForm
}

/** The form of one step, and the ways to the others. */
export const NextStep = ({ claim, step }: NextStepProps) => {
  const { at } = useVisitor()
  return (
    <Section title={forms[step]} note={notes[step]}>
      {isUnheard(claim, step) && (
        <Hint>
          <p>
            Die Person ist noch nicht angehört. Vor einer Entscheidung, die sie belastet, soll sie sich äußern können (§
            28 VwVfG; für diesen Fall angenommen, nicht belegt).
          </p>
        </Hint>
      )}
      <Form intent={tags[step]} subject={`${claim.id}-${claim.steps.length}`}>
        {fields[step](claim)}
        <div className="lw-actions">
          <Button label={forms[step]} weight="primary" />
          <Go to={at.person(claim.person)}>Abbrechen</Go>
        </div>
        <p className="lw-muted">
          Stattdessen:{" "}
          {otherSteps(step).map((other, index) => (
            <span key={other}>
              {index > 0 && ", "}
              <Go to={`${at.claim(claim.id)}?schritt=${other}`}>{forms[other]}</Go>
            </span>
          ))}
        </p>
      </Form>
    </Section>
  )
}
