/** What a backup holds, so that a file that is missing or changed is noticed before it is needed. */
import { createHash } from "node:crypto"
import { createReadStream, existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { pipeline } from "node:stream/promises"
import * as Schema from "effect/Schema"
import { BackupBroken } from "../errors.ts"

/** The list of a backup's files and of its empty folders, all below `data`. */
export const Manifest = Schema.Struct({
  form: Schema.Literal(1),
  /** When copying was over: what was committed by then is in it. */
  finishedAt: Schema.String,
  /** The major version of the PostgreSQL that can read it. */
  postgres: Schema.String,
  folders: Schema.Array(Schema.String),
  /** SHA-256 of each file. */
  files: Schema.Record(Schema.String, Schema.String)
})
export interface Manifest extends Schema.Schema.Type<typeof Manifest> {}

const decode = Schema.decodeUnknownSync(Schema.fromJsonString(Manifest))

/** The name of the list within a backup. */
export const manifestName = "manifest.json"

/** The digest of a file. */
export const digestOf = async (file: string): Promise<string> => {
  const hash = createHash("sha256")
  await pipeline(createReadStream(file), hash)
  return hash.digest("hex")
}

/** Reads the list of a backup. @throws BackupBroken */
export const readManifest = (backup: string): Manifest => {
  const file = join(backup, manifestName)
  if (!existsSync(file)) throw new BackupBroken({ backup, file: manifestName, fault: "missing" })
  try {
    return decode(readFileSync(file, "utf8"))
  } catch {
    throw new BackupBroken({ backup, file: manifestName, fault: "unreadable" })
  }
}
