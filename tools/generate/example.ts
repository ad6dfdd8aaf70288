/** Runs an example of a document: `expression // → value` is a claim. */
import { deepStrictEqual } from "node:assert"

/** The modules that an example may import, by their names. */
type Modules = Readonly<Record<string, unknown>>

const AsyncFunction: new (...parts: ReadonlyArray<string>) => (...values: ReadonlyArray<unknown>) => Promise<void> =
  Object.getPrototypeOf(async () => {}).constructor

/** The TypeScript examples of a document, in their order. */
export const examplesIn = (document: string): ReadonlyArray<string> =>
  [...document.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code ?? "")

const codeOf = (example: string): string =>
  example
    .replace(/^import (?:\* as )?(\w+|\{[^}]+\}) from ("[^"]+")$/gm, "const $1 = modules[$2]")
    .replace(/^(?!\/\/)(.+) \/\/ → (.+)$/gm, "claim($1, $2)")

/** Counts what an example claims; `done` throws where that is nothing. */
const counted = () => {
  let claims = 0
  const claim = (found: unknown, expected: unknown) => {
    deepStrictEqual(found, expected)
    claims++
  }
  const done = () => {
    if (claims === 0) throw new Error("the example claims nothing")
  }
  return { claim, done }
}

/** Runs an example with the modules that it imports. @throws where a claim does not hold, or nothing is claimed */
export const runExample = (example: string, modules: Modules): void => {
  const { claim, done } = counted()
  new Function("modules", "claim", codeOf(example))(modules, claim)
  done()
}

/**
 * Runs an example that awaits something.
 *
 * @param names what the example uses without saying where it comes from
 * @throws where a claim does not hold, or nothing is claimed
 */
export const runAsyncExample = async (example: string, modules: Modules, names: Modules = {}): Promise<void> => {
  const { claim, done } = counted()
  const run = new AsyncFunction("modules", "claim", ...Object.keys(names), codeOf(example))
  await run(modules, claim, ...Object.values(names))
  done()
}
