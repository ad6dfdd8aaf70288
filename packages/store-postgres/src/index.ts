/** The ports of the domain in SQL, and a PostgreSQL for whoever has none. */
export { openDatabase, roleFault } from "./database.ts"
export { type Jobs, openJobs } from "./jobs/jobs.ts"
export type { LetterJob, Queue } from "./jobs/queues.ts"
export { layer, type Ports, type Store } from "./layer.ts"
export { isMigrated, migrate } from "./migrations/migrate.ts"
export type { Keyring } from "./sealing.ts"
export {
  type EmbeddedFolder,
  type EmbeddedServer,
  FolderInUse,
  FolderNotUsable,
  NoBinaries,
  NoReachableFolder,
  OtherVersion,
  openEmbedded,
  ServerFailed
} from "./server/index.ts"
export { serveMunicipality } from "./settings.ts"
export { tidy } from "./tidy.ts"
