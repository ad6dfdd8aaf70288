/** Which version of the element the house serves, as its public file says. */
import type { Fetch } from "@lotsenwerk/http/client"
import type { Release } from "./snippets.ts"

/** What the public file says; without a release only the frame and the link can be given. */
export interface Released {
  readonly latest?: Release
  readonly origin?: string
}

/** Reads the public file. @param here an address of the same house */
export const released = async (fetch: Fetch, here: string): Promise<Released> => {
  const response = await fetch(new Request(new URL("/embed/versions.json", here)))
  if (response.status === 404) return {}
  if (!response.ok) throw new Error(`/embed/versions.json: ${response.status}`)
  return (await response.json()) as Released
}
