/** What the form asks, once: names, limits, and what becomes of it. */
import { type Posted, textOf, textsOf } from "../posted.ts"

/**
 * The fields in their order. As little as an answer needs: a name, one way to reach the person, what is offered.
 *
 * @source Art. 5 Abs. 1 lit. c DSGVO: nothing beyond the purpose; lengths are those that the register keeps
 * @unit `most`: characters
 */
export const fields = {
  name: { most: 120, autocomplete: "name" },
  email: { most: 254, autocomplete: "email" },
  phone: { most: 40, autocomplete: "tel" },
  tasks: {},
  languages: {},
  otherLanguages: { most: 200 },
  note: { most: 4000 },
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
  readonly tasks: ReadonlyArray<string>
  readonly languages: ReadonlyArray<string>
  readonly otherLanguages: string
  readonly note: string
  readonly website: string
}

/** A form in which nothing has been typed. */
export const empty: Values = {
  name: "",
  email: "",
  phone: "",
  tasks: [],
  languages: [],
  otherLanguages: "",
  note: "",
  website: ""
}

/** What is amiss with a field, in a sentence that names the cure. */
export interface Fault {
  readonly field: FieldName
  readonly sentence: string
}

/** What a municipality offers to choose from. */
export interface Offered {
  readonly tasks: ReadonlyArray<{ readonly id: string }>
  /** Codes (BCP 47). */
  readonly languages: ReadonlyArray<string>
}

/** An interest that can be sent. Languages are those offered for service, never mother tongue or origin. */
export interface Interest {
  readonly name: string
  readonly contact: { readonly email?: string; readonly phone?: string }
  readonly offer: {
    readonly tasks: ReadonlyArray<string>
    readonly languages: ReadonlyArray<string>
    readonly otherLanguages?: string
  }
  readonly note?: string
}

/** Reads what was posted. */
export const read = (posted: Posted): Values => ({
  name: textOf(posted, "name"),
  email: textOf(posted, "email"),
  phone: textOf(posted, "phone"),
  tasks: textsOf(posted, "tasks"),
  languages: textsOf(posted, "languages"),
  otherLanguages: textOf(posted, "otherLanguages"),
  note: textOf(posted, "note"),
  website: textOf(posted, "website")
})

/** The first field of a group, to which a fault of the group leads. */
const pointers: Readonly<Record<string, FieldName>> = {
  "/name": "name",
  "/contact": "email",
  "/contact/email": "email",
  "/contact/phone": "phone",
  "/offer/otherLanguages": "otherLanguages",
  "/note": "note"
}

/** Turns what the server found amiss into faults of the fields; `pointer` is a JSON pointer into the interest. */
export const faultsOf = (
  errors: ReadonlyArray<{ readonly pointer: string; readonly detail: string }>
): ReadonlyArray<Fault> =>
  errors.flatMap(({ pointer, detail }) => {
    const group = pointer.startsWith("/offer/tasks") ? "tasks" : "languages"
    const field = pointers[pointer] ?? (/^\/offer\/(tasks|languages)/.test(pointer) ? group : undefined)
    return field === undefined ? [] : [{ field, sentence: detail }]
  })
