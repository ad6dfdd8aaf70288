import { assert, describe, it } from "vitest"
import { openSnapshots } from "./snapshots.ts"

describe("a snapshot", () => {
  it("is given again for less than a second, and not after a change", () => {
    let now = 0
    const { find, keep, forget } = openSnapshots(() => now)
    keep("/a", "one")
    now = 999
    assert.strictEqual(find("/a"), "one")
    assert.isUndefined(find("/b"))
    now = 1000
    assert.isUndefined(find("/a"))
    keep("/a", "two")
    forget()
    assert.isUndefined(find("/a"))
  })

  it("takes no more room than for a thousand addresses", () => {
    const { find, keep } = openSnapshots(() => 0)
    for (const count of Array(1_001).keys()) keep(`/${count}`, "x")
    assert.isUndefined(find("/0"))
    assert.strictEqual(find("/1000"), "x")
  })
})
