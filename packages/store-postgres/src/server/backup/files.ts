/** The files of a server's data while it works: which belong to a copy, and how one is copied. */
import type { Dirent } from "node:fs"
import { chmod, chown, copyFile, mkdir, open, readdir } from "node:fs/promises"
import { join } from "node:path"
import type { Account } from "../account.ts"

/** Folders of which a copy has only the empty ones. @source PostgreSQL's manual, "Making a Base Backup Using the Low Level API" */
const emptied: ReadonlyArray<string> = [
  "pg_wal",
  "pg_replslot",
  "pg_dynshmem",
  "pg_notify",
  "pg_serial",
  "pg_snapshots",
  "pg_stat_tmp",
  "pg_subtrans"
]

/** Files that tell of the running server, or are made anew at its start. */
const left =
  /^(postmaster\.(pid|opts)|pg_internal\.init(\.\d+)?|backup_label.*|tablespace_map.*|current_logfiles)$|^pgsql_tmp/

const isGone = (error: unknown) => (error as NodeJS.ErrnoException).code === "ENOENT"

/** Everything in the data that belongs to a copy, as paths below them. */
export interface Content {
  readonly folders: ReadonlyArray<string>
  readonly files: ReadonlyArray<string>
}

/** Lists what belongs to a copy. What vanishes meanwhile, the server's own record brings back. */
export const contentOf = async (data: string): Promise<Content> => {
  const folders: Array<string> = []
  const files: Array<string> = []
  const visit = async (path: string): Promise<void> => {
    const entries = await readdir(join(data, path), { withFileTypes: true }).catch((error): Array<Dirent> => {
      if (isGone(error)) return []
      throw error
    })
    for (const entry of entries) {
      const below = path === "" ? entry.name : `${path}/${entry.name}`
      if (left.test(entry.name)) continue
      if (entry.isDirectory()) {
        folders.push(below)
        if (!emptied.includes(below)) await visit(below)
      } else files.push(below)
    }
  }
  await visit("")
  return { folders: [...folders, "pg_wal/archive_status", "pg_wal/summaries"], files }
}

/** Writes a file or a folder through to the disk. */
export const keep = async (path: string): Promise<void> => {
  const handle = await open(path, "r")
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes a folder that only its owner may enter. */
export const makeFolder = async (folder: string, account?: Account): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if (account?.ids !== undefined) await chown(folder, account.ids.uid, account.ids.gid)
}

/** Copies a file, readable by its owner only, and writes it through. @returns false where it has vanished */
export const copy = async (from: string, to: string, account?: Account): Promise<boolean> => {
  try {
    await copyFile(from, to)
  } catch (error) {
    if (isGone(error)) return false
    throw error
  }
  await chmod(to, 0o600)
  if (account?.ids !== undefined) await chown(to, account.ids.uid, account.ids.gid)
  await keep(to)
  return true
}

/** How many files are worked on at a time: a disk writes many through as fast as one. */
const atOnce = 32

/** Does the same for every file, some at a time, and tells for which it was so. */
export const each = async <A>(
  files: ReadonlyArray<string>,
  work: (file: string) => Promise<A>
): Promise<ReadonlyArray<readonly [string, A]>> => {
  const done: Array<readonly [string, A]> = []
  const left = files.values()
  const worker = async () => {
    for (const file of left) done.push([file, await work(file)])
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return done
}
