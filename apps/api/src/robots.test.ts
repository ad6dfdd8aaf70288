/** What a robot would send, and what becomes of it. */
import { contract } from "@lotsenwerk/http/contract"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import {
  at,
  course,
  here,
  municipality,
  type OpenCourse,
  openCourse,
  plan,
  problem,
  somebody
} from "./courses.fixture.ts"

let opened: OpenCourse
beforeAll(async () => {
  opened = await openCourse()
})
afterAll(async () => {
  assert.deepStrictEqual(opened.house.defects, [])
  await opened.house.close()
})

describe("other public forms", () => {
  it.each([
    [
      "/municipalities/landkreis-harz/interests",
      { name: "A", contact: { phone: "1" }, offer: { tasks: [], languages: [] }, language: "de" },
      "192.0.2.7"
    ],
    ["/access/links", { municipality: "landkreis-harz", email: "nobody@example.org" }, "192.0.2.8"]
  ])("%s answers hundreds within an hour from one network, and then asks to wait", async (path, body, address) => {
    const send = async (from: string) => {
      const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }
      return (await opened.house.app.request(`/api/v1${path}`, init, { address: from })).status
    }
    opened.later(60 * 60)
    for (const _ of Array(300).keys()) assert.isBelow(await send(address), 300)
    assert.strictEqual(await send(address), 429)
    assert.isBelow(await send("198.51.100.9"), 300)
  })
})

describe("what a robot would send", () => {
  beforeAll(async () => {
    const coordinator = await opened.office()
    await coordinator(contract.training.change, { ...here, body: plan({ capacity: 20 }) as never })
  })

  const outcome = async (name: string, sent: unknown) => (await opened.signUp(name, { proof: sent })).outcome

  it("waits for a look and is not written to, whatever is wrong with its proof", async () => {
    const good = await opened.proof()
    assert.strictEqual(await outcome("R1", undefined), "review")
    assert.strictEqual(await outcome("R2", { token: good.token }), "review")
    assert.strictEqual(await outcome("R3", { ...good, solution: "e30=" }), "review")
    assert.strictEqual(await outcome("R4", { ...good, solution: "§" }), "review")
    const { challenge, solution } = JSON.parse(atob(good.solution))
    const easier = { ...challenge, parameters: { ...challenge.parameters, keyPrefix: "00" } }
    assert.strictEqual(
      await outcome("R5", { ...good, solution: btoa(JSON.stringify({ challenge: easier, solution })) }),
      "review"
    )
    assert.strictEqual(await outcome("R6", { ...good, token: `zzzz.${"0".repeat(32)}` }), "review")
    const other = await opened.proof()
    assert.strictEqual(await outcome("R7", { token: other.token, solution: good.solution }), "review")
    assert.strictEqual(await outcome("R8", await opened.proof(2)), "review")
    assert.strictEqual(await outcome("R9", await opened.proof(2 * 60 * 60 + 1)), "review")
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9]) assert.isEmpty(await opened.letters(`r${number}@example.org`))
  })

  it("gets through once with a proof, and no second time with the same", async () => {
    const good = await opened.proof()
    assert.strictEqual(await outcome("Once", good), "held")
    assert.strictEqual(await outcome("Twice", good), "review")
  })

  it("is let in or declined by the office; let in, it is written to", async () => {
    const coordinator = await opened.office()
    const day = await coordinator(contract.office.day, at)
    const task = day.tasks.find(({ kind, subject }) => kind === "ReviewEnrolment" && subject === course)
    assert.strictEqual(task?.facts.count, 10)
    const admitted = await coordinator(contract.training.review, {
      ...(await opened.idOf("R1")),
      body: { admitted: true }
    })
    assert.strictEqual(admitted.state, "held")
    assert.lengthOf(await opened.letters("r1@example.org"), 1)
    const declined = await coordinator(contract.training.review, {
      ...(await opened.idOf("R2")),
      body: { admitted: false }
    })
    assert.strictEqual(declined.state, "declined")
    assert.isEmpty(await opened.letters("r2@example.org"))
    const again = coordinator(contract.training.review, { ...(await opened.idOf("R2")), body: { admitted: true } })
    assert.strictEqual((await problem(again)).status, 409)
  })

  it("waits when much comes from one network, and is told to wait when very much does; others go on", async () => {
    opened.later(60 * 60)
    const send = (name: string, address: string) =>
      opened.house.app.request(
        `/api/v1/municipalities/${municipality}/courses/${course}/enrolments`,
        {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(somebody(name))
        },
        { address }
      )
    const statuses = new Set<number>()
    for (const count of Array(300).keys()) statuses.add((await send("Flut", `203.0.113.${count % 250}`)).status)
    assert.deepStrictEqual([...statuses], [201])
    const refused = await send("Flut", "203.0.113.9")
    assert.strictEqual(refused.status, 429)
    assert.include(await refused.text(), "Stunde")
    assert.strictEqual((await send("Ruhe", "198.51.100.7")).status, 201)
    opened.later(60 * 60)
    assert.strictEqual((await send("Flut", "203.0.113.9")).status, 201)
  })
})
