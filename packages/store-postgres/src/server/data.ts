/** The data of a server: made once and whole, or not at all. */
import { randomBytes } from "node:crypto"
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs"
import { join } from "node:path"
import { OtherVersion, ServerFailed } from "./errors.ts"
import type { Place } from "./place.ts"
import { type Programs, runProgram } from "./programs.ts"

const keepRename = (folder: string) => {
  if (process.platform === "win32") return
  const descriptor = openSync(folder, "r")
  fsyncSync(descriptor)
  closeSync(descriptor)
}

/** Gives the superuser a password while no server runs. @throws ServerFailed */
export const setPassword = async (programs: Programs, data: string, password: string): Promise<void> => {
  const statement = `alter role postgres password '${password}'\n`
  const said = await runProgram(programs, "password", "postgres", ["--single", "-D", data, "postgres"], statement)
  // The single-user server reports a failed statement in words only.
  const fault = said.match(/(?:ERROR|FATAL): .*/)
  if (fault !== null) throw new ServerFailed({ step: "password", reason: fault[0] })
}

/** Whether there are data. @throws OtherVersion where these programs cannot read them */
export const hasData = (programs: Programs, { data }: Place): boolean => {
  if (!existsSync(data)) return false
  const found = readFileSync(join(data, "PG_VERSION"), "utf8").trim()
  if (found !== programs.version) throw new OtherVersion({ folder: data, found, needed: programs.version })
  return true
}

const unfinished = "data.new-"

/** Clears away data that were being made when an application was killed. */
export const clearUnfinished = ({ postgres }: Place): void => {
  for (const name of readdirSync(postgres)) {
    if (!name.startsWith(unfinished)) continue
    try {
      rmSync(join(postgres, name), { recursive: true, force: true })
    } catch {
      // The program that makes them has outlived the application and still writes: the next start clears them away.
    }
  }
}

/**
 * Makes the data folder. It gets its name when it is whole; until then it has one that nobody else will ever take.
 *
 * @param password the superuser's
 * @throws ServerFailed
 */
export const initialise = async (programs: Programs, { data, postgres }: Place, password: string): Promise<void> => {
  const half = join(postgres, `${unfinished}${randomBytes(4).toString("hex")}`)
  await runProgram(programs, "initdb", "initdb", [
    `--pgdata=${half}`,
    "--username=postgres",
    "--auth-host=scram-sha-256",
    "--auth-local=reject",
    "--encoding=UTF8",
    "--locale-provider=icu",
    "--icu-locale=de",
    "--locale=C"
  ])
  await setPassword(programs, half, password)
  renameSync(half, data)
  keepRename(postgres)
}
