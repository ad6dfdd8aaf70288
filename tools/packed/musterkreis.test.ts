import { mkdtempSync, realpathSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { root } from "../generate/repository.ts"
import { installPacked, packagesOf, run } from "./pack.ts"

const example = join(root, "examples/musterkreis")
const folder = mkdtempSync(join(tmpdir(), "lotsenwerk-packed-"))
const bin = (copy: string, name: string) => join(copy, "node_modules/.bin", name)
/** Until it is given up on a busy machine. @unit milliseconds */
const patience = 180_000
let copy = ""

describe("the Musterkreis, installed from the packed packages", () => {
  beforeAll(async () => {
    copy = await installPacked(root, example, folder)
  }, patience)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(packagesOf(root, example))("@lotsenwerk/%s comes from its tarball, not from the workspace", (name) => {
    const manifest = realpathSync(createRequire(join(copy, "package.json")).resolve(`@lotsenwerk/${name}/package.json`))
    assert.isTrue(manifest.startsWith(copy), manifest)
    assert.isFalse(manifest.startsWith(root), manifest)
  })

  it("typechecks", () => run(bin(copy, "tsc"), [], copy), patience)

  it(
    "passes its tests: its rules, our laws on them, our routes in its application",
    async () => {
      assert.match(await run(bin(copy, "vitest"), ["run"], copy), /Tests .*\d{3} passed/)
    },
    patience
  )
})
