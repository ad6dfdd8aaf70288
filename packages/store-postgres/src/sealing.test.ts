/** What is sealed opens for its owner only, with every key that is still there, and not at all once changed. */
import { assert, describe, it } from "vitest"
import { seal, unseal } from "./sealing.ts"

const key = (byte: number) => Buffer.alloc(32, byte)
const ring = { current: "new", keys: { new: key(1), old: key(2) } }
const text = "DE02120300000000202051"

describe("a sealed text", () => {
  it("opens for its owner", () => assert.strictEqual(unseal(ring, seal(ring, text, "a/1"), "a/1"), text))

  it("looks different each time and never shows what is in it", () => {
    const [one, other] = [seal(ring, text, "a/1"), seal(ring, text, "a/1")]
    assert.notDeepEqual(one, other)
    assert.notInclude(one.toString("latin1"), text)
  })

  it("opens for nobody else", () => assert.throws(() => unseal(ring, seal(ring, text, "a/1"), "a/2")))

  it("does not open when a byte was changed, wherever it stands after the name of the key", () => {
    const sealed = seal(ring, text, "a/1")
    for (let place = 5; place < sealed.length; place++) {
      const changed = Buffer.from(sealed)
      changed[place] = (changed[place] ?? 0) ^ 1
      assert.throws(() => unseal(ring, changed, "a/1"), undefined, undefined, `byte ${place}`)
    }
  })

  it("opens with an older key after a new one took its place", () => {
    const before = seal({ current: "old", keys: { old: key(2) } }, text, "a/1")
    assert.strictEqual(unseal(ring, before, "a/1"), text)
  })

  it("names the key that is gone", () => {
    const sealed = seal(ring, text, "a/1")
    assert.throws(() => unseal({ current: "old", keys: { old: key(2) } }, sealed, "a/1"), /No key named new/)
  })
})
