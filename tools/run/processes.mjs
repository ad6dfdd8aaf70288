// Programs run one after another; whoever ends this one ends them, and what they started.
import { spawn } from "node:child_process"
import { constants } from "node:os"
import { fileURLToPath } from "node:url"

/** The repository. */
export const root = fileURLToPath(new URL("../..", import.meta.url))

const windows = process.platform === "win32"

/** The process group that runs. */
let group = 0
/** @type {{ signal: "SIGINT" | "SIGTERM" | "SIGHUP", at: number } | undefined} */
let asked

/** @param {NodeJS.Signals} signal */
const tell = (signal) => {
  try {
    if (group !== 0) process.kill(windows ? group : -group, signal)
  } catch {
    // It is gone already.
  }
}

/** @param {"SIGINT" | "SIGTERM" | "SIGHUP"} signal */
const leave = (signal) => {
  if (group === 0) process.exit(128 + constants.signals[signal])
  // A terminal and npm both pass Ctrl-C on: it is told once, and again when it is pressed again.
  const at = performance.now()
  if (asked?.signal === signal && at - asked.at < 1000) return
  asked = { signal, at }
  tell(signal)
}

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, () => leave(signal))

// Between npm and us there is a shell that ends on a signal without passing it on.
if (process.env.npm_lifecycle_event !== undefined) {
  const parent = process.ppid
  const orphaned = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(orphaned)
    leave("SIGTERM")
  }, 300)
  orphaned.unref()
}

/**
 * Runs a program to its end, in a process group of its own, so that a signal reaches all that it started.
 *
 * @param {string} program a name on the PATH, or a file
 * @param {ReadonlyArray<string>} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean, patience?: number, shell?: boolean }} options `show` its output
 *   instead of keeping it; what has not ended `patience` milliseconds after a signal is killed
 * @returns {Promise<{ code: number, output: string }>}
 */
export const run = (program, args, { env = process.env, show = false, patience = 5000, shell = false } = {}) =>
  new Promise((resolve) => {
    /** @type {import("node:child_process").SpawnOptions} */
    const options = { cwd: root, env, shell, detached: !windows, stdio: show ? "inherit" : ["ignore", "pipe", "pipe"] }
    const child = spawn(program, args, options)
    group = child.pid ?? 0
    let output = ""
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (chunk) => {
        output += chunk
      })
    }
    const watch = setInterval(() => {
      if (asked !== undefined && performance.now() - asked.at > patience) tell("SIGKILL")
    }, 200)
    child.once("error", ({ message }) => {
      clearInterval(watch)
      resolve({ code: 127, output: `${program}: ${message}` })
    })
    child.once("close", (code, signal) => {
      clearInterval(watch)
      if (asked !== undefined) {
        tell("SIGKILL")
        process.exit(show && code !== null ? code : 128 + constants.signals[asked.signal])
      }
      group = 0
      if (signal !== null)
        console.error(`${program} wurde von außen beendet (${signal}). Bei SIGKILL fehlt meist Speicher.`)
      resolve({ code: code ?? 1, output })
    })
  })
