/** Folders and applications for the tests of the embedded server; what they leave is cleared away. */
import { type ChildProcess, type ChildProcessByStdio, spawn } from "node:child_process"
import { once } from "node:events"
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import type { Readable } from "node:stream"
import pg from "pg"
import { onTestFinished } from "vitest"
import { type EmbeddedFolder, type EmbeddedServer, openEmbedded } from "./index.ts"

/** An empty folder that the database's user can enter. */
export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "lotsenwerk-server-"))
  chmodSync(folder, 0o755)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Opens the folder in this process until the test is over; `heard` is what the log was told. */
export const open = async (
  folder: string,
  elsewhere: EmbeddedFolder["elsewhere"] = []
): Promise<EmbeddedServer & { heard: ReadonlyArray<string> }> => {
  const heard: Array<string> = []
  const server = await openEmbedded({ folder, log: (line) => heard.push(line), elsewhere })
  onTestFinished(server.stop)
  return { ...server, heard }
}

/** The rows of one statement. */
export const query = async (url: string, text: string): Promise<ReadonlyArray<Record<string, unknown>>> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

const program = `
const [entry, folder] = process.argv.slice(1)
const { openEmbedded } = await import(entry)
try {
  const server = await openEmbedded({ folder, log: () => {} })
  process.on("SIGTERM", () => server.stop().then(() => process.exit()))
  console.log(JSON.stringify(server))
  setInterval(() => {}, 1000)
} catch (error) {
  console.log(JSON.stringify({ ...error, _tag: error._tag }))
  process.exit(1)
}`

/** What an application of its own said: its open server, or the error it met. */
export type Said = EmbeddedServer | { readonly _tag: string; readonly pid: number }

/** Starts an application of its own on the folder; it ends with the test. */
export const spawnApplication = (folder: string): ChildProcessByStdio<null, Readable, null> => {
  const entry = new URL("index.ts", import.meta.url).href
  const application = spawn(process.execPath, ["--input-type=module", "-e", program, entry, folder], {
    stdio: ["ignore", "pipe", "inherit"]
  })
  const gone = once(application, "exit")
  onTestFinished(async () => {
    application.kill("SIGTERM")
    await gone
  })
  return application
}

/** Starts an application of its own on the folder and hears what it says. */
export const startApplication = async (folder: string): Promise<{ process: ChildProcess; said: Said }> => {
  const application = spawnApplication(folder)
  for await (const line of createInterface({ input: application.stdout })) {
    return { process: application, said: JSON.parse(line) as Said }
  }
  throw new Error("The application said nothing")
}

/**
 * Kills an application as a power cut would, and waits until it is gone.
 *
 * @throws Error where it had ended by itself before
 */
export const kill = async (application: ChildProcess): Promise<void> => {
  if (application.exitCode !== null) throw new Error(`The application ended by itself with ${application.exitCode}`)
  const gone = once(application, "exit")
  application.kill("SIGKILL")
  await gone
}

/** The number of the server process that works on a folder. */
export const serverProcess = (folder: string): number =>
  Number(readFileSync(join(folder, "postgres", "data", "postmaster.pid"), "utf8").split("\n")[0])
