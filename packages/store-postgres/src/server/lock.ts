/** One application at a time on one folder. */
import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs"
import { join } from "node:path"
import { FolderInUse } from "./errors.ts"

/** When a process started, where the system tells; so that a number given to another process fools nobody. */
const startOf = (pid: number): string | undefined => {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ")[19]
  } catch {
    return undefined
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
}

const holder = (file: string): number | undefined => {
  try {
    const { pid, started } = JSON.parse(readFileSync(file, "utf8")) as { pid: number; started?: string }
    return isAlive(pid) && (started === undefined || started === startOf(pid)) ? pid : undefined
  } catch {
    return undefined
  }
}

/** Takes the folder for this process; gives what lets it go. @throws FolderInUse */
export const takeFolder = (folder: string): (() => void) => {
  const file = join(folder, "application.lock")
  for (;;) {
    try {
      const descriptor = openSync(file, "wx", 0o600)
      writeSync(descriptor, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }))
      closeSync(descriptor)
      return () => rmSync(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error
      const pid = holder(file)
      if (pid !== undefined) throw new FolderInUse({ folder, pid })
      rmSync(file, { force: true })
    }
  }
}
