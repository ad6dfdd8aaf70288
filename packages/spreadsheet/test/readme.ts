/** Runs the examples of a README: `expression // → value` is a claim. */
import { readFileSync } from "node:fs"
import { assert } from "@effect/vitest"

const AsyncFunction: new (...parts: ReadonlyArray<string>) => (...values: ReadonlyArray<unknown>) => Promise<void> =
  Object.getPrototypeOf(async () => {}).constructor

/** The TypeScript examples of a README, in their order. */
export const examples = (readme: URL): ReadonlyArray<string> =>
  [...readFileSync(readme, "utf8").matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code ?? "")

/** Runs one example with the modules it may import and the names it may use. */
export const run = (
  example: string,
  modules: Readonly<Record<string, unknown>>,
  names: Readonly<Record<string, unknown>> = {}
): Promise<void> => {
  const code = example
    .replace(/^import \* as (\w+) from ("[^"]+")$/gm, "const $1 = modules[$2]")
    .replace(/^import (\{[^}]+\}) from ("[^"]+")$/gm, "const $1 = modules[$2]")
    .replace(/^(.+) \/\/ → (.+)$/gm, "assert.deepStrictEqual($1, $2)")
  return new AsyncFunction("assert", "modules", ...Object.keys(names), code)(assert, modules, ...Object.values(names))
}
