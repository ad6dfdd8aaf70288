// Runs inside `npm exec` and tells where it put Node and pnpm.
import { existsSync } from "node:fs"
import { delimiter, join } from "node:path"

const pnpm = process.platform === "win32" ? "pnpm.cmd" : "pnpm"
const bin = (process.env.PATH ?? "").split(delimiter).find((folder) => existsSync(join(folder, pnpm)))
console.log(JSON.stringify({ bin, node: process.execPath, version: process.versions.node }))
