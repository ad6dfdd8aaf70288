/** Hostile and broken requests: each gets a problem in German, none a 5xx, none a second row. */
import { contract } from "@lotsenwerk/http/contract"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { openHouse, type TestHouse } from "./house.fixture.ts"

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(async () => {
  assert.deepStrictEqual(house.defects, [])
  await house.close()
})

const interests = "/api/v1/municipalities/landkreis-harz/interests"
const person = {
  name: "Mila Sonnenrain",
  contact: { email: "mila@sonnenrain.example" },
  offer: { tasks: [], languages: ["uk"] },
  language: "de"
}

const post = (body: string, headers: Record<string, string> = {}, path = interests) =>
  house.app.request(path, { method: "POST", headers: { "content-type": "application/json", ...headers }, body })

const named = async (name: string) => {
  const token = await house.token("coordinator", "landkreis-harz")
  const response = await house.app.request(
    `/api/v1/municipalities/landkreis-harz/people?search=${encodeURIComponent(name)}`,
    {
      headers: { authorization: `Bearer ${token}` }
    }
  )
  return ((await response.json()) as ReadonlyArray<{ name: string }>).length
}

const problemOf = async (response: Response) => {
  assert.match(response.headers.get("content-type") ?? "", /^application\/problem\+json/)
  const problem = (await response.json()) as {
    status: number
    title: string
    detail: string
    errors?: Array<{ pointer: string }>
  }
  assert.strictEqual(problem.status, response.status)
  assert.isNotEmpty(problem.detail)
  return problem
}

describe("a body", () => {
  it.each([
    { name: "broken JSON", body: '{"name": ', status: 400 },
    { name: "NUL", body: JSON.stringify({ ...person, name: "a\u0000b" }), status: 422 },
    { name: "half a surrogate pair", body: '{"name":"\\ud800","contact":{},"offer":{}}', status: 422 },
    { name: "an empty object", body: "{}", status: 422 },
    { name: "a list", body: "[]", status: 422 },
    { name: "null", body: "null", status: 422 },
    { name: "no way to reach the person", body: JSON.stringify({ ...person, contact: {} }), status: 422 },
    { name: "a name of spaces", body: JSON.stringify({ ...person, name: "   " }), status: 422 },
    { name: "endless nesting", body: "[".repeat(50_000) + "]".repeat(50_000), status: 422 },
    {
      name: "a task as long as a book",
      body: JSON.stringify({ ...person, offer: { tasks: ["x".repeat(10_000)], languages: [] } }),
      status: 422
    },
    { name: "an endless name", body: JSON.stringify({ ...person, name: "x".repeat(10_000) }), status: 422 },
    { name: "5 MiB", body: JSON.stringify({ ...person, note: "x".repeat(5 << 20) }), status: 413 },
    { name: "a language nobody speaks here", body: JSON.stringify({ ...person, language: "xx" }), status: 422 }
  ])("of $name answers $status", async ({ body, status }) => {
    assert.strictEqual((await problemOf(await post(body))).status, status)
  })

  it("of another kind answers 415", async () => {
    assert.strictEqual((await problemOf(await post("name=x", { "content-type": "text/plain" }))).status, 415)
  })

  it("with several faults names every one of them", async () => {
    const { errors } = await problemOf(await post(JSON.stringify({ contact: {}, offer: { tasks: 1, languages: [] } })))
    assert.includeMembers(errors?.map(({ pointer }) => pointer) ?? [], [
      "/name",
      "/contact",
      "/offer/tasks",
      "/language"
    ])
  })
})

describe("a day before the first year", () => {
  it("answers 422 wherever a day is taken", async () => {
    const call = await house.as("coordinator")
    const body = { on: "0000-01-01", kind: "group" as const, place: "Kreishaus", organisation: "Beratung Beispiel" }
    const refused = await call(contract.supervision.add, { params: { municipality: "landkreis-harz" }, body }).then(
      () => assert.fail("the day does not exist"),
      (error) => error.problem
    )
    assert.strictEqual(refused.status, 422)
  })
})

describe("an address", () => {
  it.each([
    "/api/v1/municipalities/landkreis-nirgendwo",
    "/api/v1/municipalities/..%2f..%2fetc",
    "/api/v1/municipalities/%00",
    "/api/v1/nothing",
    "/api/v1/municipalities/landkreis-harz/nothing"
  ])("%s answers 404", async (path) => {
    assert.strictEqual((await problemOf(await house.app.request(path))).status, 404)
  })

  it("with a year beyond all bounds answers 404", async () => {
    const headers = { authorization: `Bearer ${await house.token("coordinator", "landkreis-harz")}` }
    for (const year of ["99999999999999999999", "-1", "1e3", "0"]) {
      const response = await house.app.request(`/api/v1/municipalities/landkreis-harz/supervision/years/${year}`, {
        headers
      })
      assert.strictEqual(response.status, 404, year)
    }
  })
})

describe("a key", () => {
  it("longer than any index takes answers 422 and makes nothing", async () => {
    const key = Array.from({ length: 9000 }, (_, place) => String.fromCharCode(33 + ((place * place) % 89))).join("")
    const response = await post(JSON.stringify({ ...person, name: "Langer Schlüssel" }), { "idempotency-key": key })
    assert.strictEqual((await problemOf(response)).status, 422)
    assert.strictEqual(await named("Langer Schlüssel"), 0)
  })
})

describe("the same key", () => {
  it("with the same body makes one row and gives the same answer, also at the same time", async () => {
    const body = JSON.stringify({ ...person, name: "Einmalig Doppelklick" })
    const send = () => post(body, { "idempotency-key": "twice" })
    const responses = await Promise.all([send(), send(), send(), send()])
    const again = await send()
    const texts = await Promise.all([...responses, again].map((response) => response.text()))
    assert.deepStrictEqual(new Set([...responses, again].map(({ status }) => status)), new Set([201]))
    assert.strictEqual(new Set(texts).size, 1)
    assert.strictEqual(await named("Einmalig Doppelklick"), 1)
  })

  it("with another body answers 422 and makes nothing", async () => {
    await post(JSON.stringify({ ...person, name: "Erste Fassung" }), { "idempotency-key": "reused" })
    const second = await post(JSON.stringify({ ...person, name: "Zweite Fassung" }), { "idempotency-key": "reused" })
    assert.strictEqual((await problemOf(second)).status, 422)
    assert.strictEqual(await named("Zweite Fassung"), 0)
  })

  it("may be used again after a refusal: nothing was done under it", async () => {
    const refused = await post(JSON.stringify({ ...person, contact: {} }), { "idempotency-key": "retry" })
    assert.strictEqual(refused.status, 422)
    const mended = await post(JSON.stringify({ ...person, name: "Zweiter Versuch" }), { "idempotency-key": "retry" })
    assert.strictEqual(mended.status, 201)
  })
})
