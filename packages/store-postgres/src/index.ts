/** The ports of the domain in SQL, and a PostgreSQL for whoever has none. */
export { openDatabase, roleFault } from "./database.ts"
export { type Jobs, openJobs } from "./jobs/jobs.ts"
export type { LetterJob, Queue } from "./jobs/queues.ts"
export { layer, type Ports, type Store } from "./layer.ts"
export { isMigrated, migrate } from "./migrations/migrate.ts"
export type { Keyring } from "./sealing.ts"
export {
  type Backup,
  BackupBroken,
  BackupFailed,
  type BackupOrder,
  backUp,
  type EmbeddedFolder,
  type EmbeddedServer,
  FolderInUse,
  FolderNotUsable,
  FolderTaken,
  NoBinaries,
  NoReachableFolder,
  OtherVersion,
  openEmbedded,
  type RestoreOrder,
  restore,
  ServerFailed
} from "./server/index.ts"
export { serveMunicipality } from "./settings.ts"
export { tidy } from "./tidy.ts"
