/** A form as it was sent; whether it is right is for the API to say. */

/** The fields of a form, named by their place in the body: `contact.email`. */
export interface Sent {
  /** What was typed, without spaces around it; empty when nothing was. */
  readonly text: (name: string) => string
  /** What was chosen, as the type that the API will check it to be. */
  readonly choice: <Choice extends string>(name: string) => Choice
  /** Everything ticked under a name. */
  readonly all: (name: string) => ReadonlyArray<string>
  /** Everything that was sent, to fill the form again. */
  readonly values: Readonly<Record<string, ReadonlyArray<string>>>
}

/** Reads a form. */
export const sentOf = (form: FormData): Sent => {
  const all = (name: string) => form.getAll(name).filter((value) => typeof value === "string")
  const text = (name: string) => (all(name)[0] ?? "").trim()
  return {
    text,
    choice: (name) => text(name) as never,
    all,
    values: Object.fromEntries([...new Set(form.keys())].map((name) => [name, all(name)]))
  }
}

/** A body without the fields in which nothing was typed: nothing is not an empty text. */
export const withoutGaps = <Body>(body: Body): Body =>
  JSON.parse(JSON.stringify(body, (_name, value) => (value === "" ? undefined : value)))
