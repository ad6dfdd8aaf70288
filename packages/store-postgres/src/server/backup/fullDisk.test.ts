import { spawnSync } from "node:child_process"
import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { newFolder, open, query } from "../folders.fixture.ts"
import { backUp, restore } from "./index.ts"

const program = `
const [entry, order, work] = process.argv.slice(1)
const told = JSON.parse(order)
try {
  await (await import(entry))[work]({ ...told, at: new Date("2026-11-26T03:40:12Z") })
  console.log(JSON.stringify({}))
} catch (error) {
  console.log(JSON.stringify({ ...error, _tag: error._tag }))
}`

/** Does the work in a process whose files cannot grow beyond 512 KiB, as on a disk that fills up. */
const onAFullDisk = (work: "backUp" | "restore", order: object) => {
  const entry = new URL("index.ts", import.meta.url).href
  const command = [process.execPath, "--input-type=module", "-e", program, entry, JSON.stringify(order), work]
  // POSIX counts the limit in blocks of 512 bytes.
  const { stdout } = spawnSync("/bin/sh", ["-c", 'ulimit -f 1024; exec "$0" "$@"', ...command], { encoding: "utf8" })
  return JSON.parse(stdout) as { _tag?: string; reason?: string }
}

describe.skipIf(process.platform === "win32")("on a disk that fills up", { timeout: 60_000 }, () => {
  it("a backup says so, leaves nothing half, and the next one is whole", async () => {
    const folder = newFolder()
    const server = await open(folder)
    await query(server.ownerUrl, "create table kept as select generate_series(1, 3) as id")
    const into = newFolder()
    const refused = onAFullDisk("backUp", { folder, into })
    expect(refused).toMatchObject({ _tag: "BackupFailed", reason: expect.stringMatching(/^E(FBIG|NOSPC)/) })
    expect(readdirSync(into)).toEqual([])

    const { backup, keys } = await backUp({ folder, into, at: new Date("2026-11-26T03:40:12Z") })
    const other = newFolder()
    const half = onAFullDisk("restore", { backup, keys, folder: other })
    expect(half._tag).toMatch(/Failed|FolderNotUsable/)
    await restore({ backup, keys, folder: other })
    expect(await query((await open(other)).ownerUrl, "select count(*)::int as rows from kept")).toEqual([{ rows: 3 }])
  })
})
