export { FolderInUse, NoBinaries, NoReachableFolder, ServerFailed } from "./errors.ts"
export { type EmbeddedServer, openEmbedded } from "./open.ts"
