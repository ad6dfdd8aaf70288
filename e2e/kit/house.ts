/** A real house for the journeys: the built server as its own process, on a fresh folder and a free port. */
import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const server = fileURLToPath(new URL("../../apps/api/dist/main.js", import.meta.url))

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.once("error", reject)
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0))
    })
  })

/** A server process that has said that it runs. */
export interface House {
  readonly origin: string
  /** All that it printed. */
  readonly output: () => string
  /** The single-use link printed for a role. */
  readonly link: (role: string, municipality?: string) => string
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>
  readonly pid: number
}

const exited = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode)
    else child.once("exit", (code) => resolve(code))
  })

/** Starts the server on a folder. @throws what it printed, if it ends before it runs */
export const startHouse = async (
  folder: string,
  environment: Readonly<Record<string, string>> = {}
): Promise<House> => {
  const port = await freePort()
  const child = spawn(process.execPath, [server], {
    env: { ...process.env, PORT: String(port), LOTSENWERK_DATA: folder, PUBLIC_URL: "", ...environment },
    stdio: ["ignore", "pipe", "pipe"]
  })
  let output = ""
  const running = new Promise<void>((resolve, reject) => {
    const hear = (piece: Buffer) => {
      output += piece
      if (/^Lotsenwerk läuft: .+\n/m.test(output)) resolve()
    }
    child.stdout.on("data", hear)
    child.stderr.on("data", hear)
    child.once("exit", () => reject(new Error(output)))
  })
  await running
  return {
    origin: `http://localhost:${port}`,
    output: () => output,
    link: (role, municipality = "landkreis-harz") => {
      const found = new RegExp(`^Anmelden als ${role} \\(${municipality}\\): (\\S+)$`, "m").exec(output)?.[1]
      if (found === undefined) throw new Error(`no link for ${role} in ${municipality}`)
      return found
    },
    stop: (signal = "SIGTERM") => {
      child.kill(signal)
      return exited(child)
    },
    pid: child.pid ?? 0
  }
}

/** A folder of its own, that the database's user can reach. */
export const freshFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), "lotsenwerk-e2e-"))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
