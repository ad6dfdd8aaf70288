/** The secret under which somebody finds the own sign-up: its id under a seal of this house, kept nowhere. */
import type { House } from "./desk.ts"

const sealed = (municipality: string, id: string) => `enrolment/${municipality}/${id}`

/** The secret of a sign-up. */
export const secretOf = (municipality: string, id: string, { seal }: House): string =>
  `${id}.${seal(sealed(municipality, id)).slice(0, 32)}`

/** The sign-up that a secret opens; none where this house has not written it. */
export const openedBy = (municipality: string, secret: string, { isSealed }: House): string | undefined => {
  const [id = "", seal = ""] = secret.split(".")
  return isSealed(sealed(municipality, id), seal) ? id : undefined
}
