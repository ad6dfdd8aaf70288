import { assert, it } from "vitest"
import { scoreOf } from "./mutate.ts"

const source = "export const isDue = (day, last) =>\n  last <\n    day\n"
const location = { start: { line: 2, column: 3 }, end: { line: 3, column: 8 } }
const mutants = (["Killed", "Survived", "Timeout", "NoCoverage", "Ignored", "CompileError"] as const).map((status) => ({
  status,
  replacement: "true",
  location
}))

it("counts what was tried, and tells what stood where nobody noticed", () => {
  const survivor = { file: "decide.ts", line: 2, was: "last < day", became: "true" }
  assert.deepStrictEqual(scoreOf({ files: { "src/dues/decide.ts": { source, mutants } } }), {
    mutants: 4,
    noticed: 2,
    survivors: [survivor, survivor]
  })
})
