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

it("a case of a year tests a rule that says something else in another year", () => {
  const cap = [
    { from: "2024-01-01", to: "2024-12-31", value: 2 },
    { from: "2025-01-01", value: 3 }
  ]
  const cases = decidedBy(
    [
      { name: "both allow it", source, rules: { cap }, year: 2024, asked: 2 },
      { name: "only the later allows it", source, rules: { cap }, year: 2025, asked: 3 }
    ],
    ({ rules }) => rules,
    (rules, { year, asked }) => asked <= (rules.cap.findLast(({ from }) => from <= `${year}-12-31`)?.value ?? 0),
    () => "WithinCap"
  )
  assert.deepStrictEqual(
    cases.get("cap")?.map(({ name }) => name),
    ["only the later allows it"]
  )
})
