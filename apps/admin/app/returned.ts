/** A form that came back: what is amiss, and everything that was typed. */
import type { Problem } from "@lotsenwerk/http/contract"

/** What an action returns instead of going on: a problem, or only a form that is to grow. */
export interface Returned {
  readonly problem?: Problem
  readonly values: Readonly<Record<string, ReadonlyArray<string>>>
}

/** The name of a field for a JSON pointer: `/contact/email` → `contact.email`. */
export const fieldOf = (pointer: string): string => pointer.slice(1).replaceAll("/", ".")

/** The sentence about a field, if it is amiss. */
export const faultOf = (returned: Returned | undefined, name: string): string | undefined =>
  returned?.problem?.errors?.find(({ pointer }) => fieldOf(pointer) === name)?.detail
