/** How long a stranger, and an operator, wait for the first answer: beside a Node process that does nothing. */
import { execFileSync } from "node:child_process"
import { median } from "../median.ts"
import { freshFolder, startServer } from "../server.ts"

const rounds = 5

const emptyNode = () => {
  const start = performance.now()
  execFileSync(process.execPath, ["-e", "0"])
  return performance.now() - start
}

const answered = async (folder: string) => {
  const server = await startServer(folder)
  await server.stop()
  return server.answeredAfter
}

/** @unit milliseconds; `toEmpty` is a median of ratios within a round */
export interface Wait {
  readonly milliseconds: number
  readonly toEmpty: number
}

/** Starts empty Node, the server on a fresh folder, and the server again on that folder, in turn. */
export const start = async () => {
  const empty: Array<number> = []
  const fresh: Array<number> = []
  const again: Array<number> = []
  for (let round = 0; round < rounds; round++) {
    const { folder, remove } = freshFolder()
    try {
      empty.push(emptyNode())
      fresh.push(await answered(folder))
      again.push(await answered(folder))
    } finally {
      remove()
    }
  }
  const wait = (waits: ReadonlyArray<number>): Wait => ({
    milliseconds: Math.round(median(waits)),
    toEmpty: median(waits.map((each, round) => each / (empty[round] ?? Number.NaN)))
  })
  return { rounds, emptyNode: wait(empty), freshFolder: wait(fresh), existingFolder: wait(again) }
}
