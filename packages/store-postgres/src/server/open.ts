/** A real PostgreSQL from npm, durable, for whoever has none. */
import { resolve } from "node:path"
import { databaseAccount } from "./account.ts"
import { initialise, start, stop } from "./cluster.ts"
import { takeFolder } from "./lock.ts"
import { findPlace } from "./place.ts"
import { makeRoles } from "./roles.ts"
import { secretsOf } from "./secrets.ts"

/** An open server. */
export interface EmbeddedServer {
  /** For migrations only. */
  readonly ownerUrl: string
  /** For everything else: owns nothing, cannot bypass row-level security. */
  readonly appUrl: string
  /** Where the data lies; another folder than asked for where the database's user could not enter that one. */
  readonly folder: string
  readonly moved: boolean
  /** Whether the data folder was made just now. */
  readonly firstStart: boolean
  /** Whether the server of an application that was killed was taken over. */
  readonly adopted: boolean
  readonly stop: () => void
}

/**
 * Opens the embedded server of a folder.
 *
 * A server left over by a killed application is adopted; a half-made data folder is made anew.
 *
 * @throws FolderInUse, NoReachableFolder, NoBinaries, ServerFailed
 */
export const openEmbedded = async (asked: string): Promise<EmbeddedServer> => {
  const account = databaseAccount()
  const place = findPlace(resolve(asked), account)
  const letGo = takeFolder(place.folder)
  try {
    const secrets = secretsOf(place.folder)
    const firstStart = initialise(place, account, secrets.superuser)
    const { port, adopted } = await start(place, account)
    await makeRoles(port, secrets)
    const url = (role: string, password: string) => `postgres://${role}:${password}@127.0.0.1:${port}/lotsenwerk`
    return {
      ownerUrl: url("lotsenwerk_owner", secrets.owner),
      appUrl: url("lotsenwerk_app", secrets.app),
      folder: place.folder,
      moved: place.moved,
      firstStart,
      adopted,
      stop: () => {
        stop(place, account)
        letGo()
      }
    }
  } catch (error) {
    letGo()
    throw error
  }
}
