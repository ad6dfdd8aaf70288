/** PostgreSQL refuses to run as root: the user it runs as instead. */
import { spawnSync } from "node:child_process"
import { ServerFailed } from "./errors.ts"

/** Under whom programs of PostgreSQL run; nothing where we are not root. */
export interface Account {
  readonly name: string
  readonly ids: { readonly uid: number; readonly gid: number } | undefined
}

const idOf = (name: string, flag: "-u" | "-g") => {
  const { status, stdout } = spawnSync("id", [flag, name], { encoding: "utf8" })
  return status === 0 ? Number(stdout.trim()) : undefined
}

/** The account for the database: ourselves, or as root the system user `postgres`, made where it is missing. */
export const databaseAccount = (): Account => {
  if (process.getuid?.() !== 0) return { name: "ourselves", ids: undefined }
  if (idOf("postgres", "-u") === undefined) {
    const made = spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"], {
      encoding: "utf8"
    })
    if (made.status !== 0) throw new ServerFailed({ step: "user", reason: made.stderr.trim() })
  }
  const [uid, gid] = [idOf("postgres", "-u"), idOf("postgres", "-g")]
  if (uid === undefined || gid === undefined) throw new ServerFailed({ step: "user", reason: "no user postgres" })
  return { name: "postgres", ids: { uid, gid } }
}
