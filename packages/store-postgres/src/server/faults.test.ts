import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it, onTestFinished } from "vitest"
import { databaseAccount } from "./account.ts"
import { kill, newFolder, open, query, serverProcess, startApplication } from "./folders.fixture.ts"
import { FolderInUse } from "./index.ts"
import { isAlive } from "./lock.ts"
import { findPlace } from "./place.ts"
import { findPrograms } from "./programs.ts"
import { start, stop } from "./running.ts"

describe("after kill -9", { timeout: 60_000 }, () => {
  it("of the application, its server stops by itself and nothing confirmed is lost", async () => {
    const folder = newFolder()
    const killed = await startApplication(folder)
    if ("_tag" in killed.said) throw new Error(killed.said._tag)
    await query(killed.said.ownerUrl, "create table kept as select 1 as id")
    const server = serverProcess(folder)
    expect(isAlive(server)).toBe(true)
    await kill(killed.process)
    await expect.poll(() => isAlive(server), { timeout: 20_000 }).toBe(false)

    const next = await open(folder)
    expect(next.firstStart).toBe(false)
    expect(await query(next.ownerUrl, "select id from kept")).toEqual([{ id: 1 }])
  })

  it("of the application at any moment, the next start does not wait", async () => {
    const folder = newFolder()
    for (const id of [1, 2, 3]) {
      const { process: application, said } = await startApplication(folder)
      if ("_tag" in said) throw new Error(said._tag)
      await query(said.ownerUrl, "create table if not exists kept (id int)")
      await query(said.ownerUrl, `insert into kept values (${id})`)
      await kill(application)
    }
    expect(await query((await open(folder)).ownerUrl, "select id from kept")).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }])
  })

  it("a server that was left over is stopped first", async () => {
    const folder = newFolder()
    await (await open(folder)).stop()
    const place = findPlace(folder, databaseAccount(), [])
    const programs = findPrograms(place.postgres, place.account)
    const { cut } = await start(programs, place)
    cut()
    onTestFinished(() => stop(programs, place))
    const left = serverProcess(folder)

    const next = await open(folder)
    expect(isAlive(left)).toBe(false)
    expect(next.heard).toEqual([expect.stringContaining(String(left))])
    expect(await query(next.appUrl, "select 1 as one")).toEqual([{ one: 1 }])
  })

  it("of application and server, nothing confirmed is lost either", async () => {
    const folder = newFolder()
    const killed = await startApplication(folder)
    if ("_tag" in killed.said) throw new Error(killed.said._tag)
    await query(killed.said.ownerUrl, "create table kept as select 1 as id")
    process.kill(serverProcess(folder), "SIGKILL")
    await kill(killed.process)
    expect(await query((await open(folder)).ownerUrl, "select id from kept")).toEqual([{ id: 1 }])
  })

  it("during the making of the data, they are made anew", async () => {
    const folder = newFolder()
    const half = join(folder, "postgres", "data.new-1")
    mkdirSync(join(half, "base"), { recursive: true })
    writeFileSync(join(half, "PG_VERSION"), "18\n")
    const { appUrl, firstStart } = await open(folder)
    expect(firstStart).toBe(true)
    expect(await query(appUrl, "select 1 as one")).toEqual([{ one: 1 }])
    expect(existsSync(half)).toBe(false)
  })

  it("a number given to another process since then fools neither us nor PostgreSQL", async () => {
    const folder = newFolder()
    await (await open(folder)).stop()
    // This very process has the number that the note of the killed server and the claim of the killed application name.
    writeFileSync(join(folder, "claims", `${process.ppid}-1`), "")
    const note = [process.ppid, join(folder, "postgres", "data"), 1, 5432, "", "127.0.0.1", "1 1", "ready"]
    writeFileSync(join(folder, "postgres", "data", "postmaster.pid"), `${note.join("\n")}\n`)
    const { appUrl } = await open(folder)
    expect(await query(appUrl, "select 1 as one")).toEqual([{ one: 1 }])
    expect(isAlive(process.ppid)).toBe(true)
  })
})

describe("two applications on one folder", { timeout: 60_000 }, () => {
  it("the second says who holds it, and the first goes on undisturbed", async () => {
    const folder = newFolder()
    const { process: first, said } = await startApplication(folder)
    if ("_tag" in said) throw new Error(said._tag)
    const error = await open(folder).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(FolderInUse)
    expect(error).toMatchObject({ folder, pid: first.pid })
    expect(String((error as Error).message)).toContain(`Prozess ${first.pid}`)
    expect(await query(said.appUrl, "select 1 as one")).toEqual([{ one: 1 }])
  })

  it("a second one in the same process is refused as well", async () => {
    const folder = newFolder()
    await open(folder)
    await expect(open(folder)).rejects.toMatchObject({ _tag: "FolderInUse", pid: process.pid })
  })

  it("of several that come at once, exactly one gets it", async () => {
    const folder = newFolder()
    const said = (await Promise.all([1, 2, 3].map(() => startApplication(folder)))).map(({ said }) => said)
    expect(said.filter((one) => "ownerUrl" in one)).toHaveLength(1)
    expect(said.filter((one) => "_tag" in one && one._tag === "FolderInUse")).toHaveLength(2)
  })

  it("the folder is free again when the first has stopped", async () => {
    const folder = newFolder()
    const { process: first } = await startApplication(folder)
    const gone = new Promise((resolve) => first.once("exit", resolve))
    first.kill("SIGTERM")
    expect(await gone).toBe(0)
    expect(readdirSync(join(folder, "claims"))).toEqual([])
    expect((await open(folder)).heard).toEqual([])
  })
})

describe("a server that does not start", { timeout: 60_000 }, () => {
  it("says in PostgreSQL's words why, and lets the folder go", async () => {
    const folder = newFolder()
    await (await open(folder)).stop()
    const configuration = join(folder, "postgres", "data", "postgresql.conf")
    const before = readFileSync(configuration, "utf8")
    writeFileSync(configuration, `${before}\nnonsense = 1\n`)
    const refused = open(folder)
    await expect(refused).rejects.toMatchObject({ _tag: "ServerFailed", step: "start" })
    await expect(refused).rejects.toThrow('unrecognized configuration parameter "nonsense"')
    writeFileSync(configuration, before)
    expect((await open(folder)).heard).toEqual([])
  })
})
