/** The work that time brings: what is overdue is told once, what has served its time goes, nothing else does. */
import { Correspondence, Office } from "@lotsenwerk/domain"
import { contract } from "@lotsenwerk/http/contract"
import { reminders } from "@lotsenwerk/http/server"
import { tidy } from "@lotsenwerk/store-postgres"
import * as Effect from "effect/Effect"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { openHouse, type TestHouse } from "./house.fixture.ts"

const harz = Office.Municipality.make("landkreis-harz")

let house: TestHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const within = <A, E>(
  work: Effect.Effect<
    A,
    E,
    Parameters<TestHouse["runtime"]["runPromise"]>[0] extends Effect.Effect<unknown, unknown, infer R> ? R : never
  >
) => house.runtime.runPromise(Effect.flatMap(Office.Office, (office) => office.within(harz, work)))

const letters = () => within(Effect.flatMap(Correspondence.Outbox, (outbox) => outbox.all()))

describe("a reminder", () => {
  it("goes to whoever can do what is overdue, once a day, with the count and the link", async () => {
    assert.strictEqual(await within(reminders(house.house, harz)), 1)
    await within(reminders(house.house, harz))
    const [letter, ...others] = await letters()
    assert.isEmpty(others)
    assert.strictEqual(letter?.to, "koordination@landkreis-harz.example")
    // October is over since the 10th and has no run.
    assert.match(letter?.subject ?? "", /: 1$/)
    assert.include(letter?.text ?? "", "/admin/landkreis-harz")
  })

  it("goes to nobody where nothing is overdue", async () => {
    const dorsten = Office.Municipality.make("stadt-dorsten")
    const at = { params: { municipality: dorsten } }
    const coordinator = await house.as("coordinator", dorsten)
    const { tasks } = await coordinator(contract.office.day, at)
    const [unnoted, ...others] = tasks.filter(({ group }) => group === "overdue")
    assert.isEmpty(others)
    const params = { ...at.params, course: unnoted?.subject ?? "", date: String(unnoted?.facts.date) }
    await coordinator(contract.training.noteAttendance, { params, body: { present: [] } })
    const posted = Effect.flatMap(Office.Office, (office) => office.within(dorsten, reminders(house.house, dorsten)))
    assert.strictEqual(await house.runtime.runPromise(posted), 0)
  })
})

describe("tidying", () => {
  it("takes used links and leaves sessions that last; after their time it takes them too", async () => {
    const token = await house.token("coordinator", "landkreis-harz")
    const coordinator = await house.as("coordinator")
    await coordinator(contract.access.whoAmI, { params: {} })
    assert.isAbove(await within(tidy(house.clock.now.toISOString())), 0)
    assert.strictEqual((await coordinator(contract.access.whoAmI, { params: {} })).role, "coordinator")
    const later = new Date(house.clock.now.getTime() + 11 * 60 * 60 * 1000)
    assert.strictEqual(await within(tidy(later.toISOString())), 1)
    const response = await house.app.request("/api/v1/access/session", {
      headers: { authorization: `Bearer ${token}` }
    })
    assert.strictEqual(response.status, 401)
  })
})
