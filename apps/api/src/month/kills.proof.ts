import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type BareHouse, openHouseOnly } from "./house.fixture.ts"
import { ending, found, go, type Mishap, names } from "./office.fixture.ts"

let house: BareHouse
/** What a month comes to when nothing happens to it, and in how many steps. */
let expected: Awaited<ReturnType<typeof ending>>
let steps: number
beforeAll(async () => {
  house = await openHouseOnly()
  const whole = await found(house, "kreis-ganz")
  const folder = join(house.folder, "files", whole)
  const outcome = go(house, whole, folder)
  if (outcome.end !== "through") throw new Error(JSON.stringify(outcome))
  steps = outcome.steps
  console.log(`a month has ${steps} steps`)
  expect(steps).toBeGreaterThan(40)
  expected = await ending(house, whole, folder)
  expect(expected.payments).toHaveLength(names.length)
  expect(expected.files.map(([file]) => file)).toEqual(["list.csv", "pain001.xml"])
})
afterAll(() => house.close())

/** An office of its own for a mishap, and where its files go. */
const openOffice = async (name: string) => ({
  name: await found(house, name),
  folder: join(house.folder, "files", name)
})
type OpenOffice = Awaited<ReturnType<typeof openOffice>>

/** What a mishap must leave: every file that is there is whole. */
const leavesNothingHalf = async ({ name, folder }: OpenOffice) => {
  for (const file of (await ending(house, name, folder)).files) expect(expected.files).toContainEqual(file)
}

/** What the next try must come to. */
const endsAlike = async ({ name, folder }: OpenOffice, what: string) => {
  expect(go(house, name, folder), what).toMatchObject({ end: "through" })
  expect(await ending(house, name, folder), what).toEqual(expected)
}

/** Goes through a month with a mishap at each of its steps, each in an office of its own. */
const atEveryStep = async (kind: Mishap["kind"]) => {
  const ends: Array<string> = []
  for (let step = 1; step <= steps; step++) {
    const office = await openOffice(`kreis-${kind}-${step}`)
    ends.push(go(house, office.name, office.folder, { step, kind }).end)
    await leavesNothingHalf(office)
    await endsAlike(office, `${kind}, step ${step}`)
  }
  return ends
}

/** Numbers from 0 to 1 that are the same for the same seed. */
const numbers = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}

describe("a month ends as if nothing had been: one run, each paid once, the same files", () => {
  it("killed before any of its steps", async () => {
    const ends = await atEveryStep("process")
    expect(new Set(ends)).toEqual(new Set(["killed"]))
  })

  it("its connections cut at any of its steps", async () => {
    const ends = await atEveryStep("connections")
    // Between two statements a cut is noticed at the next one; while files are written by nobody.
    expect(ends.filter((end) => end === "stopped").length).toBeGreaterThan(steps / 2)
    expect(ends).not.toContain("killed")
  })

  it("its database killed two hundred times, at any moment", { timeout: 3_600_000 }, async () => {
    const seed = Number(process.env.LOTSENWERK_SEED ?? Date.now() % 1_000_000)
    console.log(`LOTSENWERK_SEED=${seed}`)
    const random = numbers(seed)
    let [kills, offices, office] = [0, 0, undefined as OpenOffice | undefined]
    while (kills < 200) {
      office ??= await openOffice(`kreis-${seed}-${++offices}`)
      const step = 1 + Math.floor(random() * steps)
      const outcome = go(house, office.name, office.folder, { step, kind: "database", after: random() * 4 })
      if (await house.isDown()) {
        kills += 1
        await house.reopen()
      }
      await leavesNothingHalf(office)
      // Killed early a month goes on where it was; now and then it is let through and compared.
      if (outcome.end === "through" || random() < 0.4) {
        await endsAlike(office, `seed ${seed}, kill ${kills}`)
        office = undefined
      }
    }
    console.log(`${kills} kills of the database in ${offices} months`)
  })
})
