export {
  FolderInUse,
  FolderNotUsable,
  NoBinaries,
  NoReachableFolder,
  OtherVersion,
  ServerFailed
} from "./errors.ts"
export { type EmbeddedFolder, type EmbeddedServer, openEmbedded } from "./open.ts"
