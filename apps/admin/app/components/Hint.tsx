import type { ReactNode } from "react"

/** A warning that refuses nothing. */
export const Hint = ({ children }: { readonly children: ReactNode }) => (
  <div className="lw-hint-box">
    <strong className="lw-hint-box__word">Hinweis</strong>
    <div>{children}</div>
  </div>
)
