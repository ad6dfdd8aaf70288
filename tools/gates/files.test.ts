import { globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { longFiles, namelessFolders, repositoryFiles } from "./files.ts"

const root = fileURLToPath(new URL("../..", import.meta.url))
const fixture = fileURLToPath(new URL("../fixtures/files", import.meta.url))
const bad = globSync("**/*.ts", { cwd: fixture }).sort()

describe("folders", () => {
  it("have names that say what lies inside", () => {
    expect(namelessFolders(repositoryFiles(root))).toEqual([])
  })

  it("are refused otherwise", () => {
    expect(namelessFolders(bad)).toEqual(["order/lib/order.ts", "order/utils/order.ts"])
  })
})

describe("sources", () => {
  it("are read in one go", () => {
    const { refused, smells } = longFiles(root, repositoryFiles(root))
    for (const smell of smells) console.warn(`Long: ${smell}`)
    expect(refused).toEqual([])
  })

  it("are refused beyond 400 lines, and a smell beyond 300", () => {
    const folder = mkdtempSync(join(tmpdir(), "lotsenwerk-lines-"))
    const files = [300, 301, 400, 401].map((lines) => {
      writeFileSync(join(folder, `${lines}.ts`), "export {}\n".repeat(lines))
      return `${lines}.ts`
    })
    const found = longFiles(folder, files)
    rmSync(folder, { recursive: true })
    expect(found).toEqual({ refused: ["401.ts: 401 lines"], smells: ["301.ts: 301 lines", "400.ts: 400 lines"] })
  })
})

it("without git nothing is taken for granted", () => {
  expect(() => repositoryFiles("/")).toThrow("no git checkout")
})
