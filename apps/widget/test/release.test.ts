import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { freshBuild } from "../build.ts"
import manifest from "../package.json" with { type: "json" }
import listed from "../release/versions.json" with { type: "json" }
import { fileOf, pageScript, releases } from "../src/release.ts"

const integrityOf = (body: Uint8Array) => `sha384-${createHash("sha384").update(body).digest("base64")}`

describe("the releases", () => {
  it("are each as they were released", () => {
    const folders = readdirSync(new URL("../release", import.meta.url)).filter((name) => /^\d/.test(name))
    expect(
      releases()
        .map(({ version }) => version)
        .sort()
    ).toEqual(folders.sort())
    for (const { version, integrity, body } of releases()) {
      expect(integrityOf(body), version).toBe(integrity)
      expect((listed as Record<string, { bytes: number }>)[version]?.bytes).toBe(body.length)
    }
  })

  it("are found by their version and the newest by its major one", () => {
    const newest = releases().at(-1)
    expect(fileOf(manifest.version)?.version).toBe(manifest.version)
    expect(fileOf(String(newest?.version.split(".")[0]))).toBe(newest)
    for (const unknown of ["", "0", "1.0", "1.", "9.9.9", "../1.0.0", "__proto__"])
      expect(fileOf(unknown)).toBeUndefined()
  })
})

describe("the current version", async () => {
  const { lotsen, page } = await freshBuild()

  it("is what the sources give: where this fails, raise the version and run `node apps/widget/release.ts`", () => {
    expect(lotsen.equals(fileOf(manifest.version)?.body ?? new Uint8Array())).toBe(true)
    expect(page.equals(pageScript())).toBe(true)
  })

  it("is small, in one piece, and brings nothing of the house along", () => {
    const text = lotsen.toString()
    expect(gzipSync(lotsen, { level: 9 }).length).toBeLessThan(12_000)
    expect(gzipSync(page, { level: 9 }).length).toBeLessThan(2_000)
    expect(text).not.toMatch(/\bimport\s*[({"']|\beval\(|new Function|innerHTML|document\.cookie|Storage|\drem\b/)
    expect(text).not.toMatch(/Schema|Effect|hono|IBAN/)
    expect(readFileSync(new URL("../package.json", import.meta.url), "utf8")).not.toContain('"dependencies"')
  })
})
