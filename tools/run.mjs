// `npm start`, `npm test`, `npm run proof`, `bench`, `backup`, `restore` on a fresh clone, with nothing but Node ≥ 20 and npm.
import { backup, bench, proof, restore, start, test } from "./run/tasks.mjs"
import { Stop } from "./run/words.mjs"

/** @type {Readonly<Record<string, () => Promise<number>>>} */
const tasks = { start, test, proof, bench, backup, restore }
const task = tasks[process.argv[2] ?? ""]

try {
  if (task === undefined) throw new Stop(`Aufruf: node tools/run.mjs ${Object.keys(tasks).join(" | ")}`)
  process.exitCode = await task()
} catch (error) {
  if (!(error instanceof Stop)) throw error
  console.error(error.message)
  process.exitCode = 1
}
