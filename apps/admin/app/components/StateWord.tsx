import type { ReactNode } from "react"

/** How a state stands: a colour beside its word, never instead of it. */
export type Tone = "good" | "open" | "bad" | "plain"

/** A state in a word. */
export const StateWord = ({ tone = "plain", children }: { readonly tone?: Tone; readonly children: ReactNode }) => (
  <span className={`lw-state${tone === "plain" ? "" : ` lw-state--${tone}`}`}>{children}</span>
)
