/** What signing up to a course asks, once: names, limits, and what becomes of it. */
import type { Language } from "@lotsenwerk/messages/enrolment"
import { type Posted, textOf, textsOf } from "../posted.ts"

/**
 * The fields in their order. As little as a place needs: a name, one way to reach the person; the rest is free.
 *
 * @source Art. 5 Abs. 1 lit. c DSGVO: nothing beyond the purpose
 * @unit `most`: characters
 */
export const fields = {
  name: { most: 120, autocomplete: "name" },
  email: { most: 254, autocomplete: "email" },
  phone: { most: 40, autocomplete: "tel" },
  languages: {},
  needs: { most: 500 },
  /** Left empty by people, filled by programs that fill everything. */
  website: {}
} as const

/** The name of a field, which is also its id on the page. */
export type FieldName = keyof typeof fields

/** What was typed, as it was typed. */
export interface Values {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly languages: ReadonlyArray<string>
  readonly needs: string
  readonly website: string
}

/** A form in which nothing has been typed. */
export const empty: Values = { name: "", email: "", phone: "", languages: [], needs: "", website: "" }

/** What is amiss with a field, in a sentence that names the cure. */
export interface Fault {
  readonly field: FieldName
  readonly sentence: string
}

/** A sign-up that can be sent. Languages are those offered for service, never mother tongue or origin. */
export interface Enrolment {
  readonly name: string
  readonly contact: { readonly email?: string; readonly phone?: string }
  readonly languages: ReadonlyArray<string>
  /** What the person needs to take part well; no illness is asked for. */
  readonly needs?: string
  /** In which language the person wants to be answered. */
  readonly language: Language
}

/** What goes along with a sign-up to show that somebody took the trouble. */
export interface Proof {
  /** Shows when the form was fetched. */
  readonly token: string
  /** The solved challenge as altcha writes it: `{ challenge, solution }` as JSON in base64. */
  readonly solution?: string
}

/** Reads what was posted. */
export const read = (posted: Posted): Values => ({
  name: textOf(posted, "name"),
  email: textOf(posted, "email"),
  phone: textOf(posted, "phone"),
  languages: textsOf(posted, "languages"),
  needs: textOf(posted, "needs"),
  website: textOf(posted, "website")
})

/** Turns what the server found amiss into faults of the fields; `pointer` is a JSON pointer into the sign-up. */
export const faultsOf = (
  errors: ReadonlyArray<{ readonly pointer: string; readonly detail: string }>
): ReadonlyArray<Fault> =>
  errors.flatMap(({ pointer, detail }) => {
    const [, first = "", second] = pointer.split("/")
    const field = first === "contact" ? (second ?? "email") : first
    return field in fields ? [{ field: field as FieldName, sentence: detail }] : []
  })
