// What the commands do.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { chromium } from "./chromium.mjs"
import { closingLine, countCheck, countTests, sum } from "./counts.mjs"
import { poppler } from "./poppler.mjs"
import { root, run } from "./processes.mjs"
import { build, install, runPackage } from "./setup.mjs"
import { announce, failure, Stop } from "./words.mjs"

/** @typedef {import("./setup.mjs").Tools} Tools */

/** Until a server has answered its last requests and stopped its database. */
const partingTime = 90_000

const setUp = async () => {
  const tools = await install()
  const done = announce("Wird gebaut …")
  const { code, output } = await build(tools)
  done()
  if (code !== 0) throw new Stop(failure("Der Bau ist gescheitert.", output))
  return tools
}

/** Serves everything, after all set-up. */
export const start = async () => {
  const { node, env } = await setUp()
  const main = join(root, "apps", "api", "dist", "main.js")
  const { code } = await run(node, [main], {
    env: { NODE_ENV: "production", ...env },
    show: true,
    patience: partingTime
  })
  return code
}

/** @param {string} command */
const keepSafe = async (command) => {
  const { node, env } = await setUp()
  const program = join(root, "apps", "api", "dist", "backup.js")
  return (await run(node, [program, command, ...process.argv.slice(3)], { env, show: true })).code
}

/** Copies the embedded database while it works. */
export const backup = () => keepSafe("backup")

/** Puts a backup into an empty folder. */
export const restore = () => keepSafe("restore")

/** Measures, beside the peers. */
export const bench = async () => {
  const { node, env } = await setUp()
  return (await run(node, [join(root, "bench", "run.ts")], { env, show: true })).code
}

/**
 * @param {string} what
 * @param {Promise<{ code: number, output: string }>} running
 */
const check = async (what, running) => {
  console.log(`${what} …`)
  const { code, output } = await running
  if (code !== 0) console.error(failure(`Nicht bestanden: ${what}.`, output))
  return countCheck(code)
}

/**
 * Runs vitest and shows what it does.
 *
 * @param {Tools} tools
 * @param {ReadonlyArray<string>} args
 */
const vitest = async (tools, args) => {
  const browser = await chromium()
  await poppler()
  const folder = mkdtempSync(join(tmpdir(), "lotsenwerk-tests-"))
  const report = join(folder, "report.json")
  try {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`]
    const { node, env } = tools
    const all = ["run", ...args, ...reporters]
    const { code } = await runPackage({ node, env: { ...env, CHROMIUM: browser } }, "vitest/vitest.mjs", all, true)
    return countTests(existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : undefined, code)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {ReadonlyArray<import("./counts.mjs").Counts>} all */
const close = (all) => {
  const total = sum(all)
  console.log(`\n${closingLine(total)}`)
  return total.failed === 0 ? 0 : 1
}

/** Everything that CI checks. */
export const test = async () => {
  const tools = await install()
  const built = await check("Bau", build(tools))
  const format = await check("Form und Regeln", runPackage(tools, "@biomejs/biome/bin/biome", ["check", "."]))
  const typecheck = ["run", "typecheck", "--output-logs=errors-only"]
  const types = await check("Typen", runPackage(tools, "turbo/bin/turbo", typecheck))
  // Without a build there is nothing that a browser could visit.
  const tests = await vitest(tools, built.failed === 0 ? [] : ["--project=!e2e"])
  return close([built, format, types, tests])
}

/** What is too slow for every change. */
export const proof = async () => {
  const tools = await setUp()
  return close([await vitest(tools, ["--config", "vitest.proof.config.ts"])])
}
