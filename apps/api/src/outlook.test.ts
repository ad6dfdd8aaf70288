/** The year to December by the API: what is paid, ordered, still due, and what the grant leaves. */
import { contract } from "@lotsenwerk/http/contract"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { openHouse, type TestHouse } from "./house.fixture.ts"
import { releaseRun } from "./release.fixture.ts"

const municipality = "landkreis-harz"
const at = { params: { municipality, year: "2026" } }

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(async () => {
  assert.deepStrictEqual(house.defects, [])
  await house.close()
})

const outlook = async () => (await house.as("coordinator"))(contract.funding.outlook, at)
const grant = async (granted: number) => {
  const { grant: before } = await (await house.as("coordinator"))(contract.funding.year, at)
  const { recorded: _who, ...entered } = before ?? assert.fail("the demo has a grant")
  await (await house.as("coordinator"))(contract.funding.setGrant, { ...at, body: { ...entered, granted } })
}
const plain = (text: string | undefined) => text?.replaceAll("\u00A0", " ")

describe("the outlook of a year", () => {
  it("adds up, month by month, from what is released on", async () => {
    const { months, paid, ordered, due, expected, openFrom, unforeseen } = await outlook()
    assert.lengthOf(months, 12)
    assert.strictEqual(expected, paid + ordered + due)
    assert.strictEqual(months.at(-1)?.soFar, expected)
    assert.strictEqual(openFrom, "2026-10")
    assert.strictEqual(unforeseen, 0)
    const open = months.filter(({ month }) => month >= "2026-10")
    assert.strictEqual(
      due,
      open.reduce((sum, month) => sum + month.due, 0)
    )
    assert.isTrue(open.every((month) => month.due >= 20 * 130_00))
    assert.isTrue(months.filter(({ month }) => month < "2026-10").every((month) => month.due === 0))
  })

  it("moves what is released from still due to ordered, and changes no sum", async () => {
    const before = await outlook()
    const coordinator = await house.as("coordinator")
    const { id } = await coordinator(contract.runs.draft, {
      params: { municipality },
      body: { month: "2026-10" }
    })
    await releaseRun(house, { params: { municipality, run: id } })
    const after = await outlook()
    assert.strictEqual(after.expected, before.expected)
    assert.isAbove(after.ordered, before.ordered)
    assert.strictEqual(before.due - after.due, after.ordered - before.ordered)
    assert.strictEqual(after.openFrom, "2026-11")
  })

  it("tells a cent short when the grant is used up, and to the cent how many more it carries", async () => {
    const { expected } = await outlook()
    await grant(expected)
    const enough = await outlook()
    assert.deepStrictEqual([enough.left, enough.warnings.length], [0, 0])
    assert.match(plain(enough.carries) ?? "", /reicht für niemanden/)
    await grant(expected - 1)
    const short = await outlook()
    assert.isUndefined(short.left)
    assert.lengthOf(short.warnings, 1)
    assert.match(plain(short.warnings[0]) ?? "", /„Zuwendung“ reicht nur bis .+: Am Jahresende fehlen 0,01 €/)
    // November and December: two months of 130 €.
    await grant(expected + 2 * 130_00)
    assert.match(plain((await outlook()).carries) ?? "", /reicht für 1 Person: 260,00 €/)
  })
})
