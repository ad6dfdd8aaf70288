import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { databaseAccount } from "./account.ts"
import { newFolder, open, query } from "./folders.fixture.ts"
import { findPlace } from "./place.ts"
import { findPrograms, shipped } from "./programs.ts"

const isRoot = process.getuid?.() === 0

/** A folder that its owner, root, closed to everybody else; and one that is open. */
const closedAndOpen = () => {
  const base = newFolder()
  const closed = join(base, "closed")
  mkdirSync(closed, { mode: 0o700 })
  return { base, closed, folder: join(closed, ".lotsenwerk"), elsewhere: [join(base, "elsewhere")] }
}

describe.runIf(isRoot)(
  "as root (elsewhere left out: only root runs the server as another user)",
  { timeout: 60_000 },
  () => {
    it("data whose folder the database's user cannot enter go where it can, and are found there again", async () => {
      const { folder, elsewhere } = closedAndOpen()
      const first = await open(folder, elsewhere)
      expect(first.folder).toMatch(new RegExp(`^${elsewhere[0]}/[0-9a-f]{12}$`))
      expect(first.heard[0]).toContain(first.folder)
      await query(first.ownerUrl, "create table kept (id int)")
      await first.stop()
      const second = await open(folder, elsewhere)
      expect(second.folder).toBe(first.folder)
      expect(second.firstStart).toBe(false)
    })

    it("an empty folder, closed to everybody else, is opened a crack for them", async () => {
      const folder = mkdtempSync(join(newFolder(), "empty-"))
      expect(statSync(folder).mode & 0o777).toBe(0o700)
      expect((await open(folder)).folder).toBe(folder)
      expect(statSync(folder).mode & 0o777).toBe(0o711)
    })

    it("they stay there when their own folder is opened later", async () => {
      const { closed, folder, elsewhere } = closedAndOpen()
      const first = await open(folder, elsewhere)
      await first.stop()
      chmodSync(closed, 0o755)
      expect((await open(folder, elsewhere)).folder).toBe(first.folder)
    })

    it("data whose folder was closed later are not left behind for new ones", async () => {
      const { closed, folder, elsewhere } = closedAndOpen()
      chmodSync(closed, 0o755)
      await (await open(folder, elsewhere)).stop()
      chmodSync(closed, 0o700)
      await expect(open(folder, elsewhere)).rejects.toMatchObject({ _tag: "NoReachableFolder", tried: [folder] })
      expect(existsSync(elsewhere[0] ?? "")).toBe(false)
    })

    it("without any folder that it can enter, says which were tried", async () => {
      const { closed, folder } = closedAndOpen()
      const elsewhere = [join(closed, "also")]
      const tried = [folder, expect.stringContaining(join(closed, "also"))]
      await expect(open(folder, elsewhere)).rejects.toMatchObject({
        _tag: "NoReachableFolder",
        tried,
        user: "postgres"
      })
    })

    it("two folders never share a place", () => {
      const { closed, elsewhere } = closedAndOpen()
      const places = ["a", "b"].map((name) => findPlace(join(closed, name), databaseAccount(), elsewhere).folder)
      expect(new Set(places).size).toBe(2)
    })

    it("programs the database's user cannot reach are copied once", () => {
      const { base, closed } = closedAndOpen()
      const { folder, version } = shipped()
      const hidden = join(closed, "native")
      cpSync(folder, hidden, { recursive: true, verbatimSymlinks: true })
      const programs = findPrograms(base, databaseAccount(), { folder: hidden, version })
      expect(programs.folder).toBe(join(base, `programs-${version}`))
      rmSync(hidden, { recursive: true })
      expect(findPrograms(base, databaseAccount(), { folder: hidden, version })).toEqual(programs)
    })
  }
)

describe("a folder that cannot be made", () => {
  it("is refused with the reason", async () => {
    const file = join(newFolder(), "file")
    writeFileSync(file, "")
    await expect(open(join(file, ".lotsenwerk"))).rejects.toMatchObject({
      _tag: "FolderNotUsable",
      reason: expect.stringContaining("ENOTDIR")
    })
  })
})
