import { once } from "node:events"
import { setTimeout as wait } from "node:timers/promises"
import { expect, it } from "vitest"
import { kill, newFolder, open, query, serverProcess, spawnApplication } from "./folders.fixture.ts"
import { isAlive } from "./lock.ts"

/** Moments of a start, in milliseconds: while the data are made, the server starts, the roles are set, and after. */
const moments = Array.from({ length: 40 }, (_, index) => 50 + ((index * 617) % 2500))

it("killed at any moment of its start, it starts again with all that was confirmed", async () => {
  const folder = newFolder()
  const confirmed: Array<number> = []
  for (const [index, moment] of moments.entries()) {
    const application = spawnApplication(folder)
    await wait(moment)
    await kill(application)
    if (index % 4 !== 3) continue
    const server = await open(folder)
    await query(server.ownerUrl, "create table if not exists kept (id int)")
    await query(server.ownerUrl, `insert into kept values (${index})`)
    confirmed.push(index)
    const rows = await query(server.ownerUrl, "select id from kept order by id")
    expect(rows.map(({ id }) => id)).toEqual(confirmed)
    await server.stop()
  }
})

it("killed again and again while it makes its data, it makes them in the end", async () => {
  for (const moment of moments.slice(0, 10)) {
    const folder = newFolder()
    for (const part of [1, 2, 3]) {
      const application = spawnApplication(folder)
      await wait((moment * part) / 6)
      await kill(application)
    }
    const server = await open(folder)
    expect(await query(server.appUrl, "select 1 as one")).toEqual([{ one: 1 }])
    await server.stop()
  }
})

it("killed while it serves, it leaves no server behind", async () => {
  const folder = newFolder()
  for (const moment of moments.slice(0, 8)) {
    const application = spawnApplication(folder)
    await once(application.stdout, "data")
    const server = serverProcess(folder)
    await wait(moment / 10)
    await kill(application)
    await expect.poll(() => isAlive(server), { timeout: 30_000 }).toBe(false)
  }
})
