import { format } from "@lotsenwerk/messages"
import { Button } from "../../components/Button.tsx"
import { Form } from "../../components/Form.tsx"
import { useField } from "../../components/returnedContext.ts"
import type { Session, Year } from "../../wire.ts"

interface AttendanceProps {
  readonly session: Session
  /** Everybody in office on the day. */
  readonly guides: Year["guides"]
}

/** Who came: a tick for each, replacing what was noted before. */
export const Attendance = ({ session, guides }: AttendanceProps) => {
  const { ticked = session.attended } = useField("attended", undefined)
  if (guides.length === 0) return <p className="lw-empty">An diesem Tag war niemand berufen.</p>
  return (
    <Form intent="noteAttendance">
      <fieldset className="kern-fieldset">
        <legend className="kern-label">Wer war am {format.day(session.on)} dabei?</legend>
        <div className="kern-fieldset__body">
          <ul className="lw-ticks">
            {guides.map(({ id, name }) => (
              <li key={id}>
                <label className="lw-tick">
                  <input
                    className="kern-form-check__checkbox"
                    type="checkbox"
                    name="attended"
                    value={id}
                    defaultChecked={ticked.includes(id)}
                  />
                  <span>{name}</span>
                </label>
              </li>
            ))}
          </ul>
        </div>
      </fieldset>
      <div className="lw-actions">
        <Button label="Teilnahme eintragen" weight="primary" />
      </div>
    </Form>
  )
}
