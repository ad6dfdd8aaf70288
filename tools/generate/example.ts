/** Runs an example of a document: `expression // → value` is a claim. */
import { deepStrictEqual } from "node:assert"

/** The TypeScript examples of a document, in their order. */
export const examplesIn = (document: string): ReadonlyArray<string> =>
  [...document.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code ?? "")

/** Runs an example with the modules that it imports. @throws where a claim does not hold, or nothing is claimed */
export const runExample = (example: string, modules: Readonly<Record<string, unknown>>): void => {
  const code = example
    .replace(/^import (?:\* as )?(\w+|\{[^}]+\}) from ("[^"]+")$/gm, "const $1 = modules[$2]")
    .replace(/^(?!\/\/)(.+) \/\/ → (.+)$/gm, "claim($1, $2)")
  let claims = 0
  const claim = (found: unknown, expected: unknown) => {
    deepStrictEqual(found, expected)
    claims++
  }
  new Function("modules", "claim", code)(modules, claim)
  if (claims === 0) throw new Error("the example claims nothing")
}
