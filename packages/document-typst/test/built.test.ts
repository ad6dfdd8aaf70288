/** The package as others install it, in a process of its own. */
import { execFileSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, assert, beforeAll, it } from "@effect/vitest"
import { openPapers } from "../src/index.ts"
import { certificate, file } from "./certificate.ts"

const here = fileURLToPath(new URL("..", import.meta.url))
const away = mkdtempSync(join(realpathSync(tmpdir()), "lotsenwerk-installed-"))
const there = join(away, "package")

/** Bundling on a busy machine. @unit milliseconds */
const aMinute = 60_000

beforeAll(() => {
  const { files } = JSON.parse(readFileSync(join(here, "package.json"), "utf8")) as { files: ReadonlyArray<string> }
  mkdirSync(there)
  for (const name of ["package.json", ...files.filter((each) => !each.startsWith("!") && each !== "dist")]) {
    cpSync(join(here, name), join(there, name), { recursive: true })
  }
  symlinkSync(join(here, "node_modules"), join(there, "node_modules"))
  const tsup = createRequire(import.meta.url).resolve("tsup/dist/cli-default.js")
  execFileSync(process.execPath, [tsup, "--config", join(here, "tsup.config.ts"), "--out-dir", join(there, "dist")], {
    cwd: here,
    stdio: "pipe"
  })
}, aMinute)

afterAll(() => rmSync(away, { recursive: true }))

/** Prints a certificate with the built package, on a machine with a home of its own. */
const printed = (home: string): Buffer => {
  const { XDG_DATA_HOME: _, ...env } = process.env
  const script = `
    import { writeSync } from "node:fs"
    import { openPapers } from ${JSON.stringify(join(there, "dist/index.js"))}
    writeSync(1, openPapers().certificates([${JSON.stringify(certificate())}]).success)`
  const args = ["--conditions=@lotsenwerk/source", "--no-warnings", "--input-type=module", "-e", script]
  return execFileSync(process.execPath, args, { cwd: "/", env: { ...env, HOME: home } })
}

it("the built package prints the same bytes from any folder", { timeout: aMinute }, () => {
  assert.isTrue(printed(away).equals(file(openPapers().certificates([certificate()]))))
})

it("another font of the same name on the machine changes nothing", { timeout: aMinute }, () => {
  const fonts = join(away, ".local/share/fonts")
  mkdirSync(fonts, { recursive: true })
  const font = readFileSync(
    createRequire(import.meta.url).resolve("@expo-google-fonts/fira-sans/400Regular/FiraSans_400Regular.ttf")
  )
  for (let table = 12; table < 12 + 16 * font.readUInt16BE(4); table += 16) {
    // Fewer units to an em: every letter is larger.
    if (font.toString("latin1", table, table + 4) === "head") font.writeUInt16BE(700, font.readUInt32BE(table + 8) + 18)
  }
  writeFileSync(join(fonts, "FiraSans.ttf"), font)
  assert.isTrue(printed(away).equals(file(openPapers().certificates([certificate()]))))
})
