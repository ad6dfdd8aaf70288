import { type ReactNode, useId } from "react"

interface SectionProps {
  readonly title: string
  readonly note?: ReactNode
  /** Whether it is the first inside a column. */
  readonly first?: boolean
  readonly anchor?: string
  readonly children?: ReactNode
}

/** A part of a page under its heading. */
export const Section = ({ title, note, first, anchor, children }: SectionProps) => {
  const id = useId()
  return (
    <section className={`lw-section${first ? " lw-section--first" : ""}`} aria-labelledby={id} id={anchor}>
      <h2 id={id}>{title}</h2>
      {note && <p className="lw-note">{note}</p>}
      {children}
    </section>
  )
}
