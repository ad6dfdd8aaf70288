import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { newFolder, open, query } from "../folders.fixture.ts"
import { type EmbeddedServer, openEmbedded } from "../open.ts"
import { type Backup, backUp, restore } from "./index.ts"

const at = new Date("2026-11-26T03:40:12.000Z")

let root: string
/** An office at work: three rows, a key, and a backup of it. */
let folder: string
let server: EmbeddedServer
let whole: Backup

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "lotsenwerk-backup-"))
  chmodSync(root, 0o755)
  folder = join(root, "office")
  server = await openEmbedded({ folder, log: () => {} })
  await query(server.ownerUrl, "create table kept as select generate_series(1, 3) as id")
  writeFileSync(join(server.folder, "keys"), "first:geheim\n", { mode: 0o600 })
  whole = await backUp({ folder, into: join(root, "backups"), at })
}, 60_000)
afterAll(async () => {
  await server.stop()
  rmSync(root, { recursive: true, force: true })
})

/** The backup once more, to be damaged. */
const another = (): Backup => {
  const backup = join(newFolder(), "backup")
  cpSync(whole.backup, backup, { recursive: true })
  return { ...whole, backup }
}

const rowsOf = async (opened: string) =>
  (await query((await open(opened)).ownerUrl, "select id from kept order by id")).map(({ id }) => id)

describe("a backup", { timeout: 60_000 }, () => {
  it("of a working database holds what was committed, and can be backed up again without being started", async () => {
    await query(server.ownerUrl, "insert into kept values (4)")
    expect(whole.backup).toMatch(/lotsenwerk-2026-11-26T03-40-12$/)
    const second = newFolder()
    await restore({ ...whole, folder: second })
    const third = newFolder()
    await restore({ ...(await backUp({ folder: second, into: newFolder(), at })), folder: third })
    expect(await rowsOf(third)).toEqual([1, 2, 3])
    expect(readFileSync(join(third, "keys"), "utf8")).toBe("first:geheim\n")
    expect(await query(server.ownerUrl, "select max(id) as last from kept")).toEqual([{ last: 4 }])
  })

  it("keeps the keys beside it and no password in it, and lets nobody else read it", () => {
    const { backup, keys = "" } = whole
    expect(keys).toBe(`${backup}.keys`)
    expect(readdirSync(backup).sort()).toEqual(["data", "manifest.json"])
    for (const path of [backup, keys, join(backup, "data", "PG_VERSION")]) expect(statSync(path).mode & 0o077).toBe(0)
  })

  it("is refused where it is there already, and where there is nothing to back up", async () => {
    const again = backUp({ folder, into: join(root, "backups"), at })
    await expect(again).rejects.toMatchObject({ _tag: "BackupFailed", reason: "taken" })
    await expect(backUp({ folder: newFolder(), into: newFolder(), at })).rejects.toMatchObject({ reason: "nothing" })
  })

  it("that cannot be written is refused", async () => {
    const into = join(newFolder(), "file")
    writeFileSync(into, "")
    await expect(backUp({ folder, into, at })).rejects.toMatchObject({ _tag: "BackupFailed" })
  })

  it("that fails half-way leaves nothing half", async () => {
    const into = newFolder()
    rmSync(join(server.folder, "pg_service.conf"))
    await expect(backUp({ folder, into, at })).rejects.toMatchObject({ _tag: "BackupFailed" })
    expect(readdirSync(into)).toEqual([])
  })
})

describe("restoring", { timeout: 60_000 }, () => {
  it("refuses a folder that is in use, and one that holds a database", async () => {
    await expect(restore({ ...whole, folder })).rejects.toMatchObject({ _tag: "FolderInUse" })
    const other = newFolder()
    mkdirSync(join(other, "postgres", "data"), { recursive: true })
    writeFileSync(join(other, "postgres", "data", "PG_VERSION"), "18\n")
    await expect(restore({ ...whole, folder: other })).rejects.toMatchObject({ _tag: "FolderTaken" })
    expect(readdirSync(join(other, "postgres", "data"))).toEqual(["PG_VERSION"])
  })

  it.each([
    ["a changed file", "global/pg_control", "changed", (file: string) => appendFileSync(file, " ")],
    ["a lost file", "PG_VERSION", "missing", (file: string) => rmSync(file)]
  ])("refuses %s and writes nothing", async (_name, file, fault, damage) => {
    const { backup, keys } = another()
    damage(join(backup, "data", file))
    const other = newFolder()
    const refused = restore({ backup, keys, folder: other })
    await expect(refused).rejects.toMatchObject({ _tag: "BackupBroken", file, fault })
    expect(readdirSync(join(other, "postgres")).filter((name) => name.startsWith("data"))).toEqual([])
    expect(existsSync(join(other, "keys"))).toBe(false)
  })

  it("refuses what is no backup, and one that another PostgreSQL wrote", async () => {
    const { backup, keys } = another()
    const other = newFolder()
    const empty = newFolder()
    const missing = restore({ backup: empty, keys, folder: other })
    await expect(missing).rejects.toMatchObject({ file: "manifest.json", fault: "missing" })
    writeFileSync(join(empty, "manifest.json"), "{")
    await expect(restore({ backup: empty, keys, folder: other })).rejects.toMatchObject({ fault: "unreadable" })
    const list = join(backup, "manifest.json")
    writeFileSync(list, readFileSync(list, "utf8").replace(/"postgres": "\d+"/, '"postgres": "17"'))
    await expect(restore({ backup, keys, folder: other })).rejects.toMatchObject({ _tag: "OtherVersion", found: "17" })
  })
})
