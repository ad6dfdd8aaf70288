import { readFileSync } from "node:fs"
import { join } from "node:path"
import * as Domain from "@lotsenwerk/domain"
import * as Programmes from "@lotsenwerk/programmes"
import * as Result from "effect/Result"
import { assert, describe, it } from "vitest"
import { examplesIn, runExample } from "./example.ts"
import { root } from "./repository.ts"

const modules = { "@lotsenwerk/domain": Domain, "@lotsenwerk/programmes": Programmes, "effect/Result": Result }

describe("the README of the domain", () => {
  const sections = readFileSync(join(root, "packages/domain/README.md"), "utf8").split(/^## /m).slice(1)

  it.each(sections.map((text) => ({ title: text.split("\n")[0], text })))("$title: its examples hold", ({ text }) => {
    const examples = examplesIn(text)
    assert.isNotEmpty(examples)
    for (const example of examples) runExample(example, modules)
  })

  it("would not hold with another value", () => {
    for (const example of sections.flatMap(examplesIn)) {
      for (const [line] of example.matchAll(/^(?!\/\/).* \/\/ → .+$/gm)) {
        const wrong = example.replace(line, line.replace(/→ .+$/, '→ "something else"'))
        assert.throws(() => runExample(wrong, modules), undefined, undefined, line)
      }
    }
  })
})
