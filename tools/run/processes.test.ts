import { spawn } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"
import { expect, it } from "vitest"

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const entry = new URL("processes.mjs", import.meta.url).href

/** A program that starts a second one, which will not be told to end, and says its number. */
const family = `
const { spawn } = require("node:child_process")
const child = spawn(process.execPath, ["-e", "process.on('SIGINT', () => {}); process.on('SIGTERM', () => {}); console.log(process.pid); setInterval(() => {}, 1000)"], { stdio: "inherit" })
process.on("SIGINT", () => process.exit(7)); process.on("SIGTERM", () => process.exit(7)); setInterval(() => {}, 1000)`

const runner = `
import { run } from ${JSON.stringify(entry)}
await run(process.execPath, ["-e", ${JSON.stringify(family)}], { show: true })`

it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s ends what runs and all that it started", async (signal) => {
  const program = spawn(process.execPath, ["--input-type=module", "-e", runner], {
    stdio: ["ignore", "pipe", "inherit"]
  })
  const gone = once(program, "exit")
  const [line] = await once(createInterface({ input: program.stdout }), "line")
  const grandchild = Number(line)
  expect(isAlive(grandchild)).toBe(true)
  program.kill(signal)
  const [code] = await gone
  expect(code).toBe(signal === "SIGHUP" ? 129 : 7)
  await expect.poll(() => isAlive(grandchild), { timeout: 10_000 }).toBe(false)
})

it("ends with npm, whose shell passes no signal on", async () => {
  const env = { ...process.env, npm_lifecycle_event: "start", RUNNER: runner }
  const shell = spawn("/bin/sh", ["-c", `"${process.execPath}" --input-type=module -e "$RUNNER"; true`], {
    env,
    stdio: ["ignore", "pipe", "inherit"]
  })
  const [line] = await once(createInterface({ input: shell.stdout }), "line")
  shell.kill("SIGKILL")
  await expect.poll(() => isAlive(Number(line)), { timeout: 15_000 }).toBe(false)
})

it("passes on the exit code and the output of what it runs", async () => {
  const { run } = await import("./processes.mjs")
  const program = `console.log("hier"); console.error("dort"); process.exit(3)`
  const { code, output } = await run(process.execPath, ["-e", program])
  expect({ code, lines: output.trim().split("\n").sort() }).toEqual({ code: 3, lines: ["dort", "hier"] })
})

it("a program that is not there is a failure that names it", async () => {
  const { run } = await import("./processes.mjs")
  expect(await run("lotsenwerk-gibt-es-nicht", [])).toMatchObject({
    code: 127,
    output: expect.stringContaining("lotsenwerk-gibt-es-nicht")
  })
})
