/** Puts the current version into the release folder: `node apps/widget/release.ts`. What is released never changes. */
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { freshBuild } from "./build.ts"

const at = (path: string) => new URL(path, import.meta.url)
const { version } = JSON.parse(readFileSync(at("package.json"), "utf8")) as { version: string }
const { lotsen, page } = await freshBuild()

writeFileSync(at("release/page.js"), page)
const file = at(`release/${version}/lotsen.js`)
if (existsSync(file) && !readFileSync(file).equals(lotsen)) {
  console.error(`${version} is released already and differs: raise the version in package.json`)
  process.exit(1)
}
mkdirSync(at(`release/${version}/`), { recursive: true })
writeFileSync(file, lotsen)

const list = at("release/versions.json")
const versions = existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : {}
const integrity = `sha384-${createHash("sha384").update(lotsen).digest("base64")}`
writeFileSync(
  list,
  `${JSON.stringify({ ...versions, [version]: { integrity, bytes: lotsen.length } }, undefined, 2)}\n`
)
console.log(`${version}: ${lotsen.length} bytes, ${integrity}`)
