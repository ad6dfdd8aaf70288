import { expect, it } from "vitest"
import { messagesIn } from "./dictionary.ts"

const texts = (words: object): ReadonlyArray<string> =>
  Object.values(words).flatMap((word) => (typeof word === "string" ? [word] : texts(word)))

it("says in plain German at most twelve words a sentence", () => {
  const all = texts(messagesIn("de-simple").course).flatMap((text) => text.split(/(?<=[.?!…])\s+/))
  expect(all.length).toBeGreaterThan(80)
  expect(all.filter((sentence) => sentence.split(/\s+/).length > 12)).toEqual([])
})
