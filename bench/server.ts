/** The built server in a process of its own, on a folder given and a free port. */
import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const main = fileURLToPath(new URL("../apps/api/dist/main.js", import.meta.url))

/** A server that has answered. */
export interface Server {
  readonly origin: string
  /** From the start of the process to the first 200 of `/readyz`. @unit milliseconds */
  readonly answeredAfter: number
  /** The address to sign in as a role of Landkreis Harz, once it is printed. */
  readonly signIn: (role: string) => Promise<string>
  readonly stop: () => Promise<void>
}

/** A folder for a database, and its removal. */
export const freshFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), "lotsenwerk-bench-"))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.once("error", reject)
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0))
    })
  })

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

const answers = (url: string) =>
  fetch(url)
    .then(({ ok }) => ok)
    .catch(() => false)

/** Starts the server. @throws what it printed, if it ends before it answers */
export const startServer = async (folder: string): Promise<Server> => {
  const origin = `http://localhost:${await freePort()}`
  const start = performance.now()
  const child = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: new URL(origin).port,
      LOTSENWERK_DATA: folder,
      LOTSENWERK_DEMO: "1"
    },
    stdio: ["ignore", "pipe", "pipe"]
  })
  let output = ""
  const hear = (piece: Buffer) => {
    output += piece
  }
  child.stdout.on("data", hear)
  child.stderr.on("data", hear)
  while (!(await answers(`${origin}/readyz`))) {
    if (child.exitCode !== null) throw new Error(output)
    await pause(5)
  }
  const signIn = async (role: string): Promise<string> => {
    const link = new RegExp(`^Anmelden als ${role} \\(landkreis-harz\\): (\\S+)$`, "m").exec(output)?.[1]
    if (link !== undefined) return link
    await pause(50)
    return signIn(role)
  }
  return { origin, answeredAfter: performance.now() - start, signIn, stop: () => stopped(child) }
}

const stopped = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    child.once("exit", () => resolve())
    child.kill("SIGTERM")
  })
