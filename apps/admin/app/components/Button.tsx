import { useHref } from "react-router"

interface Looks {
  /** Verb and object: "Berufung eintragen". */
  readonly label: string
  /** The page's one decision is `primary`. @default secondary */
  readonly weight?: "primary" | "secondary"
  /** Whether it stands in a row of a list. */
  readonly row?: boolean
  /** The label for those who hear it out of its place. */
  readonly full?: string
}

const look = ({ weight = "secondary", row }: Looks) => `kern-btn kern-btn--${weight}${row ? " lw-btn-row" : ""}`

/** Sends the form in which it stands. */
export const Button = ({ name, value, ...looks }: Looks & { readonly name?: string; readonly value?: string }) => (
  <button className={look(looks)} type="submit" name={name} value={value} aria-label={looks.full}>
    <span className="kern-label">{looks.label}</span>
  </button>
)

/** A link that looks like a button. */
export const ButtonLink = ({ to, ...looks }: Looks & { readonly to: string }) => (
  <a className={look(looks)} href={useHref(to)} aria-label={looks.full}>
    <span className="kern-label">{looks.label}</span>
  </a>
)
