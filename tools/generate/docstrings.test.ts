import { globSync, readFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import * as Domain from "@lotsenwerk/domain"
import { burgenlandkreis, landkreisBoerde, landkreisHarz, stadtDorsten } from "@lotsenwerk/programmes"
import * as Result from "effect/Result"
import { assert, describe, it } from "vitest"
import { docstringExamples, domainExamples, withImports } from "./docstrings.ts"
import { runExample } from "./example.ts"
import { domainFiles, root } from "./repository.ts"

const modules = {
  "@lotsenwerk/domain": Domain,
  "@lotsenwerk/programmes": { burgenlandkreis, landkreisBoerde, landkreisHarz, stadtDorsten },
  effect: { Result }
}
const run = (code: string) => runExample(withImports(code, modules), modules)
const examples = domainExamples(root)

describe("the examples of docstrings", () => {
  it.each(examples)("$file: $name", ({ code }) => run(code))

  it("would not hold with another value", () => {
    for (const { code, name } of examples) {
      for (const [line] of code.matchAll(/^.* \/\/ → .+$/gm)) {
        const wrong = code.replace(line, line.replace(/→ .+$/, '→ "something else"'))
        assert.throws(() => run(wrong), undefined, undefined, `${name}: ${line}`)
      }
    }
  })

  it("are all found, wherever a docstring has one", () => {
    const written = domainFiles(root).flatMap(
      (file) => readFileSync(join(root, file), "utf8").match(/@example$/gm) ?? []
    )
    assert.lengthOf(examples, written.length)
  })

  it("stand above the decision of every slice that is exported", () => {
    const exported = Object.keys(Domain).map((name) => name.toLowerCase())
    const without = globSync("packages/domain/src/*/decide.ts", { cwd: root })
      .filter((file) => exported.includes(basename(dirname(file)).toLowerCase()))
      .filter((file) => !examples.some((example) => example.file === file && example.name.startsWith("decide")))
    assert.deepStrictEqual(without, [])
  })

  it("are refused where one is wrong, claims nothing or does not run", () => {
    const source = (claim: string) =>
      `/**\n * Two.\n *\n * @example\n * \`\`\`ts\n * ${claim}\n * \`\`\`\n */\nexport const two = 2\n`
    const only = (claim: string) => docstringExamples(source(claim), "two.ts")[0]?.code ?? ""
    assert.doesNotThrow(() => run(only("1 + 1 // → 2")))
    for (const claim of ["1 + 1 // → 3", "1 + 1", "nowhere(1) // → 2"]) assert.throws(() => run(only(claim)))
  })
})
