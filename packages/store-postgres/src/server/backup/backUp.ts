/** Copies the embedded database while it works, so that nobody has to stop for it. */
import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import pg from "pg"
import { databaseAccount } from "../account.ts"
import { BackupFailed } from "../errors.ts"
import { runningServer } from "../leftover.ts"
import { openEmbedded } from "../open.ts"
import { findPlace, type Place } from "../place.ts"
import { superuserUrl } from "../secrets.ts"
import { contentOf, copy, each, keep, makeFolder } from "./files.ts"
import { digestOf, type Manifest, manifestName } from "./manifest.ts"

/** What is to be copied, and where to. */
export interface BackupOrder {
  /** The folder of the installation. */
  readonly folder: string
  /** A folder for backups; each gets one of its own in it. */
  readonly into: string
  /** Now: it stands in the backup's name. */
  readonly at: Date
}

/** A backup that is whole and on the disk. */
export interface Backup {
  readonly backup: string
  /** The keys of the account numbers, beside it; none where the environment holds them. @unit path */
  readonly keys: string | undefined
}

interface Stop {
  readonly label: string
  readonly finishedAt: Date
}

/** The server's record of changes that a copy needs to become whole: from the segment where copying began. */
const recordSince = (data: string, first: string) =>
  readdirSync(join(data, "pg_wal")).filter((name) => /^[0-9A-F]{24}$/.test(name) && name >= first)

const copyData = async (client: pg.Client, data: string, into: string): Promise<Manifest> => {
  const slot = `lotsenwerk_${process.pid}_${Date.now()}`
  // Until this connection ends, the server throws away nothing that the copy needs.
  await client.query("select pg_create_physical_replication_slot($1, true, true)", [slot])
  const { rows } = await client.query(
    `select pg_walfile_name(pg_backup_start($1, fast => true)) as first, current_setting('server_version_num')::int / 10000 as major`,
    [slot]
  )
  const [{ first, major }] = rows as [{ first: string; major: number }]
  const content = await contentOf(data)
  await makeFolder(into)
  for (const folder of content.folders) await makeFolder(join(into, folder))
  const copied = await each(content.files, (file) => copy(join(data, file), join(into, file)))
  const { label, finishedAt } = await stopped(client)
  writeFileSync(join(into, "backup_label"), label, { mode: 0o600 })
  await keep(join(into, "backup_label"))
  const record = await each(
    recordSince(data, first).map((name) => `pg_wal/${name}`),
    (file) => copy(join(data, file), join(into, file))
  )
  const there = [...copied, ...record].flatMap(([file, isCopied]) => (isCopied ? file : []))
  const digests = await each(["backup_label", ...there], (file) => digestOf(join(into, file)))
  const files = Object.fromEntries([...digests].sort())
  return { form: 1, finishedAt: finishedAt.toISOString(), postgres: String(major), folders: content.folders, files }
}

const stopped = async (client: pg.Client): Promise<Stop> => {
  const { rows } = await client.query(
    `select labelfile as label, clock_timestamp() as "finishedAt" from pg_backup_stop(wait_for_archive => false)`
  )
  return rows[0]
}

/** Does work at the superuser's connection: of the server that runs, or of one that runs for this work only. */
const atServer = async <A>(folder: string, place: Place, work: (client: pg.Client) => Promise<A>): Promise<A> => {
  const own = runningServer(place) === undefined ? await openEmbedded({ folder, log: () => {} }) : undefined
  try {
    const client = new pg.Client({ connectionString: superuserUrl(place.folder) })
    await client.connect()
    try {
      return await work(client)
    } finally {
      await client.end()
    }
  } finally {
    await own?.stop()
  }
}

/**
 * Backs an installation up. What was committed before it began is in it; what is committed meanwhile may be. It gets its
 * name when it is whole, so that half a backup is never taken for one.
 *
 * @throws BackupFailed where a file cannot be written, and what opening the embedded server throws
 */
export const backUp = async ({ folder, into, at }: BackupOrder): Promise<Backup> => {
  const place = findPlace(folder, databaseAccount())
  if (!existsSync(place.data)) throw new BackupFailed({ folder, reason: "nothing" })
  const backup = join(resolve(into), `lotsenwerk-${at.toISOString().replace(/:/g, "-").slice(0, 19)}`)
  const half = `${backup}.part`
  if (existsSync(backup)) throw new BackupFailed({ folder: backup, reason: "taken" })
  rmSync(half, { recursive: true, force: true })
  try {
    await makeFolder(half)
    const manifest = await atServer(folder, place, (client) => copyData(client, place.data, join(half, "data")))
    writeFileSync(join(half, manifestName), `${JSON.stringify(manifest, undefined, 1)}\n`, { mode: 0o600 })
    await keep(join(half, manifestName))
    const keys = existsSync(join(place.folder, "keys")) ? `${backup}.keys` : undefined
    if (keys !== undefined) await copy(join(place.folder, "keys"), keys)
    renameSync(half, backup)
    await keep(resolve(into))
    return { backup, keys }
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    const refusal = error as NodeJS.ErrnoException
    if (refusal.syscall === undefined) throw error
    throw new BackupFailed({ folder: refusal.path ?? half, reason: refusal.message })
  }
}
