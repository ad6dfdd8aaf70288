import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"
import packages from "../fixtures/types.json" with { type: "json" }
import { typeFaults } from "./types.ts"

it("the packed types of every package open, and effect is the reader's own", async () => {
  expect(await typeFaults(fileURLToPath(new URL("../../packages", import.meta.url)), 9)).toEqual([])
})

it("a package without types, with another module's types, with types left behind or an effect of its own is refused", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lotsenwerk-types-"))
  try {
    for (const [path, text] of Object.entries(packages)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), typeof text === "string" ? text : JSON.stringify(text))
    }
    expect(await typeFaults(folder, 4)).toEqual([
      "inward: InternalResolutionError",
      "untyped: has no types",
      "untyped: brings an effect of its own",
      "wrong: FalseCJS"
    ])
    await expect(typeFaults(folder, 5)).rejects.toThrow("packages were found")
  } finally {
    rmSync(folder, { recursive: true })
  }
})
