/** The beginning of a transaction: it costs no trip of its own, and nothing is kept where it failed. */
import { once } from "node:events"
import { type AddressInfo, connect, createServer } from "node:net"
import { sql } from "kysely"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { openCourses } from "./courses/course.fixture.ts"
import { openDatabase } from "./database.ts"

let store: Awaited<ReturnType<typeof openCourses>>
beforeAll(async () => {
  store = await openCourses()
})
afterAll(() => store.close())

/**
 * A door before the database that counts how often somebody asks after the answer to what was asked before.
 *
 * @param misread changes what is sent, byte for byte
 */
const openDoor = async (url: string, misread = (asked: string) => asked) => {
  const behind = new URL(url)
  let trips = 0
  let answered = true
  const door = createServer((client) => {
    const server = connect(Number(behind.port), behind.hostname)
    client.on("data", (asked) => {
      if (answered) trips++
      answered = false
      server.write(Buffer.from(misread(asked.toString("latin1")), "latin1"))
    })
    server.on("data", (answer) => {
      answered = true
      client.write(answer)
    })
    client.on("close", () => server.destroy())
  })
  await once(door.listen(0, "127.0.0.1"), "listening")
  const { port } = door.address() as AddressInfo
  const address = new URL(url)
  address.port = String(port)
  return { url: address.href, trips: () => trips, close: () => door.close() }
}

describe("a transaction", () => {
  it("begins with its first statement, in one trip", async () => {
    const door = await openDoor(store.server.appUrl)
    const db = openDatabase(door.url, 1)
    await sql`select 1`.execute(db)
    const before = door.trips()
    const transaction = await db.startTransaction().execute()
    await sql`select ${1}::integer`.execute(transaction)
    await transaction.commit().execute()
    assert.strictEqual(door.trips() - before, 2)
    await db.destroy()
    door.close()
  })

  it("whose beginning was refused is not kept and says so, and its connection serves the next", async () => {
    const door = await openDoor(store.server.appUrl, (asked) => asked.replace("begin", "begun"))
    const db = openDatabase(door.url, 1)
    const transaction = await db.startTransaction().execute()
    const { rows } = await sql`select ${1}::integer as one`.execute(transaction)
    const refused = await transaction
      .commit()
      .execute()
      .catch((error: unknown) => error)
    await transaction.rollback().execute()
    assert.match(String(refused), /syntax|begun/)
    assert.deepStrictEqual(rows, [{ one: 1 }])
    assert.deepStrictEqual((await sql`select 2 as two`.execute(db)).rows, [{ two: 2 }])
    await db.destroy()
    door.close()
  })
})
