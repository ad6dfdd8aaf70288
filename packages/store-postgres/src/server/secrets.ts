/** The passwords of an embedded server's roles, made once and kept beside its data, readable by the owner only. */
import { randomBytes } from "node:crypto"
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/** One password for each role. */
export interface Secrets {
  readonly superuser: string
  readonly owner: string
  readonly app: string
}

/** The passwords of a folder; made and written at first. */
export const secretsOf = (folder: string): Secrets => {
  const file = join(folder, "secrets.json")
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as Secrets
  const word = () => randomBytes(24).toString("base64url")
  const secrets: Secrets = { superuser: word(), owner: word(), app: word() }
  writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return secrets
}
