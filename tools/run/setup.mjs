// What has to be there before anything runs: Node, pnpm, the packages, the build. What is there already costs moments.
import { join } from "node:path"
import { root, run } from "./processes.mjs"
import { toolchain } from "./toolchain.mjs"
import { announce, failure, Stop } from "./words.mjs"

/** @typedef {{ node: string, env: NodeJS.ProcessEnv }} Tools */

/** Nothing is reported to anybody while packages are built. */
const quiet = { TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" }

/**
 * A program that a package of the workspace's root brought, run by the right Node.
 *
 * @param {Tools} tools
 * @param {string} file below node_modules
 * @param {ReadonlyArray<string>} args
 * @param {boolean} [show]
 */
export const runPackage = (tools, file, args, show = false) =>
  run(tools.node, [join(root, "node_modules", file), ...args], { env: { ...tools.env, ...quiet }, show })

/**
 * Installs what the lockfile says.
 *
 * @returns {Promise<Tools>}
 */
export const install = async () => {
  const tools = await toolchain()
  const done = announce("Pakete werden installiert …")
  const args = ["install", "--frozen-lockfile", "--trust-lockfile", "--config.confirm-modules-purge=false"]
  const { code, output } = await run("pnpm", args, { env: tools.env, shell: process.platform === "win32" })
  done()
  if (code !== 0) throw new Stop(failure("Die Pakete ließen sich nicht installieren.", output))
  return tools
}

/**
 * Builds every package that changed.
 *
 * @param {Tools} tools
 */
export const build = (tools) => runPackage(tools, "turbo/bin/turbo", ["run", "build", "--output-logs=errors-only"])
