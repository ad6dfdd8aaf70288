// The right Node and pnpm: those of the machine where they fit, otherwise fetched into npm's own cache.
import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { delimiter, dirname, join } from "node:path"
import { root, run } from "./processes.mjs"
import { failure, Stop } from "./words.mjs"

/** What is fetched where the machine's Node is too old: the one version with a binary package for every platform. */
const NODE = "26.10.0"

/** @type {{ packageManager: string }} */
const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))

/** Where the last run found what it fetched. */
const note = join(root, "node_modules", ".cache", "lotsenwerk", "toolchain.json")

const windows = process.platform === "win32"

/**
 * Whether a version of Node is one of those in `engines`.
 *
 * @param {string} version
 */
export const isSupported = (version) => {
  const [major = 0, minor = 0] = version.split(".").map(Number)
  return (major === 22 && minor >= 22) || (major === 24 && minor >= 11) || major >= 26
}

/**
 * The package that carries Node's binary itself. The package `node` would download it in an install script, which newer
 * npm versions do not run.
 *
 * @param {string} platform
 * @param {string} arch
 */
export const nodePackage = (platform, arch) => {
  const system = platform === "win32" ? "win" : platform
  return `node-${system === "darwin" && arch === "arm64" ? "bin-" : ""}${system}-${arch}@${NODE}`
}

const hasPnpm = () => {
  const env = { ...process.env, COREPACK_ENABLE_DOWNLOAD_PROMPT: "0" }
  const found = spawnSync("pnpm", ["--version"], { cwd: root, shell: windows, encoding: "utf8", env, timeout: 15_000 })
  return found.stdout?.split(".")[0] === packageManager.split("@")[1]?.split(".")[0]
}

/** @typedef {{ wanted: string, bin: string, node: string }} Found */

/**
 * @param {string} wanted
 * @returns {Found | undefined}
 */
const remembered = (wanted) => {
  if (!existsSync(note)) return undefined
  /** @type {Found} */
  const found = JSON.parse(readFileSync(note, "utf8"))
  return found.wanted === wanted && existsSync(found.node) && existsSync(found.bin) ? found : undefined
}

/**
 * @param {ReadonlyArray<string>} packages
 * @param {string} wanted
 * @returns {Promise<Found>}
 */
const fetch = async (packages, wanted) => {
  const args = ["exec", "--yes", ...packages.map((name) => `--package=${name}`), "--", "node", "tools/run/where.mjs"]
  const npm = process.env.npm_execpath ?? ""
  const { code, output } = npm.endsWith("npm-cli.js")
    ? await run(process.execPath, [npm, ...args])
    : await run("npm", args, { shell: windows })
  const line = output.split("\n").findLast((text) => text.startsWith("{"))
  const { bin, node, version } = line === undefined ? {} : JSON.parse(line)
  if (code !== 0 || bin === undefined || !isSupported(version)) {
    throw new Stop(failure(`Node ${NODE} und ${packageManager} ließen sich nicht mit npm holen.`, output))
  }
  return { wanted, bin, node }
}

/**
 * Gives the Node to run and the environment in which `pnpm` and `node` are the right ones.
 *
 * @returns {Promise<{ node: string, env: NodeJS.ProcessEnv }>}
 */
export const toolchain = async () => {
  const fits = isSupported(process.versions.node)
  if (fits && hasPnpm()) return { node: process.execPath, env: process.env }
  const packages = [packageManager, ...(fits ? [] : [nodePackage(process.platform, process.arch)])]
  const wanted = `${packages.join(" ")} ${process.execPath}`
  let found = remembered(wanted)
  if (found === undefined) {
    console.log(fits ? "pnpm wird geholt …" : "Node wird geholt …")
    found = await fetch(packages, wanted)
    mkdirSync(dirname(note), { recursive: true })
    writeFileSync(note, JSON.stringify(found))
  }
  const path = [found.bin, dirname(found.node), process.env.PATH].join(delimiter)
  return { node: found.node, env: { ...process.env, PATH: path } }
}
