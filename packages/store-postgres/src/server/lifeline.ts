/** What ends the server when the application is killed and cannot do it itself. */
import { spawn } from "node:child_process"
import type { Account } from "./account.ts"

/** Waits until the application is gone, then up to ten seconds for its server to have written its note. */
const script = `
read -r _
tries=100
while [ "$tries" -gt 0 ]; do
  if [ "$(sed -n 4p "$1")" = "$2" ]; then kill -INT "$(sed -n 1p "$1")"; exit; fi
  tries=$((tries - 1))
  sleep 0.1
done`

/**
 * Ties a server to this process, before it is started: a shell waits on a pipe that the system closes when this process
 * is gone, however it went, and then asks the server to stop. Where there is no shell (Windows) the next start finds the
 * server and stops it.
 *
 * @param note the server's `postmaster.pid`
 * @param port the server's, and of no other that may take its place later
 * @returns what cuts the line, once the server is stopped
 */
export const tie = (note: string, port: number, { ids }: Account): (() => void) => {
  if (process.platform === "win32") return () => {}
  const line = spawn("/bin/sh", ["-c", script, "sh", note, String(port)], {
    cwd: "/",
    // A session of its own, as the server's: what is meant for our process group must not reach it.
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
    ...ids
  })
  line.on("error", () => {})
  line.unref()
  if ("unref" in line.stdin && typeof line.stdin.unref === "function") line.stdin.unref()
  return () => {
    line.kill("SIGKILL")
  }
}
