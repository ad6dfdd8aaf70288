/** PostgreSQL refuses to run as root: the user it runs as instead. */
import { spawnSync } from "node:child_process"
import { existsSync, statSync } from "node:fs"
import { ServerFailed } from "./errors.ts"

/** Under whom programs of PostgreSQL run; without `ids` where we are not root and they run as ourselves. */
export interface Account {
  readonly name: string
  readonly ids: { readonly uid: number; readonly gid: number } | undefined
}

const idOf = (name: string, flag: "-u" | "-g") => {
  const { status, stdout } = spawnSync("id", [flag, name], { encoding: "utf8" })
  return status === 0 ? Number(stdout.trim()) : undefined
}

const idsOf = (name: string): Account["ids"] => {
  const [uid, gid] = [idOf(name, "-u"), idOf(name, "-g")]
  return uid === undefined || gid === undefined ? undefined : { uid, gid }
}

/**
 * The account for the database: ourselves, or as root the system user `postgres`, made where it is missing.
 *
 * @throws ServerFailed
 */
export const databaseAccount = (): Account => {
  if (process.getuid?.() !== 0) return { name: "ourselves", ids: undefined }
  const known = idsOf("postgres")
  if (known !== undefined) return { name: "postgres", ids: known }
  // Where programs for administrators lie is not on everybody's path.
  const env = { ...process.env, PATH: [process.env.PATH, "/usr/sbin", "/sbin"].join(":") }
  const args = ["--system", "--user-group", "--no-create-home", "postgres"]
  const made = spawnSync("useradd", args, { encoding: "utf8", env })
  const ids = idsOf("postgres")
  if (ids === undefined) {
    throw new ServerFailed({ step: "user", reason: made.error?.message ?? made.stderr.trim() })
  }
  return { name: "postgres", ids }
}

/** The account for data that are there already: as root whoever wrote them, since PostgreSQL insists on the owner. */
export const ownerOf = (data: string, account: Account): Account => {
  if (account.ids === undefined || !existsSync(data)) return account
  const { uid, gid } = statSync(data)
  return uid === 0 || uid === account.ids.uid ? account : { name: String(uid), ids: { uid, gid } }
}

/** Whether a program succeeds when the account runs it: the only sure way to know what it may reach. */
export const can = ({ ids }: Account, program: string, ...args: ReadonlyArray<string>): boolean =>
  spawnSync(program, args, { stdio: "ignore", cwd: "/", ...ids }).status === 0
