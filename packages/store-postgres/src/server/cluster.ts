/** The data and the server process on them: made once, started, stopped. */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"
import { OtherVersion, ServerFailed } from "./errors.ts"
import { runningServer } from "./leftover.ts"
import { tie } from "./lifeline.ts"
import type { Place } from "./place.ts"
import { type Programs, runProgram } from "./programs.ts"

const mebibyte = 1_048_576

const keepRename = (folder: string) => {
  if (process.platform === "win32") return
  const descriptor = openSync(folder, "r")
  fsyncSync(descriptor)
  closeSync(descriptor)
}

/** Gives the superuser a password while no server runs. @throws ServerFailed */
export const setPassword = async (programs: Programs, data: string, password: string): Promise<void> => {
  const statement = `alter role postgres password '${password}'\n`
  const said = await runProgram(programs, "password", "postgres", ["--single", "-D", data, "postgres"], statement)
  // The single-user server reports a failed statement in words only.
  const fault = said.match(/(?:ERROR|FATAL): .*/)
  if (fault !== null) throw new ServerFailed({ step: "password", reason: fault[0] })
}

/** Whether there are data. @throws OtherVersion where these programs cannot read them */
export const hasData = (programs: Programs, { data }: Place): boolean => {
  if (!existsSync(data)) return false
  const found = readFileSync(join(data, "PG_VERSION"), "utf8").trim()
  if (found !== programs.version) throw new OtherVersion({ folder: data, found, needed: programs.version })
  return true
}

/**
 * Makes the data folder. It gets its name when it is whole: a half-made one, left by a kill, is made anew.
 *
 * @param password the superuser's
 * @throws ServerFailed
 */
export const initialise = async (programs: Programs, { data, postgres }: Place, password: string): Promise<void> => {
  const half = `${data}.new`
  rmSync(half, { recursive: true, force: true })
  await runProgram(programs, "initdb", "initdb", [
    `--pgdata=${half}`,
    "--username=postgres",
    "--auth-host=scram-sha-256",
    "--auth-local=reject",
    "--encoding=UTF8",
    "--locale-provider=icu",
    "--icu-locale=de",
    "--locale=C"
  ])
  await setPassword(programs, half, password)
  renameSync(half, data)
  keepRename(postgres)
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

/** Settings of every start. Failed statements are logged without the values in them: they are people's. */
const settings: ReadonlyArray<string> = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "max_connections=60",
  "log_checkpoints=off",
  "log_error_verbosity=terse",
  "log_min_error_statement=panic",
  "log_timezone=UTC",
  "timezone=UTC"
]

const lastWords = (log: string) =>
  existsSync(log) ? readFileSync(log, "utf8").trim().split("\n").slice(-8).join("\n") : ""

const turnOver = (log: string) => {
  if (existsSync(log) && statSync(log).size > 5 * mebibyte) renameSync(log, `${log}.1`)
}

/** A server that answers. */
export interface Started {
  /** On 127.0.0.1. */
  readonly port: number
  /** Unties it from this process. */
  readonly cut: () => void
}

/** Starts the server, tied to this process, and waits until it answers. @throws ServerFailed */
export const start = async (programs: Programs, { data, log }: Place): Promise<Started> => {
  turnOver(log)
  for (let attempt = 1; ; attempt++) {
    const port = await freePort()
    const options = [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(" ")
    const cut = tie(join(data, "postmaster.pid"), port, programs.account)
    try {
      await runProgram(programs, "start", "pg_ctl", ["start", "-w", "-t", "120", "-D", data, "-l", log, "-o", options])
      return { port, cut }
    } catch {
      cut()
      const reason = lastWords(log)
      // Between being found free and being taken, the port may have gone to somebody else.
      if (attempt === 3 || !reason.includes("could not create any TCP/IP sockets")) {
        throw new ServerFailed({ step: "start", reason: `${reason}\n(${log})` })
      }
    }
  }
}

/** Stops the server, if one runs; what was committed is kept, what was not is taken back. @throws ServerFailed */
export const stop = async (programs: Programs, place: Place): Promise<void> => {
  if (runningServer(place) === undefined) return
  const ask = async (mode: string) => {
    try {
      await runProgram(programs, "stop", "pg_ctl", ["stop", "-w", "-t", "30", "-m", mode, "-D", place.data])
    } catch (error) {
      // It may have ended between being seen and being asked.
      if (runningServer(place) !== undefined) throw error
    }
  }
  // An immediate stop costs a recovery at the next start and loses nothing either.
  await ask("fast").catch(() => ask("immediate"))
}
