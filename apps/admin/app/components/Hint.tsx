import type { ReactNode } from "react"

/** A warning that refuses nothing. */
export const Hint = ({ children }: { readonly children: ReactNode }) => (
  <div className="lw-hint">
    <strong className="lw-hint__word">Hinweis</strong>
    <div>{children}</div>
  </div>
)
