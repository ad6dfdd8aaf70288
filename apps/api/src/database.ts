/** The database: the operator's, or a real one from npm; brought to this version before anything asks it. */
import { join } from "node:path"
import { isMigrated, type Keyring, migrate, openDatabase, openEmbedded, roleFault } from "@lotsenwerk/store-postgres"
import { type Config, ConfigFault } from "./config/config.ts"
import { keysOfFolder, readKeys } from "./config/keys.ts"

/** An open database. */
export interface Database {
  readonly url: string
  readonly ring: Keyring
  /** Whether the embedded data folder was made just now. */
  readonly isNew: boolean
  readonly close: () => Promise<void>
}

type Say = (sentence: string) => void

const embedded = async (config: Config, say: Say): Promise<Database> => {
  const server = await openEmbedded({ folder: config.dataFolder, log: say })
  try {
    await migrate(server.ownerUrl)
    const ring = config.keys === undefined ? keysOfFolder(join(server.folder, "keys")) : readKeys(config.keys)
    return { url: server.appUrl, ring, isNew: server.firstStart, close: server.stop }
  } catch (error) {
    await server.stop()
    throw error
  }
}

const foreign = async (config: Config, appUrl: string, ownerUrl: string | undefined): Promise<Database> => {
  const fault = await roleFault(appUrl)
  if (fault !== undefined) {
    throw new ConfigFault("DATABASE_URL", `Diese Rolle darf zu viel (${fault}). Nötig ist eine, die nichts besitzt.`)
  }
  if (config.keys === undefined)
    throw new ConfigFault("LOTSENWERK_KEYS", "Ohne Schlüssel können keine Konten gespeichert werden.")
  if (ownerUrl !== undefined) await migrate(ownerUrl)
  const db = openDatabase(appUrl, 1)
  const ready = await isMigrated(db)
    .catch(() => false)
    .finally(() => db.destroy())
  if (!ready) throw new ConfigFault("DATABASE_OWNER_URL", "Der Aufbau der Datenbank ist nicht von dieser Version.")
  return { url: appUrl, ring: readKeys(config.keys), isNew: false, close: async () => {} }
}

/** Opens the database of a configuration and brings it to this version. */
export const openDatabaseOf = (config: Config, say: Say): Promise<Database> =>
  config.database.kind === "embedded"
    ? embedded(config, say)
    : foreign(config, config.database.appUrl, config.database.ownerUrl)
