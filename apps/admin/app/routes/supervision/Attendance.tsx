import { format } from "@lotsenwerk/messages"
import { Button } from "../../components/Button.tsx"
import { Form } from "../../components/Form.tsx"
import { TickList } from "../../components/TickList.tsx"
import type { Session, Year } from "../../wire.ts"

interface AttendanceProps {
  readonly session: Session
  /** Everybody in office on the day. */
  readonly guides: Year["guides"]
}

/** Who came, replacing what was noted before. */
export const Attendance = ({ session, guides }: AttendanceProps) => {
  if (guides.length === 0) return <p className="lw-empty">An diesem Tag war niemand berufen.</p>
  return (
    <Form intent="noteAttendance">
      <TickList
        legend={`Wer war am ${format.day(session.on)} dabei?`}
        name="attended"
        people={guides}
        noted={session.attended}
      />
      <div className="lw-actions">
        <Button label="Teilnahme eintragen" weight="primary" />
      </div>
    </Form>
  )
}
