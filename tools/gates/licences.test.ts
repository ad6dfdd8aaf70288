import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"
import installation from "../fixtures/licences.json" with { type: "json" }
import { refusedLicences } from "./licences.ts"

const root = fileURLToPath(new URL("../..", import.meta.url))

it("everything that a municipality runs stands under a licence that it may run it under", () => {
  expect(refusedLicences(root, 50)).toEqual([])
})

it("others are refused, also those that come along with something else, but not tools", () => {
  const folder = mkdtempSync(join(tmpdir(), "lotsenwerk-licences-"))
  try {
    for (const [path, manifest] of Object.entries(installation)) {
      mkdirSync(join(folder, path), { recursive: true })
      writeFileSync(join(folder, path, "package.json"), JSON.stringify(manifest))
    }
    expect(refusedLicences(folder, 5)).toEqual([
      "bad@2.0.0: GPL-3.0-only",
      "both@1.0.0: MIT AND SSPL-1.0",
      "silent@3.0.0: none"
    ])
    expect(() => refusedLicences(folder, 50)).toThrow("packages were found")
  } finally {
    rmSync(folder, { recursive: true })
  }
})
