import { describe, expect, it } from "vitest"
import { enrolment } from "./enrolment.ts"

const texts = (words: object): ReadonlyArray<string> =>
  Object.values(words).flatMap((word) => (typeof word === "string" ? [word] : texts(word)))

const sentences = (text: string) => text.split(/(?<=[.?!…])\s+/)

describe("the words of signing up", () => {
  it("say in plain German at most twelve words a sentence", () => {
    const all = texts(enrolment["de-simple"]).flatMap(sentences)
    expect(all.length).toBeGreaterThan(60)
    expect(all.filter((sentence) => sentence.split(/\s+/).length > 12)).toEqual([])
  })

  it("never promise a place to who may have one already, and never name who has", () => {
    for (const { outcomes } of Object.values(enrolment)) {
      expect(texts(outcomes).join(" ")).not.toMatch(/bereits|schon angemeldet|already/i)
    }
  })
})
