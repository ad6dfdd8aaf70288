/** The server process: made once, started, adopted when it was left over, stopped. */
import { spawnSync } from "node:child_process"
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"
import type { Account } from "./account.ts"
import { ServerFailed } from "./errors.ts"
import type { Place } from "./place.ts"

const run = (
  place: Place,
  { ids }: Account,
  step: ServerFailed["step"],
  program: string,
  args: ReadonlyArray<string>
) => {
  const { status, stdout, stderr, error } = spawnSync(join(place.programs, "bin", program), args, {
    cwd: join(place.folder, "postgres"),
    encoding: "utf8",
    // pg_ctl leaves its streams to the server: a pipe would never close.
    stdio: step === "start" ? "ignore" : "pipe",
    env: { ...process.env, LC_ALL: "C" },
    ...ids
  })
  if (status === 0) return
  const reason = error?.message ?? `${stderr ?? ""}${stdout ?? ""}`.trim()
  throw new ServerFailed({ step, reason: reason === "" ? tail(place) : reason })
}

const tail = ({ folder }: Place) => {
  const file = join(folder, "postgres", "server.log")
  return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").slice(-5).join("\n") : "no reason given"
}

/** The folder of the data. */
export const dataFolder = ({ folder }: Place): string => join(folder, "postgres", "data")

/** Makes the data folder unless it is there. A half-made one, left by a kill, is made anew. */
export const initialise = (place: Place, account: Account, password: string): boolean => {
  if (existsSync(dataFolder(place))) return false
  const half = `${dataFolder(place)}.new`
  rmSync(half, { recursive: true, force: true })
  const file = join(place.folder, "postgres", "password")
  writeFileSync(file, password, { mode: 0o600 })
  if (account.ids !== undefined) chownSync(file, account.ids.uid, account.ids.gid)
  try {
    run(place, account, "initdb", "initdb", [
      `--pgdata=${half}`,
      "--username=postgres",
      `--pwfile=${file}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale-provider=icu",
      "--icu-locale=de",
      "--locale=C"
    ])
  } finally {
    rmSync(file, { force: true })
  }
  renameSync(half, dataFolder(place))
  return true
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0))
    })
  })

/** The port of a server that still runs on the data, left over by an application that was killed. */
const leftOver = (place: Place, account: Account): number | undefined => {
  const file = join(dataFolder(place), "postmaster.pid")
  if (!existsSync(file)) return undefined
  try {
    run(place, account, "stop", "pg_ctl", ["status", "-D", dataFolder(place)])
    const port = Number(readFileSync(file, "utf8").split("\n")[3])
    return Number.isInteger(port) && port > 0 ? port : undefined
  } catch {
    return undefined
  }
}

/** Starts the server, or adopts the one that still runs. @returns its port on 127.0.0.1 */
export const start = async (place: Place, account: Account): Promise<{ port: number; adopted: boolean }> => {
  const left = leftOver(place, account)
  if (left !== undefined) return { port: left, adopted: true }
  const port = await freePort()
  const options = `-p ${port} -h 127.0.0.1 -c unix_socket_directories='' -c max_connections=60 -c log_timezone=UTC`
  const log = join(place.folder, "postgres", "server.log")
  run(place, account, "start", "pg_ctl", ["start", "-w", "-t", "60", "-D", dataFolder(place), "-l", log, "-o", options])
  return { port, adopted: false }
}

/** Stops the server; what was committed is kept. */
export const stop = (place: Place, account: Account): void =>
  run(place, account, "stop", "pg_ctl", ["stop", "-w", "-m", "fast", "-D", dataFolder(place)])
