import { createHash } from "node:crypto"
import { Course } from "@lotsenwerk/domain"
import { assert, describe, it } from "vitest"
import { newCode } from "./certificateCode.ts"

describe("a code", () => {
  it("can be read, is another each time, and uses every letter about as often", () => {
    let count = 0
    const house = {
      newWord: () => String(count++),
      hash: (word: string) => createHash("sha256").update(word).digest("hex")
    }
    const codes = Array.from({ length: 2_000 }, () => newCode(house))
    assert.strictEqual(new Set(codes).size, codes.length)
    for (const code of codes) assert.strictEqual(Course.readCode(code), code)
    const letters = Object.values(Object.groupBy(codes.join("").replaceAll("-", ""), (letter) => letter))
    assert.lengthOf(letters, 32)
    // 24,000 letters are 750 of each; a quarter more or less would be far beyond chance.
    for (const all of letters) assert.closeTo(all?.length ?? 0, 750, 190)
  })
})
