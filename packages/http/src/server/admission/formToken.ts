/** When a form was handed out, in a word that only this house can write. */
import type { House } from "../desk.ts"

/**
 * Nobody fills a form faster; who does is looked at by a person.
 *
 * @unit milliseconds @source setting of this software after ux/ecosystem § 3
 */
export const leastAge = 3_000

/** How long a form can lie open before its sign-up is looked at by a person. @unit milliseconds @source as above */
export const mostAge = 2 * 60 * 60 * 1000

/** Writes the word of a form that is handed out now. */
export const writeToken = ({ now, seal }: House): string => {
  const issued = now().getTime().toString(36)
  return `${issued}.${seal(`form/${issued}`).slice(0, 32)}`
}

/** How long ago a form was handed out; none where the word is not ours. @unit milliseconds */
export const ageOf = (token: string, { now, isSealed }: House): number | undefined => {
  const [issued = "", seal = ""] = token.split(".")
  if (!/^[0-9a-z]{1,12}$/.test(issued) || !isSealed(`form/${issued}`, seal)) return undefined
  return now().getTime() - Number.parseInt(issued, 36)
}
