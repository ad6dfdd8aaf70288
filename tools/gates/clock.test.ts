import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"

const root = fileURLToPath(new URL("../..", import.meta.url))

interface Report {
  readonly diagnostics: ReadonlyArray<{
    readonly category: string
    readonly severity: string
    readonly location: { readonly path: string; readonly start: { readonly line: number } }
  }>
}

/** The lines that our Biome refuses when the fixture lies in a package. */
const refused = (folder: string, file: string): ReadonlyArray<number> => {
  const copy = mkdtempSync(join(tmpdir(), "lotsenwerk-clock-"))
  try {
    for (const part of ["biome.json", "tools/gates/clock.grit"]) cpSync(join(root, part), join(copy, part))
    cpSync(join(root, "tools/fixtures/clock", file), join(copy, folder, file))
    const biome = join(root, "node_modules/@biomejs/biome/bin/biome")
    const args = [biome, "lint", "--vcs-enabled=false", "--reporter=json", folder]
    const { stdout } = spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8" })
    const { diagnostics } = JSON.parse(stdout) as Report
    const ours = diagnostics.filter(({ category, severity }) => category === "plugin" && severity === "error")
    return ours.map(({ location }) => location.start.line).sort((a, b) => a - b)
  } finally {
    rmSync(copy, { recursive: true })
  }
}

it.each(["packages/domain/src", "packages/programmes/src/harz", "packages/messages/src"])(
  "every clock and every die is refused in %s, and nothing else",
  (folder) => {
    expect(refused(folder, "bad.ts")).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])
    expect(refused(folder, "good.ts")).toEqual([])
  }
)

it("an adapter may read the clock", () => {
  expect(refused("packages/store-postgres/src", "bad.ts")).toEqual([])
})
