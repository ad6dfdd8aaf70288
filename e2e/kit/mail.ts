/** The letters of a demo, as they lie at `/dev/mail`. */
import { assert } from "vitest"
import type { House } from "./house.ts"

/** The newest address in a letter to somebody that leads to the own place. */
export const placeLink = async ({ origin }: House, to: string): Promise<string> => {
  const page = await (await fetch(`${origin}/dev/mail`)).text()
  // Newest first: the first link after the first mention of the addressee is the one.
  const letter = page.slice(page.indexOf(to))
  const link = /https?:\/\/[^\s"<]+\/platz\/[0-9a-f.-]+/.exec(letter)?.[0]
  assert.isDefined(link, `no letter to ${to}`)
  return link ?? ""
}
