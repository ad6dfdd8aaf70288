import { format, messagesIn } from "@lotsenwerk/messages"
import { Button } from "../../components/Button.tsx"
import { TextField } from "../../components/Field.tsx"
import { Form } from "../../components/Form.tsx"
import { useField } from "../../components/returnedContext.ts"
import { useVisitor } from "../../components/visitor.ts"
import type { RunRecord } from "../../wire.ts"

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

const Approve = () => (
  <>
    <Form intent="release" plain>
      <Button label="Zahllauf freigeben" weight="primary" />
    </Form>
    <GiveBack />
  </>
)

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

const Waiting = ({ run }: { readonly run: Run }) => {
  const { visitor } = useVisitor()
  if (run.state === "returned")
    return <>Zurückgegeben. Berechnen Sie den Zahllauf neu, dann kommt er wieder zur Freigabe.</>
  if (visitor.role === "approver" && visitor.id !== run.prepared.by.id) {
    return (
      <>
        {visitor.name}, {words.roles[visitor.role]}: Sie
        <br />
        <span className="lw-muted">
          Sie bestätigen Einzelbeträge, Summe und Anzahl. Danach ändert sich nichts mehr.
        </span>
      </>
    )
  }
  return <>Wartet auf Freigabe durch eine zweite Person</>
}

const Second = ({ run }: { readonly run: Run }) => {
  const { visitor, coordinates } = useVisitor()
  if (run.released !== undefined) {
    return (
      <li className="lw-step lw-step--done">
        <h3>Freigegeben</h3>
        <p>
          {run.released.by.name}
          <br />
          <span className="lw-muted">am {format.moment(run.released.at)}</span>
        </p>
      </li>
    )
  }
  const approves = visitor.role === "approver" && visitor.id !== run.prepared.by.id && run.state === "draft"
  return (
    <li className="lw-step lw-step--now" aria-current="step">
      <h3>{run.state === "returned" ? "Überarbeiten" : "Freigabe"}</h3>
      <p>
        <Waiting run={run} />
      </p>
      <div className="lw-actions">
        {approves && <Approve />}
        {coordinates && <Rework />}
      </div>
    </li>
  )
}

/** Who prepared, who releases; the button stands at the step to which it belongs. */
export const Release = ({ record: { run } }: { readonly record: RunRecord }) => (
  <section className="lw-panel" aria-label="Freigabe">
    <ol className="lw-steps">
      <li className="lw-step lw-step--done">
        <h3>Vorbereitet</h3>
        <p>
          {run.prepared.by.name}
          <br />
          <span className="lw-muted">am {format.moment(run.prepared.at)}</span>
        </p>
      </li>
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
      <Second run={run} />
    </ol>
  </section>
)
