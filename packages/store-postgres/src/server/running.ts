/** The server process on the data: started, stopped. */
import { existsSync, readFileSync, renameSync, statSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"
import { ServerFailed } from "./errors.ts"
import { runningServer, waitForPeace } from "./leftover.ts"
import { tie } from "./lifeline.ts"
import type { Place } from "./place.ts"
import { type Programs, runProgram } from "./programs.ts"

const mebibyte = 1_048_576

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

/** What passes: the port may have gone to somebody else, a killed application may have been starting the server. */
const passing = /could not create any TCP\/IP sockets|lock file "postmaster.pid" (already exists|is empty)/

/**
 * Starts the server, tied to this process, and waits until it answers. One that still runs on the data is stopped first.
 *
 * @throws ServerFailed
 */
export const start = async (programs: Programs, place: Place): Promise<Started> => {
  const { data, log } = place
  for (let attempt = 1; ; attempt++) {
    await stop(programs, place)
    await waitForPeace(place)
    turnOver(log)
    const port = await freePort()
    const options = [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(" ")
    const cut = tie(join(data, "postmaster.pid"), port, programs.account)
    try {
      await runProgram(programs, "start", "pg_ctl", ["start", "-w", "-t", "120", "-D", data, "-l", log, "-o", options])
      return { port, cut }
    } catch {
      cut()
      const reason = lastWords(log)
      if (attempt === 3 || !passing.test(reason))
        throw new ServerFailed({ step: "start", reason: `${reason}\n(${log})` })
    }
  }
}
