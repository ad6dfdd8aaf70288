/** Every route of the contract, asked by the wrong people: nobody, the wrong role, the wrong municipality. */
import { type AnyEndpoint, contract, endpoints, prefix } from "@lotsenwerk/http/contract"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { openHouse, type TestHouse } from "./house.fixture.ts"

const roles = ["coordinator", "approver", "trainer", "auditor", "guide"] as const
const nowhere = "01999999-0000-7000-8000-000000000000"

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** A body that each writing route takes, so that it comes as far as the ids. */
const bodies: Readonly<Record<string, object>> = {
  "people.add": { name: "A", contact: { phone: "03900 1" }, offer: { tasks: [], languages: [] } },
  "people.change": { name: "A", contact: { phone: "03900 1" }, offer: { tasks: [], languages: [] } },
  "people.answer": { subject: "A", text: "B" },
  "people.close": { closed: true },
  "people.recordPaper": { _tag: "Interview", on: "2026-01-05" },
  "people.recordAccount": { holder: "A", iban: "DE02120300000000202051" },
  "people.appoint": { from: "2026-01-05" },
  "people.end": { lastDay: "2026-01-05", ground: "resigned", reason: "A" },
  "people.interrupt": { from: "2026-01-05", reason: "A" },
  "people.resume": { lastDay: "2026-01-05" },
  "supervision.noteAttendance": { attended: [] },
  "runs.giveBack": { reason: "A" },
  "runs.decideClaim": { state: "waived", reason: "A" }
}

const ask = (endpoint: AnyEndpoint, municipality: string, headers: Record<string, string>, id = nowhere) => {
  const path = endpoint.path
    .replace("{municipality}", municipality)
    .replace("{year}", "2026")
    .replace(/\{\w+\}/g, id)
  return house.app.request(`${prefix}${path}`, {
    method: endpoint.method,
    headers: { ...headers, ...(endpoint.method === "GET" ? {} : { "content-type": "application/json" }) },
    ...(endpoint.method === "GET" ? {} : { body: JSON.stringify(bodies[endpoint.name] ?? {}) })
  })
}

const bearer = async (role: (typeof roles)[number], municipality = "landkreis-harz") => ({
  authorization: `Bearer ${await house.token(role, municipality)}`
})

const staffRoutes = endpoints.filter(({ allowed }) => allowed !== "public")
const ofMunicipality = staffRoutes.filter(({ path }) => path.includes("{municipality}"))

describe("nobody", () => {
  it.each(staffRoutes)("is refused by $name", async (endpoint) => {
    const response = await ask(endpoint, "landkreis-harz", {})
    assert.strictEqual(response.status, 401)
    assert.match(response.headers.get("content-type") ?? "", /^application\/problem\+json/)
  })
  it("is not let in by an invented token", async () => {
    for (const endpoint of staffRoutes) {
      assert.strictEqual((await ask(endpoint, "landkreis-harz", { authorization: "Bearer invented" })).status, 401)
    }
  })
})

describe("the wrong role", () => {
  it.each(ofMunicipality)("is refused by $name", async (endpoint) => {
    if (typeof endpoint.allowed === "string") return
    for (const role of roles) {
      const { status } = await ask(endpoint, "landkreis-harz", await bearer(role))
      if (endpoint.allowed.includes(role)) assert.notInclude([401, 403], status, `${role} may`)
      else assert.strictEqual(status, 403, `${role} may not`)
    }
  })
})

describe("the wrong municipality", () => {
  it.each(ofMunicipality)("looks to $name like one that does not exist", async (endpoint) => {
    const headers = await bearer("coordinator")
    const foreign = await ask(endpoint, "landkreis-boerde", headers)
    const unknown = await ask(endpoint, "landkreis-nirgendwo", headers)
    assert.strictEqual(foreign.status, 404)
    assert.strictEqual(unknown.status, 404)
    assert.strictEqual(await foreign.text(), await unknown.text())
  })

  it("does not give away its ids: they answer like random ones", async () => {
    const boerde = await house.as("coordinator", "landkreis-boerde")
    const at = { params: { municipality: "landkreis-boerde" }, query: {} }
    const [somebody] = await boerde(contract.people.list, at)
    const id = somebody?.id ?? ""
    assert.isNotEmpty(id)
    const headers = await bearer("coordinator")
    for (const endpoint of ofMunicipality.filter(({ path }) => /\{(person|run|session|claim)\}/.test(path))) {
      if (Array.isArray(endpoint.allowed) && !endpoint.allowed.includes("coordinator")) continue
      const own = await ask(endpoint, "landkreis-harz", headers, id)
      const random = await ask(endpoint, "landkreis-harz", headers)
      assert.strictEqual(own.status, endpoint.name === "people.readiness" ? 422 : 404, endpoint.name)
      assert.strictEqual(random.status, own.status, endpoint.name)
      assert.strictEqual((await own.text()).replaceAll(id, nowhere), await random.text(), endpoint.name)
    }
  })
})
