import type { ReactNode } from "react"
import type { Ground } from "../wire.ts"
import { Grounds } from "./Grounds.tsx"

interface WhyProps {
  /** Of whom, for those who hear the word out of its row. */
  readonly of: string
  /** The reason in a sentence. */
  readonly children: ReactNode
  readonly grounds: ReadonlyArray<Ground>
}

/** A reason that opens in place into all its grounds. */
export const Why = ({ of, children, grounds }: WhyProps) => (
  <details className="lw-why">
    <summary>
      <span className="lw-why__word">
        Warum?<span className="kern-sr-only"> {of}: </span>
      </span>
      {children}
    </summary>
    <Grounds grounds={grounds} />
  </details>
)
