export { type Backup, type BackupOrder, backUp, type RestoreOrder, restore } from "./backup/index.ts"
export {
  BackupBroken,
  BackupFailed,
  FolderInUse,
  FolderNotUsable,
  FolderTaken,
  NoBinaries,
  NoReachableFolder,
  OtherVersion,
  ServerFailed
} from "./errors.ts"
export { type EmbeddedFolder, type EmbeddedServer, openEmbedded } from "./open.ts"
