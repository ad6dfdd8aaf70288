import type { ReactNode } from "react"
import { useVisitor } from "./visitor.ts"

interface FormProps {
  /** What the page's action is to do. */
  readonly intent: string
  /** What it is done to, where a page does it to several. */
  readonly subject?: string
  /** Whether it is a single button rather than a form to fill in. */
  readonly plain?: boolean
  readonly children: ReactNode
}

/** A form that is sent to the page on which it stands, under a key that makes sending it twice do it once. */
export const Form = ({ intent, subject, plain = false, children }: FormProps) => {
  const { pageKey } = useVisitor()
  return (
    <form className={plain ? undefined : "lw-form lw-form--small"} method="post" noValidate>
      <input type="hidden" name="key" value={[pageKey, intent, subject].filter(Boolean).join("-")} />
      <input type="hidden" name="intent" value={intent} />
      {subject !== undefined && <input type="hidden" name="subject" value={subject} />}
      {children}
    </form>
  )
}
