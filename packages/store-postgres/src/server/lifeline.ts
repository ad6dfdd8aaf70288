/** What ends the server when the application is killed and cannot do it itself. */
import { spawn } from "node:child_process"
import type { Account } from "./account.ts"

/**
 * Ties a server to this process: a shell waits on a pipe that the system closes when this process is gone, however it
 * went, and then asks the server to stop. Where there is no shell (Windows) the next start finds the server and stops it.
 *
 * @param pid the server, and no other that may take its place later
 * @returns what cuts the line, once the server is stopped
 */
export const tie = (pid: number | undefined, { ids }: Account): (() => void) => {
  if (pid === undefined || process.platform === "win32") return () => {}
  const line = spawn("/bin/sh", ["-c", 'read -r _; kill -INT "$1"', "sh", String(pid)], {
    cwd: "/",
    // A session of its own, as the server's: what is meant for our process group must not reach it.
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
    ...ids
  })
  line.on("error", () => {})
  line.unref()
  if ("unref" in line.stdin && typeof line.stdin.unref === "function") line.stdin.unref()
  return () => void line.kill("SIGKILL")
}
