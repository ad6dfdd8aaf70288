import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"
import packages from "../fixtures/publish.json" with { type: "json" }
import { publishingFaults } from "./publish.ts"

it("every package opens where it says", async () => {
  const folder = fileURLToPath(new URL("../../packages", import.meta.url))
  expect(await publishingFaults(folder, 9)).toEqual([])
})

it("a package without the file it names is refused", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lotsenwerk-publish-"))
  try {
    for (const [path, text] of Object.entries(packages)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), typeof text === "string" ? text : JSON.stringify(text))
    }
    const faults = await publishingFaults(folder, 2)
    expect(faults).toEqual([
      expect.stringMatching(/^missing: .*dist\/index\.js but the file does not exist/),
      expect.stringMatching(/^order: .*types should be the first/),
      expect.stringMatching(/^order: .*default should be the last/)
    ])
    await expect(publishingFaults(folder, 4)).rejects.toThrow("packages were found")
  } finally {
    rmSync(folder, { recursive: true })
  }
})
