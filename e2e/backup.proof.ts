/** A drill: an office backed up while people write, restored into an empty folder by the written guide. */
import { execFile } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import pg from "pg"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { freshFolder, type House, startHouse } from "./kit/house.ts"

const root = fileURLToPath(new URL("..", import.meta.url))
const guide = readFileSync(new URL("../docs/guides/operate.md", import.meta.url), "utf8")

/** A command as the guide writes it, with the guide's folders taken as ours. */
const byTheGuide = async (command: RegExp, folders: Readonly<Record<string, string>>, data: string) => {
  const written = guide.split("\n").find((line) => command.test(line))
  if (written === undefined) throw new Error(`the guide has no ${command}`)
  const line = Object.entries(folders).reduce((text, [theirs, ours]) => text.replaceAll(theirs, ours), written)
  const env = { ...process.env, LOTSENWERK_DATA: data }
  return (await promisify(execFile)("/bin/sh", ["-c", line], { cwd: root, env })).stdout
}

const asSuperuser = async <A extends object>(folder: string, text: string): Promise<ReadonlyArray<A>> => {
  const service = readFileSync(join(folder, "pg_service.conf"), "utf8")
  const value = (name: string) => new RegExp(`^${name}=(.*)$`, "m").exec(service)?.[1] ?? ""
  const client = new pg.Client({
    host: value("host"),
    port: Number(value("port")),
    database: value("dbname"),
    user: value("user"),
    password: value("password")
  })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

const office = freshFolder()
const restored = freshFolder()
const backups = freshFolder()
let house: House
let again: House | undefined
beforeAll(async () => {
  house = await startHouse(office.folder)
  await asSuperuser(office.folder, "create table drill (id int primary key)")
})
afterAll(async () => {
  await house?.stop()
  await again?.stop()
  for (const { remove } of [office, restored, backups]) remove()
})

const paid = `select municipality, month, count(*)::int as payments, sum(cents)::int as cents
  from payment group by municipality, month order by municipality, month`

describe("a backup under load", () => {
  it("holds everything that was confirmed before it began, and nothing half", async () => {
    const confirmed: Array<number> = []
    let isOver = false
    const write = async (writer: number) => {
      for (let id = writer; !isOver; id += 3) {
        await asSuperuser(office.folder, `insert into drill values (${id})`)
        confirmed.push(id)
      }
    }
    const writers = [0, 1, 2].map(write)
    while (confirmed.length < 30) await new Promise((resolve) => setTimeout(resolve, 20))
    const before = [...confirmed]
    const said = await byTheGuide(/^npm run backup/, { "/mnt/sicherungen": backups.folder }, office.folder)
    isOver = true
    await Promise.all(writers)
    assert.include(said, "Gesichert: ")
    const name = readdirSync(backups.folder).find((file) => /^lotsenwerk-[\dT-]+$/.test(file)) ?? ""
    const folders = { "/mnt/sicherungen/lotsenwerk-2026-11-26T03-40-12": join(backups.folder, name) }
    assert.include(await byTheGuide(/^npm run restore/, folders, restored.folder), "Eingespielt in ")

    again = await startHouse(restored.folder)
    const rows = await asSuperuser<{ id: number }>(restored.folder, "select id from drill")
    const kept = new Set(rows.map(({ id }) => id))
    assert.deepStrictEqual(
      before.filter((id) => !kept.has(id)),
      []
    )
    // Each writer wrote one after the other: what is there of it is its beginning, without a gap.
    for (const writer of [0, 1, 2]) {
      const own = [...kept].filter((id) => id % 3 === writer).sort((one, other) => one - other)
      assert.deepStrictEqual(
        own,
        own.map((_, index) => writer + 3 * index)
      )
    }
    assert.isAbove(confirmed.length, before.length)
  })

  it("lets no month that was released be released again", async () => {
    assert.isNotEmpty(await asSuperuser(office.folder, paid))
    assert.deepStrictEqual(await asSuperuser(restored.folder, paid), await asSuperuser(office.folder, paid))
    const opened = "update payment_run set state = 'draft' where state = 'released'"
    const twice = `insert into payment_run (municipality, number, month, state, prepared, programme_version, lines)
      select municipality, number || '-2', month, 'draft', prepared, programme_version, lines
      from payment_run where state = 'released'`
    for (const [statement, code] of [
      [opened, "23001"],
      [twice, "23505"]
    ] as const) {
      const refusal = await asSuperuser(restored.folder, statement).catch((error: unknown) => error)
      assert.strictEqual((refusal as pg.DatabaseError).code, code)
    }
  })

  it("opens the account numbers with the keys that were beside it", () => {
    assert.strictEqual(
      readFileSync(join(restored.folder, "keys"), "utf8"),
      readFileSync(join(office.folder, "keys"), "utf8")
    )
  })
})
