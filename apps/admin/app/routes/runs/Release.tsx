import { format, messagesIn } from "@lotsenwerk/messages"
import { Button } from "../../components/Button.tsx"
import { TextField } from "../../components/Field.tsx"
import { Form } from "../../components/Form.tsx"
import { useField } from "../../components/returnedContext.ts"
import { useVisitor } from "../../components/visitor.ts"
import type { RunRecord } from "../../wire.ts"
import { nextStep, offers, type Step, steps } from "./steps.ts"

const { words } = messagesIn("de")

type Run = RunRecord["run"]

/** Gives the draft back: closed until somebody wants it, open when the reason was missing. */
const GiveBack = () => {
  const { fault } = useField("reason", undefined)
  return (
    <details className="lw-entry" open={fault !== undefined}>
      <summary>Mit Grund zurückgeben</summary>
      <Form intent="giveBack">
        <TextField name="reason" label="Grund" hint="Was soll sich ändern?" rows={2} />
        <Button label="Zahllauf zurückgeben" row />
      </Form>
    </details>
  )
}

const titles = { factual: "Sachlich richtig", arithmetical: "Rechnerisch richtig", order: "Anordnung" } as const

/** What a button says; to confirm is called after the step where nothing else is offered. */
const labelsOf = (step: Step, isOnly: boolean) => ({
  confirm: isOnly ? `${titles[step]} bestätigen` : "Nur bestätigen",
  confirmAndRelease: "Bestätigen und freigeben",
  release: "Zahllauf freigeben"
})

/** What whoever looks can do now; the usual thing is the page's one primary action. */
const Offers = ({ run, step }: { readonly run: Run; readonly step: Step }) => {
  const { visitor, coordinates } = useVisitor()
  const offered = offers(run, visitor)
  const labels = labelsOf(step, offered.length === 1)
  // The preparer, who has found the substance, leaves the sums to a second person as a rule.
  const isUsual = !(coordinates && step === "arithmetical")
  return offered.map((offer, index) => (
    <Form key={offer} intent={offer} subject={step} plain>
      <Button label={labels[offer]} weight={index === 0 && isUsual ? "primary" : "secondary"} />
    </Form>
  ))
}

const Rework = () => (
  <>
    <Form intent="refresh" plain>
      <Button label="Neu berechnen" />
    </Form>
    <Form intent="discard" plain>
      <button className="lw-link-btn" type="submit">
        Zahllauf verwerfen
      </button>
    </Form>
  </>
)

const meaning = {
  factual: "Was gezahlt wird, steht den Personen nach Satzung und Berufung zu.",
  arithmetical: "Einzelbeträge, Summe und Anzahl stimmen.",
  order: "Danach ändert sich nichts mehr."
} as const

/** What the step says, who takes it, and what they declare with it. */
const Waiting = ({ run, step }: { readonly run: Run; readonly step: Step }) => {
  const { visitor } = useVisitor()
  const offered = offers(run, visitor)
  if (offered.length === 0) return <>Wartet auf eine zweite Person. {meaning[step]}</>
  const waits = step === "arithmetical" && visitor.role === "coordinator"
  return (
    <>
      {waits ? "Wartet in der Regel auf eine zweite Person." : `${visitor.name}, ${words.roles[visitor.role]}: Sie`}
      <br />
      <span className="lw-muted">
        {meaning[step]} Mit Ihrem Klick erklären Sie: Weder Sie noch Angehörige werden mit diesem Zahllauf bezahlt.
      </span>
    </>
  )
}

const Taken = ({ title, by, at, role }: { title: string; by: string; at: string; role?: string | undefined }) => (
  <li className="lw-step lw-step--done">
    <h3>{title}</h3>
    <p>
      {by}
      {role && `, ${role}`}
      <br />
      <span className="lw-muted">am {format.moment(at)}</span>
    </p>
  </li>
)

/** A step: taken, next, or still to come. */
const StepItem = ({ run, step }: { readonly run: Run; readonly step: Step }) => {
  const { visitor, coordinates } = useVisitor()
  const taken = step === "order" ? run.released : run.findings?.[step]
  if (taken !== undefined) {
    const role = step === "order" ? undefined : run.findings?.[step]?.role
    return (
      <Taken
        title={step === "order" ? "Angeordnet" : titles[step]}
        by={taken.by.name}
        at={taken.at}
        role={role && words.roles[role]}
      />
    )
  }
  if (nextStep(run) !== step) {
    return (
      <li className="lw-step">
        <h3>{titles[step]}</h3>
      </li>
    )
  }
  return (
    <li className="lw-step lw-step--now" aria-current="step">
      <h3>{titles[step]}</h3>
      <p>
        <Waiting run={run} step={step} />
      </p>
      <div className="lw-actions">
        <Offers run={run} step={step} />
        {visitor.role === "approver" && <GiveBack />}
        {coordinates && <Rework />}
      </div>
    </li>
  )
}

const Returned = ({ run }: { readonly run: Run }) => {
  const { coordinates } = useVisitor()
  return (
    <li className="lw-step lw-step--now" aria-current="step">
      <h3>Überarbeiten</h3>
      <p>Zurückgegeben. Berechnen Sie den Zahllauf neu, dann wird er wieder bestätigt und freigegeben.</p>
      {coordinates && run.state === "returned" && (
        <div className="lw-actions">
          <Rework />
        </div>
      )}
    </li>
  )
}

const Voided = ({ run }: { readonly run: Run }) =>
  run.voided &&
  run.findings === undefined && (
    <li className="lw-step lw-step--done">
      <h3>Bestätigungen aufgehoben</h3>
      <p>
        {run.voided.by.name} hat den Zahllauf {run.voided.how === "reckonedAnew" ? "neu berechnet" : "zurückgegeben"}
        <br />
        <span className="lw-muted">am {format.moment(run.voided.at)}</span>
      </p>
    </li>
  )

/** Who prepared, who found it right, who orders; the buttons stand at the step to which they belong. */
export const Release = ({ record: { run } }: { readonly record: RunRecord }) => {
  // What was released before findings were kept has none, and is not asked for any.
  const shown = run.released !== undefined && run.findings === undefined ? (["order"] as const) : steps
  return (
    <section className="lw-panel" aria-label="Freigabe">
      <ol className="lw-steps">
        <Taken title="Vorbereitet" by={run.prepared.by.name} at={run.prepared.at} />
        {run.returned && (
          <li className="lw-step lw-step--done">
            <h3>Zurückgegeben</h3>
            <p>
              {run.returned.by.name}, am {format.moment(run.returned.at)}
              <br />
              Grund: {run.returned.reason}
            </p>
          </li>
        )}
        <Voided run={run} />
        {run.state === "returned" ? (
          <Returned run={run} />
        ) : (
          shown.map((step) => <StepItem key={step} run={run} step={step} />)
        )}
      </ol>
    </section>
  )
}
