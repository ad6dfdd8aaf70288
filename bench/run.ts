/** `npm run bench`: what we measure, beside its peers, in one run; keeps it in `results/latest.json` and prints a table. */
import { mkdirSync, writeFileSync } from "node:fs"
import { availableParallelism } from "node:os"
import { bundle } from "./bundle/measure.ts"
import { certificates } from "./certificate/measure.ts"
import { decide } from "./decide/measure.ts"
import { firstSignUp } from "./firstSignUp/measure.ts"
import { month } from "./month/measure.ts"
import { pages } from "./pages/measure.ts"
import { reads } from "./reads/measure.ts"
import { signUp } from "./signUp/measure.ts"
import { start } from "./start/measure.ts"
import { report } from "./table.ts"
import { widget } from "./widget/measure.ts"

const latest = new URL("results/latest.json", import.meta.url)

const machine = {
  on: new Date().toISOString().slice(0, 10),
  node: process.versions.node,
  cores: availableParallelism()
}

console.log("Entscheidungen, Start, Seiten und Kurse werden gemessen; das dauert etwa zwölf Minuten …")
const results = {
  machine,
  decide: decide(),
  bundle: await bundle(),
  start: await start(),
  pages: await pages(),
  signUp: await signUp(),
  reads: await reads(),
  widget: await widget(),
  firstSignUp: await firstSignUp(),
  certificates: certificates(),
  month: await month()
}
mkdirSync(new URL(".", latest), { recursive: true })
writeFileSync(latest, `${JSON.stringify(results, undefined, 2)}\n`)
console.log(report(results))
