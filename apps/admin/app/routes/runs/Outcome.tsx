import { format, messagesIn } from "@lotsenwerk/messages"
import { Button, ButtonLink } from "../../components/Button.tsx"
import { DateField } from "../../components/Field.tsx"
import { Form } from "../../components/Form.tsx"
import { useField } from "../../components/returnedContext.ts"
import { Section } from "../../components/Section.tsx"
import { Row, Rows, Table } from "../../components/Table.tsx"
import { useVisitor } from "../../components/visitor.ts"
import type { RunRecord } from "../../wire.ts"

const { words } = messagesIn("de")

type Run = RunRecord["run"]
type Returned = Required<RunRecord["results"][number]>

const Execute = ({ run, today }: { readonly run: Run; readonly today: string }) => {
  const planned = run.terms?.executionOn ?? today
  return (
    <Form intent="execute">
      <DateField
        name="on"
        label="Gezahlt am"
        hint="Der Tag steht auf der Rückmeldung der Kasse"
        value={planned <= today ? planned : undefined}
      />
      <div className="lw-actions">
        <Button label="Ausführung eintragen" weight={run.executed || today < planned ? "secondary" : "primary"} />
      </div>
    </Form>
  )
}

/** Whether and when the cash office paid; the day can be mended as long as one likes. */
const Execution = ({ run, today }: { readonly run: Run; readonly today: string }) => {
  const { coordinates } = useVisitor()
  const { fault } = useField("on", undefined)
  const { executed } = run
  if (executed === undefined) {
    return coordinates ? <Execute run={run} today={today} /> : <p>Noch nicht eingetragen.</p>
  }
  return (
    <>
      <p>
        Gezahlt am {format.day(executed.on)}{" "}
        <span className="lw-muted">
          (eingetragen von {executed.by.name} am {format.dayOf(executed.at)})
        </span>
      </p>
      {coordinates && (
        <details className="lw-entry lw-noprint" open={fault !== undefined}>
          <summary>Tag berichtigen</summary>
          <Execute run={run} today={today} />
        </details>
      )}
    </>
  )
}

const columns = [{ label: "Person" }, { label: "Grund", quiet: true }, { label: "Betrag", money: true }]

const ReturnRow = ({ payment: { reference, name, month, cents, returned } }: { readonly payment: Returned }) => {
  const { coordinates } = useVisitor()
  return (
    <Row
      head={name}
      cells={[
        <div key="reason">
          <p>
            {format.month(month)}, zurück am {format.day(returned.on)}: {words.returnReasons[returned.reason]}
            {returned.note && ` („${returned.note}“)`}
            <br />
            <span className="lw-muted">
              {reference}, eingetragen von {returned.by.name}
            </span>
          </p>
          {coordinates && (
            <Form intent="undoReturn" subject={reference} plain>
              <button className="lw-link-btn" type="submit" aria-label={`Eintrag zurücknehmen: ${name}`}>
                Eintrag zurücknehmen
              </button>
            </Form>
          )}
        </div>,
        format.euro(cents)
      ]}
    />
  )
}

const Returns = ({ returns }: { readonly returns: ReadonlyArray<Returned> }) =>
  returns.length === 0 ? null : (
    <Table caption="Zurückgekommene Zahlungen" columns={columns} lines>
      <Rows>
        {returns.map((payment) => (
          <ReturnRow key={payment.reference} payment={payment} />
        ))}
      </Rows>
    </Table>
  )

interface OutcomeProps {
  readonly record: RunRecord
  readonly today: string
}

/** What became of a released run at the cash office: when it was paid, and what came back. */
export const Outcome = ({ record: { run, results }, today }: OutcomeProps) => {
  const { at, coordinates } = useVisitor()
  const returns = results.filter((payment): payment is Returned => payment.returned !== undefined)
  return (
    <Section
      title="Ergebnis der Kasse"
      note={returns.length > 0 && "Was zurückkam, steht im nächsten Zahllauf noch einmal."}
      anchor="ergebnis"
    >
      <Execution run={run} today={today} />
      <Returns returns={returns} />
      {coordinates && returns.length < results.length && (
        <div className="lw-actions lw-noprint">
          <ButtonLink to={at.returned(run.id)} label="Rückläufer eintragen" />
        </div>
      )}
    </Section>
  )
}
