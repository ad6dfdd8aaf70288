/** The law, its grounds and a loop written by hand say the same of every guide, however the guides are drawn. */
import { assert, describe, it } from "vitest"
import { contender as byHand } from "./contenders/byHand.ts"
import type { Contender } from "./contenders/contender.ts"
import { contender as decided } from "./contenders/decided.ts"
import { contender as everyGroundRead } from "./contenders/everyGroundRead.ts"
import { guides, many } from "./guides.ts"
import { tally } from "./tally.ts"

const seeds = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89]

const outcomes = async <Answer>({ decideAll, outcome }: Contender<Answer>, files: ReturnType<typeof guides>) =>
  (await decideAll(files)).map(outcome)

describe.each(seeds)("seed %d", (seed) => {
  const files = guides(many, seed)

  it("meets every outcome", async () => {
    assert.lengthOf(Object.keys(tally(await outcomes(byHand, files)).outcomes), 6)
  })

  it("is decided alike, guide by guide, with grounds and without", async () => {
    const expected = await outcomes(byHand, files)
    for (const found of [await outcomes(decided, files), await outcomes(everyGroundRead, files)]) {
      const apart = found.findIndex(({ cents, name }, index) => {
        const wanted = expected[index]
        return cents !== wanted?.cents || name !== wanted.name
      })
      assert.strictEqual(apart, -1, JSON.stringify({ file: files[apart], found: found[apart], hand: expected[apart] }))
    }
  })
})
