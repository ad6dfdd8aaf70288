/** Puts a backup into a folder that holds no database yet. */
import { randomBytes } from "node:crypto"
import { existsSync, renameSync, rmSync } from "node:fs"
import { join } from "node:path"
import { databaseAccount } from "../account.ts"
import { BackupBroken, FolderNotUsable, FolderTaken, OtherVersion } from "../errors.ts"
import { takeFolder } from "../lock.ts"
import { findPlace, type Place } from "../place.ts"
import { findPrograms } from "../programs.ts"
import { copy, each, keep, makeFolder } from "./files.ts"
import { digestOf, type Manifest, readManifest } from "./manifest.ts"

/** What is to be put back, and where. */
export interface RestoreOrder {
  readonly backup: string
  /** The folder of the installation: new, or without a database. */
  readonly folder: string
  /** The keys of the account numbers; none where the environment holds them. */
  readonly keys: string | undefined
}

/** Compares every file with what the list says before anything is written. @throws BackupBroken */
const check = async (backup: string, { files }: Manifest): Promise<void> => {
  await each(Object.keys(files), async (file) => {
    const path = join(backup, "data", file)
    if (!existsSync(path)) throw new BackupBroken({ backup, file, fault: "missing" })
    if ((await digestOf(path)) !== files[file]) throw new BackupBroken({ backup, file, fault: "changed" })
  })
}

const putBack = async (backup: string, { folders, files }: Manifest, place: Place): Promise<void> => {
  const half = join(place.postgres, `data.new-${randomBytes(4).toString("hex")}`)
  try {
    await makeFolder(half, place.account)
    for (const folder of folders) await makeFolder(join(half, folder), place.account)
    await each(Object.keys(files), async (file) => {
      const isCopied = await copy(join(backup, "data", file), join(half, file), place.account)
      if (!isCopied) throw new BackupBroken({ backup, file, fault: "missing" })
    })
    renameSync(half, place.data)
    await keep(place.postgres)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    throw error
  }
}

/**
 * Restores a backup. The next start makes it whole and gives its roles new passwords.
 *
 * @returns when the backup was finished: what was committed later is not in it
 * @throws FolderTaken, BackupBroken, OtherVersion, FolderInUse, FolderNotUsable, NoReachableFolder, NoBinaries
 */
export const restore = async ({ backup, folder, keys }: RestoreOrder): Promise<{ readonly finishedAt: string }> => {
  try {
    const manifest = readManifest(backup)
    const place = findPlace(folder, databaseAccount())
    const letGo = await takeFolder(place.folder)
    try {
      if (existsSync(place.data)) throw new FolderTaken({ folder: place.folder })
      const { version } = findPrograms(place.postgres, place.account)
      if (manifest.postgres !== version) {
        throw new OtherVersion({ folder: backup, found: manifest.postgres, needed: version })
      }
      await check(backup, manifest)
      rmSync(join(place.folder, "secrets.json"), { force: true })
      if (keys !== undefined) await copy(keys, join(place.folder, "keys"))
      await putBack(backup, manifest, place)
      return { finishedAt: manifest.finishedAt }
    } finally {
      letGo()
    }
  } catch (error) {
    const refusal = error as NodeJS.ErrnoException
    if (refusal.syscall === undefined) throw error
    throw new FolderNotUsable({ folder: refusal.path ?? folder, reason: refusal.message })
  }
}
