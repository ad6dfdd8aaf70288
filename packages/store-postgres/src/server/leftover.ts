/** The server of an application that was killed: it lives on and holds the data. */
import { spawnSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { ServerFailed } from "./errors.ts"
import { isAlive } from "./lock.ts"
import type { Place } from "./place.ts"

const worksIn = (pid: string, folder: string): boolean => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder
  } catch {
    return false
  }
}

/** The processes of a server on these data, as Linux tells: all of them work in their folder. */
const working = (data: string): ReadonlyArray<number> => {
  const folder = realpathSync(data)
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && worksIn(name, folder))
    .map(Number)
}

/** Whether the process of a server's note is that server. */
const isServer = (pid: number, data: string): boolean => {
  if (process.platform === "linux") return working(data).includes(pid)
  if (process.platform === "win32") return true
  return spawnSync("ps", ["-o", "comm=", "-p", String(pid)], { encoding: "utf8" }).stdout.includes("postgres")
}

/** The process number of a server that runs on the data. */
export const runningServer = ({ data }: Place): number | undefined => {
  const note = join(data, "postmaster.pid")
  if (!existsSync(note)) return undefined
  const pid = Number(readFileSync(note, "utf8").split("\n")[0])
  return Number.isInteger(pid) && pid > 0 && isAlive(pid) && isServer(pid, data) ? pid : undefined
}

/**
 * Waits until nothing works on the data any more: what an application that was killed had just started, or the other
 * processes of a server that was killed itself. Then takes away the note of such a server, which PostgreSQL would respect
 * when its number has since been given to another process.
 *
 * @throws ServerFailed
 */
export const waitForPeace = async ({ data }: Place): Promise<void> => {
  if (process.platform !== "linux" || !existsSync(data)) return
  for (let attempt = 0; working(data).length > 0; attempt++) {
    if (attempt === 150) throw new ServerFailed({ step: "stop", reason: `still running: ${working(data).join(", ")}` })
    await wait(100)
  }
  rmSync(join(data, "postmaster.pid"), { force: true })
}
