import { Form } from "./Form.tsx"

interface LinkButtonProps {
  readonly intent: string
  /** What it is about: the id of a paper, an appointment, an interruption. */
  readonly subject: string
  readonly label: string
  /** The label for those who hear it out of its row. */
  readonly full?: string
}

/** A small act in a row: it looks like a link and sends a form. */
export const LinkButton = ({ intent, subject, label, full }: LinkButtonProps) => (
  <Form intent={intent} subject={subject} plain>
    <button className="lw-link-btn" type="submit" aria-label={full}>
      {label}
    </button>
  </Form>
)
