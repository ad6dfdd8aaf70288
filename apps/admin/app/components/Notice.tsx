import type { ReactNode } from "react"
import { Button } from "./Button.tsx"
import { Form } from "./Form.tsx"

interface NoticeProps {
  /** What was done: "Führungszeugnis eingesehen am 20.01.2026". */
  readonly children: ReactNode
  /** What the page's action is to do when the person takes it back. */
  readonly undo?: { readonly intent: string; readonly subject: string } | undefined
}

/** What was just done, with the way back where there is one. */
export const Notice = ({ children, undo }: NoticeProps) => (
  <div className="lw-notice" role="status">
    <div>{children}</div>
    {undo && (
      <Form intent={undo.intent} subject={undo.subject} plain>
        <Button label="Rückgängig machen" row />
      </Form>
    )}
  </div>
)
