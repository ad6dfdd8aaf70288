/** One contender in a process of its own: warms up, decides for a second, prints its best pass and its tallies as JSON. */
import type { Contender } from "./contenders/contender.ts"
import { guides, many } from "./guides.ts"
import { few, type Tally, tally } from "./tally.ts"

/** What a process prints. */
export interface Pass {
  /** @unit decisions per second, in the best pass */
  readonly perSecond: number
  /** The tallies of the first guides, by how many: of as many as the contender was asked about, and of a thousand. */
  readonly tallies: Readonly<Record<number, Tally>>
}

/** @unit milliseconds */
const warmUp = 500
const measured = 1_000
const atLeast = 5

const [name] = process.argv.slice(2)
const { contender }: { contender: Contender<unknown> } = await import(`./contenders/${name}.ts`)
const all = guides(many)
const files = contender.guides === all.length ? all : all.slice(0, contender.guides)

let best = Number.POSITIVE_INFINITY
let passes = 0
const begin = performance.now()
while (passes < atLeast || performance.now() - begin < warmUp + measured) {
  const start = performance.now()
  const passing = contender.decideAll(files)
  if (passing instanceof Promise) await passing
  const end = performance.now()
  if (start - begin >= warmUp) {
    best = Math.min(best, end - start)
    passes++
  }
}

const outcomes = (await contender.decideAll(files)).map(contender.outcome)
const pass: Pass = {
  perSecond: (files.length / best) * 1_000,
  tallies: { [few]: tally(outcomes.slice(0, few)), [files.length]: tally(outcomes) }
}
console.log(JSON.stringify(pass))
