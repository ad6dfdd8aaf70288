import type { ReactNode } from "react"

/** How a state stands: a colour beside its word, never instead of it. */
export type Tone = "good" | "open" | "bad" | "plain"

/** A state in a word; one that asks nothing of anybody is a plain word. */
export const StateWord = ({ tone = "plain", children }: { readonly tone?: Tone; readonly children: ReactNode }) =>
  tone === "plain" ? <span>{children}</span> : <span className={`lw-state lw-state--${tone}`}>{children}</span>
