/** The order of a released run as a file: who may take it, under which name, the same each time. */
import { contract } from "@lotsenwerk/http/contract"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { openHouse, type TestHouse } from "./house.fixture.ts"

const municipality = "landkreis-harz"
const at = { params: { municipality } }

let house: TestHouse
let number: string
let path: string
beforeAll(async () => {
  house = await openHouse()
  const coordinator = await house.as("coordinator")
  const run = (await coordinator(contract.runs.list, at)).runs.find(({ state }) => state === "released")
  number = run?.number ?? ""
  path = `/api/v1/municipalities/${municipality}/runs/${run?.id}`
})
afterAll(async () => {
  assert.deepStrictEqual(house.defects, [])
  await house.close()
})

const take = async (role: Parameters<TestHouse["token"]>[0] | undefined, what = "order.pdf", of = municipality) => {
  const headers = role === undefined ? {} : { authorization: `Bearer ${await house.token(role, of)}` }
  return house.app.request(`${path}/${what}`, { headers })
}

describe("the order of a released run as a file", () => {
  it("is a PDF under the number of the order, for who may see the order", async () => {
    for (const role of ["coordinator", "approver", "auditor"] as const) {
      const answer = await take(role)
      assert.strictEqual(answer.status, 200, role)
      assert.strictEqual(answer.headers.get("content-type"), "application/pdf")
      assert.strictEqual(
        answer.headers.get("content-disposition"),
        `attachment; filename="Auszahlungsanordnung-${number}.pdf"`
      )
      assert.match(new TextDecoder("latin1").decode(await answer.arrayBuffer()), /^%PDF-1\.7/)
    }
  })

  it("is nobody else's", async () => {
    assert.strictEqual((await take(undefined)).status, 401)
    assert.strictEqual((await take("trainer", "order.pdf", "stadt-dorsten")).status, 404)
    assert.strictEqual((await take("coordinator", "order.pdf", "stadt-dorsten")).status, 404)
    assert.strictEqual((await take("trainer")).status, 403)
  })

  it("is the same on another day, byte for byte", async () => {
    const first = Buffer.from(await (await take("coordinator")).arrayBuffer())
    house.moveTo(new Date("2026-12-24T10:00:00Z"))
    assert.isTrue(Buffer.from(await (await take("approver")).arrayBuffer()).equals(first))
  })

  it("is not there before the release", async () => {
    const coordinator = await house.as("coordinator")
    const draft = await coordinator(contract.runs.draft, { ...at, body: { month: "2026-11" } })
    const headers = { authorization: `Bearer ${await house.token("coordinator", municipality)}` }
    const answer = await house.app.request(`/api/v1/municipalities/${municipality}/runs/${draft.id}/order.pdf`, {
      headers
    })
    assert.strictEqual(answer.status, 404)
  })

  it("stands beside the list and the transfers, which have names as well", async () => {
    const name = async (what: string) => (await take("coordinator", what)).headers.get("content-disposition")
    assert.strictEqual(await name("list.csv"), `attachment; filename="Liste-${number}.csv"`)
    assert.strictEqual(await name("pain001.xml"), `attachment; filename="Ueberweisungen-${number}.xml"`)
  })
})
