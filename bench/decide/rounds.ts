/** Contenders in turn, each in a process of its own, round after round: what moves the machine moves all of them. */
import { execFileSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { isDeepStrictEqual } from "node:util"
import { median } from "../median.ts"
import type { Pass } from "./pass.ts"
import { few, type Tally } from "./tally.ts"

/** How a contender did. */
export interface Standing {
  readonly contender: string
  /** How many guides it was asked about. */
  readonly guides: number
  /** @unit decisions per second: the median over the rounds of its best pass */
  readonly perSecond: number
  /** The median over the rounds of its speed by that of the limit in the same round. */
  readonly toLimit: number
}

const pass = fileURLToPath(new URL("pass.ts", import.meta.url))

const run = (contender: string): Pass =>
  JSON.parse(execFileSync(process.execPath, [pass, contender], { encoding: "utf8" }))

/**
 * Measures contenders against the first of them, the limit.
 *
 * @throws where one came to another sum or other outcomes than the limit
 */
export const race = (
  [limit, ...others]: readonly [string, ...Array<string>],
  rounds: number
): { readonly standings: ReadonlyArray<Standing>; readonly tally: Tally } => {
  const passes = Array.from({ length: rounds }, () => [limit, ...others].map(run))
  const [first] = passes
  const [reference] = first ?? []
  if (first === undefined || reference === undefined) throw new RangeError("a race has at least one round")
  const standings = [limit, ...others].map((contender, lane): Standing => {
    const own = passes.map((round) => round[lane] ?? reference)
    for (const { tallies } of own) agree(contender, tallies, reference.tallies)
    return {
      contender,
      guides: Math.max(...Object.keys(own[0]?.tallies ?? {}).map(Number)),
      perSecond: Math.round(median(own.map(({ perSecond }) => perSecond))),
      toLimit: median(own.map(({ perSecond }, round) => perSecond / (passes[round]?.[0]?.perSecond ?? Number.NaN)))
    }
  })
  const all = reference.tallies[Math.max(...Object.keys(reference.tallies).map(Number))]
  if (all === undefined) throw new RangeError("the limit has counted nothing")
  return { standings, tally: all }
}

const agree = (contender: string, own: Pass["tallies"], limit: Pass["tallies"]) => {
  if (own[few] === undefined) throw new Error(`${contender} has not answered for ${few} guides`)
  for (const [guides, tally] of Object.entries(own)) {
    if (!isDeepStrictEqual(tally, limit[Number(guides)])) {
      throw new Error(`${contender} decides otherwise than the limit: ${JSON.stringify(tally)}`)
    }
  }
}
