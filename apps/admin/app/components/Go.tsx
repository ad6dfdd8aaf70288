import type { AnchorHTMLAttributes } from "react"
import { useHref } from "react-router"

interface GoProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> {
  /** An address below `/admin`. */
  readonly to: string
}

/** A link inside the admin. */
export const Go = ({ to, ...rest }: GoProps) => <a href={useHref(to)} {...rest} />
