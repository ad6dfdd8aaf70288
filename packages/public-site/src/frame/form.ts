/** What a form of ours posts. */
import type { Context } from "hono"

/** A request that is no form of ours. */
export class NoForm extends Error {
  override readonly name = "NoForm"
}

/** Reads what was posted. @throws NoForm when it is not a form or is broken */
export const posted = async (c: Context): Promise<FormData> => {
  try {
    return await c.req.formData()
  } catch (cause) {
    throw new NoForm("not a form", { cause })
  }
}

/** The text of a field, without the spaces around it; empty where there is none. */
export const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === "string" ? value.trim() : ""
}

/** The key that the form carried; none where it was tampered with, since it travels on in a header. */
export const keyOf = (form: FormData): string | undefined => {
  const key = textOf(form, "key")
  return /^[\w-]{8,200}$/.test(key) ? key : undefined
}
