/** Where the data lie, so that the database's user can really reach them. */
import { createHash } from "node:crypto"
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmdirSync
} from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"
import { type Account, can, ownerOf } from "./account.ts"
import { NoReachableFolder } from "./errors.ts"

/** The folders of one installation. */
export interface Place {
  /** Everything of this installation, the application's own files as well. */
  readonly folder: string
  /** What belongs to the database's user. */
  readonly postgres: string
  /** The data themselves. */
  readonly data: string
  /** What the server says. */
  readonly log: string
  /** Whether another folder than the one asked for had to be taken. */
  readonly moved: boolean
  /** Who owns the data and runs the server. */
  readonly account: Account
}

/** Folders for data whose own folder the database's user cannot enter, the preferred one first. */
const elsewhere: ReadonlyArray<string> = ["/var/lib/lotsenwerk", join(tmpdir(), "lotsenwerk")]

/** A folder that is new or still empty is ours: others may pass through, what lies inside is protected by itself. */
const make = (folder: string) => {
  mkdirSync(folder, { recursive: true })
  if (process.getuid?.() === 0 && readdirSync(folder).length === 0) chmodSync(folder, 0o711)
}

/** In a folder that everybody may write to, only what we made ourselves can be trusted. */
const isOurs = (folder: string): boolean => {
  const found = lstatSync(folder)
  return found.isDirectory() && found.uid === process.getuid?.()
}

const dataIn = (folder: string) => join(folder, "postgres", "data")

/** Makes the folder for the database's user; tells whether that user can write there, by asking as that user. */
const isUsable = (folder: string, account: Account): boolean => {
  make(folder)
  const postgres = join(folder, "postgres")
  const isNew = !existsSync(postgres)
  mkdirSync(postgres, { recursive: true, mode: 0o700 })
  if (account.ids === undefined) {
    accessSync(postgres, constants.W_OK | constants.X_OK)
    return true
  }
  chownSync(postgres, account.ids.uid, account.ids.gid)
  if (can(account, "/bin/sh", "-c", 'test -w "$1" && test -x "$1"', "sh", postgres)) return true
  if (isNew) rmdirSync(postgres)
  return false
}

const placeIn = (folder: string, asked: string, account: Account): Place => ({
  folder,
  postgres: join(folder, "postgres"),
  data: dataIn(folder),
  log: join(folder, "postgres", "server.log"),
  moved: folder !== asked,
  account
})

/**
 * Finds a place for the data of a folder: the folder itself or, where the database's user cannot enter it, another one
 * that depends on nothing but the folder's name. Where there are data already, that place and no other is taken.
 *
 * @param roots folders for data that cannot stay in their own
 * @throws NoReachableFolder, and what the file system refuses
 */
export const findPlace = (folder: string, user: Account, roots: ReadonlyArray<string> = elsewhere): Place => {
  make(resolve(folder))
  const asked = realpathSync(folder)
  const name = createHash("sha256").update(asked).digest("hex").slice(0, 12)
  const candidates = [asked, ...(user.ids === undefined ? [] : roots.map((root) => join(root, name)))]
  const known = candidates.filter((candidate) => existsSync(dataIn(candidate)))
  const tried = known.length > 0 ? known.slice(0, 1) : candidates
  for (const candidate of tried) {
    const account = ownerOf(dataIn(candidate), user)
    try {
      if (candidate !== asked) make(dirname(candidate))
      if (candidate !== asked && !isOurs(dirname(candidate))) continue
      if (isUsable(candidate, account)) return placeIn(candidate, asked, account)
    } catch (error) {
      // Not even root may write there (a read-only mount): the next one may do.
      if (candidates.length === 1 || (error as NodeJS.ErrnoException).syscall === undefined) throw error
    }
  }
  throw new NoReachableFolder({ tried, user: user.name })
}
