import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { assets } from "./pipeline/assets.ts"
import { specimen } from "./specimen/specimen.ts"

const folder = new URL("dist/assets/", import.meta.url)
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const { files, manifest } = assets()
for (const [name, body] of files) writeFileSync(new URL(name, folder), body)
writeFileSync(new URL("manifest.json", folder), `${JSON.stringify(manifest, null, 2)}\n`)
writeFileSync(new URL("../specimen.html", folder), specimen(`assets/${manifest.stylesheet}`))

const css = readFileSync(new URL(manifest.stylesheet, folder))
console.log(`${manifest.stylesheet}: ${css.length} bytes, ${gzipSync(css).length} gzipped`)
