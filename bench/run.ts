/** `npm run bench`: what we measure, beside its peers, in one run; keeps it in `results/latest.json` and prints a table. */
import { mkdirSync, writeFileSync } from "node:fs"
import { availableParallelism } from "node:os"
import { decide } from "./decide/measure.ts"
import { pages } from "./pages/measure.ts"
import { start } from "./start/measure.ts"
import { report } from "./table.ts"

const latest = new URL("results/latest.json", import.meta.url)

const machine = {
  on: new Date().toISOString().slice(0, 10),
  node: process.versions.node,
  cores: availableParallelism()
}

console.log("Entscheidungen, Start und Seiten werden gemessen; das dauert etwa drei Minuten …")
const results = { machine, decide: decide(), start: await start(), pages: await pages() }
mkdirSync(new URL(".", latest), { recursive: true })
writeFileSync(latest, `${JSON.stringify(results, undefined, 2)}\n`)
console.log(report(results))
