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

const write = (file: string, text: string) => {
  writeFileSync(`${file}.new`, text, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/** The passwords kept in a folder, where there are any. */
export const readSecrets = (folder: string): Secrets | undefined => {
  const file = join(folder, "secrets.json")
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Secrets) : undefined
}

/** New passwords, not yet kept. */
export const makeSecrets = (): Secrets => {
  const word = () => randomBytes(24).toString("base64url")
  return { superuser: word(), owner: word(), app: word() }
}

/** Keeps the passwords in the folder, where only the owner may read them. */
export const keepSecrets = (folder: string, secrets: Secrets): void =>
  write(join(folder, "secrets.json"), JSON.stringify(secrets))

/** Writes how to reach the running server, for `psql` and `pg_dump`: `PGSERVICEFILE=<folder>/pg_service.conf`. */
export const writeService = (folder: string, port: number, { superuser }: Secrets): void =>
  write(
    join(folder, "pg_service.conf"),
    `[lotsenwerk]\nhost=127.0.0.1\nport=${port}\ndbname=lotsenwerk\nuser=postgres\npassword=${superuser}\n`
  )

/** The address of the running server for its superuser, as last written down. */
export const superuserUrl = (folder: string): string => {
  const lines = readFileSync(join(folder, "pg_service.conf"), "utf8").split("\n")
  const value = (name: string) => lines.find((line) => line.startsWith(`${name}=`))?.slice(name.length + 1) ?? ""
  return `postgres://${value("user")}:${value("password")}@${value("host")}:${value("port")}/${value("dbname")}?sslmode=disable`
}
