/** A burst of sign-ups to one course, beside the same transaction sent by pgbench: whoever is measured must end alike. */
import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { median } from "../median.ts"
import { openHouse, places, plan, tally } from "./office.ts"
import { findPgbench, runPgbench } from "./pgbench.ts"

/** How many come at once. @unit sign-ups */
const people = 1_000

/** How many come before, so that nobody is measured cold. @unit sign-ups */
const rehearsal = 200

const rounds = 9

/** The least that our code must reach of pgbench. @source perf.md, c1 */
const floor = 0.6

const node = (file: string, ...args: ReadonlyArray<string>) =>
  execFileSync(
    process.execPath,
    ["--conditions=@lotsenwerk/source", fileURLToPath(new URL(file, import.meta.url)), ...args],
    { encoding: "utf8", timeout: 60_000 }
  )

/** A statement without its values, so that ours can be laid beside pgbench's. */
const shape = (statement: string): string =>
  statement
    .replace(/\bis not null\b/g, "isset")
    .replace(/\$\d+|'[^']*'|(?<!:):\w+|\bnull\b/g, "?")
    .replace(/\s+/g, "")

const scripted = (): ReadonlyArray<string> =>
  readFileSync(new URL("oneSignUp.pgbench", import.meta.url), "utf8")
    .replace(/^(--|\\(?!gset)).*$/gm, "")
    .split(/;|\\gset \w+/)
    .map(shape)
    .filter((statement) => statement !== "")

/** Stops where pgbench would send anything else than our code does. */
const compare = (url: string, course: string): void => {
  const ours: { readonly held: ReadonlyArray<string>; readonly waiting: ReadonlyArray<string> } = JSON.parse(
    node("statements.ts", url, course)
  )
  const theirs = new Set(scripted())
  const strange = [...ours.held, ...ours.waiting].filter((statement) => !theirs.has(shape(statement)))
  if (strange.length > 0) throw new Error(`pgbench does not send:\n${strange.join("\n")}`)
}

/** @unit `perSecond`: sign-ups; `toLimit` is the median of ratios within a round, none without pgbench */
export const signUp = async () => {
  const house = await openHouse()
  const program = findPgbench()
  const ours: Array<number> = []
  const theirs: Array<number> = []
  try {
    compare(house.url, await plan(house.office, "vergleich", 1))
    for (let round = 0; round < rounds; round++) {
      const [own, rehearsed] = [await plan(house.office, `eigen-${round}`), await plan(house.office, `probe-${round}`)]
      ours.push(Number(node("burst.ts", house.url, own, String(people), rehearsed, String(rehearsal))))
      const ends = [await tally(house.office, own)]
      if (program !== undefined) {
        const limit = await plan(house.office, `grenze-${round}`)
        theirs.push(runPgbench(program, house.url, limit, people))
        ends.push(await tally(house.office, limit))
      }
      for (const { held, waiting } of ends) {
        if (held !== places || waiting !== people - places) throw new Error(`${held} held, ${waiting} waiting`)
      }
    }
  } finally {
    await house.close()
  }
  return {
    people,
    places,
    rounds,
    floor,
    perSecond: median(ours),
    pgbenchPerSecond: theirs.length === 0 ? undefined : median(theirs),
    toLimit: theirs.length === 0 ? undefined : median(ours.map((each, at) => each / (theirs[at] ?? Number.NaN)))
  }
}
