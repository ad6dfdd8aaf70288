import { assert, describe, it } from "@effect/vitest"
import * as Money from "./Money.ts"

describe("money", () => {
  it.each([
    [1, 1, 2, 1],
    [1, 1, 3, 0],
    [1, 2, 3, 1],
    [130_00, 10, 31, 41_94],
    [130_00, 31, 31, 130_00],
    [130_00, 0, 31, 0],
    [3, 1, 2, 2],
    [5, 1, 2, 3]
  ] as const)("%i cents times %i/%i is %i, from half a cent on a full one", (amount, part, whole, expected) => {
    assert.strictEqual(Money.shareHalfUp(Money.cents(amount), part, whole), Money.cents(expected))
  })

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1])(
    "is never %d cents",
    (amount) => {
      assert.throws(() => Money.cents(amount))
    }
  )

  it("adds up, and refuses rather than lose a cent", () => {
    assert.strictEqual(Money.sum([]), Money.nothing)
    assert.strictEqual(Money.sum([Money.cents(130_00), Money.cents(1)]), Money.cents(130_01))
    assert.throws(() => Money.sum([Money.cents(Number.MAX_SAFE_INTEGER), Money.cents(1)]))
    assert.strictEqual(Money.least(Money.cents(2), Money.cents(1)), Money.cents(1))
  })
})
