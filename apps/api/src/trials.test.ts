/** Another monthly rate tried out by the API: what it would come to, and nothing touched. */
import { contract } from "@lotsenwerk/http/contract"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { openHouse, type TestHouse } from "./house.fixture.ts"

const municipality = "landkreis-harz"
const at = { params: { municipality } }

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(async () => {
  assert.deepStrictEqual(house.defects, [])
  await house.close()
})

const tried = async (cents: string, month: string, who = municipality) =>
  (await house.as("coordinator"))(contract.trials.rate, {
    params: { municipality: who },
    query: { cents, month: month }
  })

describe("another monthly rate", () => {
  it("is reckoned for everybody in office as if they stayed, to the end of its year", async () => {
    const found = await tried("15000", "2027-01")
    assert.deepInclude(found, { from: "2027-01", to: "2027-12", rate: 130_00, refused: [] })
    assert.isAbove(found.staying, 10)
    assert.lengthOf(found.guides, found.staying)
    for (const { months, before, after } of found.guides) {
      assert.strictEqual(before, months * 130_00)
      assert.strictEqual(after, months * 150_00)
    }
    assert.strictEqual(found.difference, found.after - found.before)
    assert.strictEqual(
      found.difference,
      found.guides.reduce((sum, { before, after }) => sum + after - before, 0)
    )
  })

  it("costs nothing more where it is the same, and less where it is less", async () => {
    assert.deepInclude(await tried("13000", "2027-01"), { guides: [], difference: 0 })
    const [one, half] = [await tried("13100", "2027-12"), await tried("6500", "2027-12")]
    assert.strictEqual(one.difference, one.staying * 1_00)
    assert.strictEqual(half.difference, -half.staying * 65_00)
  })

  it("touches neither the programme nor a record", async () => {
    const coordinator = await house.as("coordinator")
    const everything = async () =>
      JSON.stringify([
        await coordinator(contract.office.programme, at),
        await coordinator(contract.people.list, { ...at, query: {} }),
        await coordinator(contract.runs.list, at)
      ])
    const before = await everything()
    await tried("19900", "2026-12")
    assert.strictEqual(await everything(), before)
  })

  it("is refused above the cap while the directive had one that was read, in a sentence", async () => {
    const { refused, guides } = await tried("20001", "2020-01")
    assert.lengthOf(refused, 1)
    assert.match(refused[0] ?? "", /[a-zäöü].*\./)
    assert.deepStrictEqual(guides, [])
    assert.deepStrictEqual((await tried("20000", "2020-01")).refused, [])
  })

  it("wants a sum and a month", async () => {
    const problem = await tried("viel", "2027-13").catch((error) => error.problem)
    assert.strictEqual(problem.status, 422)
    assert.sameMembers(
      problem.errors.map(({ pointer }: { readonly pointer: string }) => pointer),
      ["/cents", "/month"]
    )
  })
})
