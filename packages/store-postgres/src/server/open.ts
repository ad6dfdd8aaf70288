/** A real PostgreSQL from npm, durable, for whoever has none. */
import { databaseAccount } from "./account.ts"
import { clearUnfinished, hasData, initialise, setPassword } from "./data.ts"
import { FolderNotUsable } from "./errors.ts"
import { runningServer, waitForPeace } from "./leftover.ts"
import { takeFolder } from "./lock.ts"
import { findPlace, type Place } from "./place.ts"
import { findPrograms, type Programs } from "./programs.ts"
import { isEmpty, makeRoles } from "./roles.ts"
import { start, stop } from "./running.ts"
import { keepSecrets, makeSecrets, readSecrets, type Secrets, writeService } from "./secrets.ts"

/** What is to be opened. */
export interface EmbeddedFolder {
  /** The folder of the installation; made where it is missing. */
  readonly folder: string
  /** Hears, in German, what takes time or is out of the ordinary. */
  readonly log: (line: string) => void
  /** Where data go, as root, that the database's user cannot reach in their folder; `/var/lib/lotsenwerk` first. */
  readonly elsewhere?: ReadonlyArray<string>
}

/** An open server. */
export interface EmbeddedServer {
  /** For migrations only: owns the database and may make roles. */
  readonly ownerUrl: string
  /** For everything else: owns nothing, cannot bypass row-level security. */
  readonly appUrl: string
  /** Where the data lie; another folder than asked for where the database's user could not enter that one. */
  readonly folder: string
  /** Whether nobody has made a table yet, so that a kill during the very first start is not mistaken for a use. */
  readonly firstStart: boolean
  /** Stops the server and lets the folder go; a second call waits for the first. What was committed is kept. */
  readonly stop: () => Promise<void>
}

/** Data and passwords that fit each other, at whatever moment an earlier start was killed. */
const prepare = async (programs: Programs, place: Place, log: EmbeddedFolder["log"]): Promise<Secrets> => {
  const pid = runningServer(place)
  if (pid !== undefined) {
    log(`Die Datenbank eines abgebrochenen Laufs (Prozess ${pid}) wird beendet.`)
    await stop(programs, place)
  }
  await waitForPeace(place)
  clearUnfinished(place)
  const known = readSecrets(place.folder)
  const secrets = known ?? makeSecrets()
  const isThere = hasData(programs, place)
  if (isThere && known === undefined) await setPassword(programs, place.data, secrets.superuser)
  if (known === undefined) keepSecrets(place.folder, secrets)
  if (!isThere) {
    log(`Eine Datenbank wird angelegt: ${place.folder}`)
    await initialise(programs, place, secrets.superuser)
  }
  return secrets
}

const serve = async (programs: Programs, place: Place, log: EmbeddedFolder["log"]) => {
  const secrets = await prepare(programs, place, log)
  const { port, cut } = await start(programs, place)
  const close = async () => {
    await stop(programs, place)
    cut()
  }
  try {
    await makeRoles(port, secrets)
    writeService(place.folder, port, secrets)
    const url = (role: string, password: string) =>
      `postgres://${role}:${password}@127.0.0.1:${port}/lotsenwerk?sslmode=disable`
    return {
      ownerUrl: url("lotsenwerk_owner", secrets.owner),
      appUrl: url("lotsenwerk_app", secrets.app),
      folder: place.folder,
      firstStart: await isEmpty(port, secrets),
      close
    }
  } catch (error) {
    await close()
    throw error
  }
}

const openPlace = async (place: Place, { folder, log }: EmbeddedFolder): Promise<EmbeddedServer> => {
  const letGo = await takeFolder(place.folder)
  try {
    if (place.moved) {
      log(`Der Benutzer der Datenbank kann ${folder} nicht betreten: Die Daten liegen in ${place.folder}.`)
    }
    const programs = findPrograms(place.postgres, place.account)
    const { close, ...server } = await serve(programs, place, log)
    let closed: Promise<void> | undefined
    return {
      ...server,
      stop: () => {
        closed ??= close().then(letGo)
        return closed
      }
    }
  } catch (error) {
    letGo()
    throw error
  }
}

/**
 * Opens the embedded server of a folder. A server left over by a killed application is stopped first; a half-made
 * folder of data is made anew; lost passwords are set anew.
 *
 * @throws FolderInUse, FolderNotUsable, NoReachableFolder, NoBinaries, OtherVersion, ServerFailed
 */
export const openEmbedded = async (wanted: EmbeddedFolder): Promise<EmbeddedServer> => {
  try {
    return await openPlace(findPlace(wanted.folder, databaseAccount(), wanted.elsewhere), wanted)
  } catch (error) {
    // What the file system refuses: a file of another user, a full disk.
    const refusal = error as NodeJS.ErrnoException
    if (refusal.syscall === undefined) throw error
    throw new FolderNotUsable({ folder: refusal.path ?? wanted.folder, reason: refusal.message })
  }
}
