/** pgbench, where PostgreSQL's own package is installed; otherwise nothing is measured with it. */
import { execFileSync } from "node:child_process"
import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { CourseExamples } from "@lotsenwerk/domain/testing"
import { municipality, now, places } from "./office.ts"

const script = fileURLToPath(new URL("oneSignUp.pgbench", import.meta.url))

/** As many connections as the server's pool has. */
const clients = 10

const debian = "/usr/lib/postgresql"

/** The newest that Debian's package brought, else the one on the path; none where neither is there. */
export const findPgbench = (): string | undefined => {
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : []
  const found = [
    ...versions.map((version) => join(debian, version, "bin")),
    ...(process.env.PATH ?? "").split(":")
  ].find((folder) => existsSync(join(folder, "pgbench")))
  return found === undefined ? undefined : join(found, "pgbench")
}

const until = "2027-01-13T12:00:00.000Z"

/** Signs so many people up to a course. @returns how many a second, without the time to connect */
export const runPgbench = (program: string, url: string, course: string, people: number): number => {
  const values = {
    n: 0,
    municipality,
    course,
    places,
    until,
    at: now.act.at,
    participant: JSON.stringify(CourseExamples.participant("p0000"))
  }
  const output = execFileSync(
    program,
    [
      ...["--no-vacuum", "--protocol=prepared", `--file=${script}`, `--client=${clients}`, "--jobs=1"],
      `--transactions=${people / clients}`,
      ...Object.entries(values).map(([name, value]) => `--define=${name}=${value}`),
      url
    ],
    { encoding: "utf8", timeout: 60_000 }
  )
  const perSecond = /^tps = ([\d.]+) \(without initial connection time\)$/m.exec(output)?.[1]
  if (perSecond === undefined) throw new Error(output)
  return Number(perSecond)
}
