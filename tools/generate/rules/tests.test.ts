import { assert, it } from "vitest"
import { decidedBy } from "./tests.ts"

const source = "made up"
const rows = [
  { name: "below", source, rules: { cap: 2, colour: "red" }, asked: 1 },
  { name: "at the cap", source, rules: { cap: 2, colour: "red" }, asked: 2 },
  { name: "above another", source, rules: { cap: 3, colour: "blue" }, asked: 3 },
  { name: "told why", source, rules: { cap: 3, colour: "red" }, asked: 9 }
]
const answer = ({ cap }: { readonly cap: number }, { asked }: { readonly asked: number }) =>
  asked > 8 ? ["Coloured"] : asked <= cap

it("a case tests a rule where another value would answer it otherwise, or where its answer names the condition", () => {
  const cases = decidedBy(
    rows,
    ({ rules }) => rules,
    answer,
    (rule) => (rule === "colour" ? "Coloured" : "WithinCap")
  )
  const names = (rule: string) => cases.get(rule)?.map(({ name }) => name)
  assert.deepStrictEqual(names("cap"), ["above another"])
  assert.deepStrictEqual(names("colour"), ["told why"])
})
