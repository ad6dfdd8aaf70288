/** What a browser sends when a form is sent. */

/** What was posted: `FormData`, or `URLSearchParams`. */
export interface Posted {
  readonly getAll: (name: string) => ReadonlyArray<unknown>
}

/** The texts under a name; a file where text belongs counts as nothing typed. */
export const textsOf = (posted: Posted, name: string): ReadonlyArray<string> =>
  posted.getAll(name).filter((value) => typeof value === "string")

/** The first text under a name, or nothing typed. */
export const textOf = (posted: Posted, name: string): string => textsOf(posted, name)[0] ?? ""
