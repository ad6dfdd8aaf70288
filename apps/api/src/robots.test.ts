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

  describe("several at once", () => {
    const params = { municipality, course }
    const idsOf = (...names: ReadonlyArray<string>) =>
      Promise.all(names.map(async (name) => (await opened.idOf(name)).params.participant))
    const statesOf = async (...names: ReadonlyArray<string>) => {
      const states = await opened.states()
      return names.map((name) => states[name])
    }
    const reviewAll = async (participants: ReadonlyArray<string>, declined: string | null, idempotencyKey?: string) =>
      (await opened.office())(
        contract.training.reviewAll,
        { params, body: { participants, declined } },
        idempotencyKey === undefined ? {} : { idempotencyKey }
      )

    it("are declined for one reason, without a letter: those that were ticked, and no other", async () => {
      assert.deepStrictEqual(await reviewAll(await idsOf("R3", "R4"), "Derselbe Text"), { reviewed: 2, passedOver: 0 })
      assert.deepStrictEqual(await statesOf("R3", "R4", "R5"), ["declined", "declined", "review"])
      assert.isEmpty(await opened.letters("r3@example.org"))
      const noted = await opened.journal()
      assert.deepStrictEqual(
        noted.filter(({ details }) => details.reason === "Derselbe Text").map(({ details }) => details.name),
        ["R4", "R3"]
      )
    })

    it("may come back: a person declined by mistake signs up anew", async () => {
      assert.strictEqual(await outcome("R3", await opened.proof()), "held")
      assert.lengthOf(await opened.letters("r3@example.org"), 1)
    })

    it("leave alone whoever was decided meanwhile, and say so", async () => {
      const answer = await reviewAll(await idsOf("R1", "R2", "R5", "R5"), "Derselbe Text")
      assert.deepStrictEqual(answer, { reviewed: 1, passedOver: 2 })
      assert.deepStrictEqual(await statesOf("R1", "R2", "R5"), ["held", "declined", "declined"])
      assert.lengthOf(await opened.letters("r1@example.org"), 1)
    })

    it("change nothing when sent again, with the same key or another", async () => {
      const ids = await idsOf("R5", "R6")
      const first = await reviewAll(ids, "Derselbe Text", "several-at-once-one-key")
      const before = await opened.journal()
      assert.deepStrictEqual(await reviewAll(ids, "Derselbe Text", "several-at-once-one-key"), first)
      assert.deepStrictEqual(await reviewAll(ids, "Ein anderer Grund"), { reviewed: 0, passedOver: 2 })
      assert.deepStrictEqual(await opened.journal(), before)
    })

    it("are refused, all of them, where one belongs to another course or nowhere", async () => {
      const coordinator = await opened.office()
      const others = (await coordinator(contract.training.list, at)).filter(({ name }) => name !== course)
      const shown = await Promise.all(
        others.map(({ name }) => coordinator(contract.training.show, { params: { municipality, course: name } }))
      )
      const elsewhere = shown.flatMap(({ participants }) => participants)[0]?.id ?? ""
      for (const strange of [elsewhere, "01999999-0000-7000-8000-000000000000", "niemand"]) {
        const { status } = await problem(reviewAll([...(await idsOf("R7")), strange], "Derselbe Text"))
        assert.strictEqual(status, 404, strange)
      }
      assert.deepStrictEqual(await statesOf("R7"), ["review"])
    })

    it("need a reason to be declined", async () => {
      assert.strictEqual((await problem(reviewAll(await idsOf("R7"), " "))).status, 422)
      assert.deepStrictEqual(await statesOf("R7"), ["review"])
    })

    it("are let in, in the order of joining, each with one letter", async () => {
      assert.deepStrictEqual(await reviewAll(await idsOf("R8", "R7"), null), { reviewed: 2, passedOver: 0 })
      assert.deepStrictEqual(await statesOf("R7", "R8"), ["held", "held"])
      assert.lengthOf(await opened.letters("r7@example.org"), 1)
      assert.deepStrictEqual(
        (await opened.journal()).slice(0, 2).map(({ details }) => details.name),
        ["R8", "R7"]
      )
    })

    it("are decided once each by two people at the same moment", async () => {
      const ids = await idsOf("R9", "Twice")
      const answers = await Promise.all(["Einer", "Der andere"].map((reason) => reviewAll(ids, reason)))
      assert.strictEqual(
        answers.reduce((sum, { reviewed }) => sum + reviewed, 0),
        2
      )
      assert.strictEqual(
        answers.reduce((sum, { passedOver }) => sum + passedOver, 0),
        2
      )
      assert.deepStrictEqual(await statesOf("R9", "Twice"), ["declined", "declined"])
    })

    it("tell who lost a place by not confirming, even where nobody is left to decide about", async () => {
      opened.house.moveTo(new Date(opened.house.clock.now.getTime() + 73 * 60 * 60 * 1000))
      assert.deepStrictEqual(await reviewAll(await idsOf("R9"), "Derselbe Text"), { reviewed: 0, passedOver: 1 })
      assert.deepStrictEqual(await statesOf("R7"), ["lapsed"])
      assert.lengthOf(await opened.letters("r7@example.org"), 2)
    })
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
