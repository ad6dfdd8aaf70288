export { type Backup, type BackupOrder, backUp } from "./backUp.ts"
export { type RestoreOrder, restore } from "./restore.ts"
