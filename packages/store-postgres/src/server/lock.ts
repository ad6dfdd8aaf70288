/**
 * One application at a time on one folder.
 *
 * Whoever wants the folder puts up a claim named after its process, then looks at the others. A claim whose process is
 * gone may be taken away by anybody, so a killed application blocks nobody; of two that come at once at least one sees
 * the other.
 */
import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { FolderInUse } from "./errors.ts"

/** State and start of a process, as Linux tells them. */
const statOf = (pid: number): { readonly state: string; readonly start: string } | undefined => {
  try {
    const [state = "", ...rest] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? []
    return { state, start: rest[18] ?? "" }
  } catch {
    return undefined
  }
}

/** When a process started, where the system tells; so that a number given to another process fools nobody. */
const startOf = (pid: number): string => {
  if (process.platform === "win32") return ""
  if (process.platform === "linux") return statOf(pid)?.start ?? ""
  return spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).stdout.replace(/\W/g, "")
}

/** Whether a process with this number runs; one that ended and that nobody has buried yet does not. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false
  }
  return process.platform !== "linux" || statOf(pid)?.state !== "Z"
}

const claimOf = (pid: number): string => `${pid}-${startOf(pid)}`

/** The process of the first other claim that still runs; claims of processes that are gone are taken away. */
const other = (claims: string, own: string): number | undefined => {
  for (const claim of readdirSync(claims)) {
    const pid = Number(claim.split("-")[0])
    if (claim === own) continue
    if (isAlive(pid) && claim === claimOf(pid)) return pid
    rmSync(join(claims, claim), { force: true })
  }
  return undefined
}

/**
 * Takes the folder for this process.
 *
 * @returns what lets the folder go
 * @throws FolderInUse
 */
export const takeFolder = async (folder: string): Promise<() => void> => {
  const claims = join(folder, "claims")
  mkdirSync(claims, { recursive: true })
  const own = claimOf(process.pid)
  const file = join(claims, own)
  if (existsSync(file)) throw new FolderInUse({ folder, pid: process.pid })
  for (let attempt = 1; ; attempt++) {
    writeFileSync(file, "")
    const pid = other(claims, own)
    if (pid === undefined) return () => rmSync(file, { force: true })
    rmSync(file, { force: true })
    if (attempt === 4) throw new FolderInUse({ folder, pid })
    // Two that came at once both stepped back: they must not meet again.
    await wait(20 + Math.random() * 180)
  }
}
