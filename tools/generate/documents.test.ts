import { existsSync, globSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import * as Domain from "@lotsenwerk/domain"
import * as Programmes from "@lotsenwerk/programmes"
import { assert, describe, it } from "vitest"
import { variables } from "../../apps/api/src/config/variables.ts"
import { documents } from "./documents.ts"
import { examplesIn, runExample } from "./example.ts"
import { terms, termsIn } from "./glossary/terms.ts"
import { root } from "./repository.ts"

const read = (file: string) => readFileSync(join(root, file), "utf8")

describe("generated documents", () => {
  it.each(documents())("$file is up to date", ({ file, text }) => {
    const how = "write it anew: node --conditions=@lotsenwerk/source tools/generate/write.ts"
    assert.isTrue(existsSync(join(root, file)) && read(file) === text, `${file} is stale; ${how}`)
  })

  it("hold no catalogue of a programme that is gone", () => {
    const known = documents().map(({ file }) => file)
    assert.deepStrictEqual(
      globSync("docs/rules/*.md", { cwd: root }).filter((file) => !known.includes(file)),
      []
    )
  })
})

describe("the glossary", () => {
  it("reads terms of declarations and of fields, with what they mean", () => {
    const source = `
/** A talk: the first one. More. @term Gespräch */
export const Talk = Schema.Struct({
  /**
   * When it was.
   *
   * @term Termin
   */
  heldOn: CivilDate
})
/** No term here. */
export const other = 1
`
    assert.deepStrictEqual(termsIn(source, "packages/domain/src/training/model.ts"), [
      {
        german: "Gespräch",
        identifier: "Training.Talk",
        meaning: "A talk: the first one.",
        file: "packages/domain/src/training/model.ts"
      },
      {
        german: "Termin",
        identifier: "Training.Talk.heldOn",
        meaning: "When it was.",
        file: "packages/domain/src/training/model.ts"
      }
    ])
  })

  it("finds every term that the domain names", () => {
    const named = globSync("packages/domain/src/**/*.ts", { cwd: root }).flatMap(
      (file) => read(file).match(/@term /g) ?? []
    )
    assert.lengthOf(terms(root), named.length)
  })

  it("keeps no name waiting that the code has already", () => {
    const waiting = read("docs/glossary.md").split("## Words that wait")[1] ?? ""
    const taken = terms(root).map(({ identifier }) => identifier.split(".").at(-1))
    const names = [...waiting.matchAll(/`(\w+)`/g)].map(([, name]) => name)
    assert.deepStrictEqual(
      names.filter((name) => name !== "peer" && taken.includes(name)),
      []
    )
  })
})

describe("the README", () => {
  const examples = examplesIn(read("README.md"))

  it("has an example, and it holds", () => {
    assert.lengthOf(examples, 1)
    for (const example of examples) {
      runExample(example, { "@lotsenwerk/domain": Domain, "@lotsenwerk/programmes": Programmes })
    }
  })

  it("would not hold with another amount", () => {
    const wrong = examples[0]?.replace("value: 13000", "value: 12000") ?? ""
    assert.throws(() => runExample(wrong, { "@lotsenwerk/domain": Domain, "@lotsenwerk/programmes": Programmes }))
  })

  it("names the commands that there are", () => {
    const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: Readonly<Record<string, string>> }
    const named = [
      ...read("README.md").matchAll(/\b(?:npm(?: run)?|pnpm) (start|test|proof|bench|dev|build|check|fix)\b/g)
    ]
    assert.isAtLeast(named.length, 8)
    for (const [command, script] of named) assert.property(scripts, script ?? "", command)
  })
})

const documentFiles = ["*.md", "docs/**/*.md"].flatMap((pattern) => globSync(pattern, { cwd: root }))

describe("documents", () => {
  it.each(documentFiles)("%s links to files that are there", (file) => {
    const links = [...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target]) => target ?? "")
    const broken = links.filter((target) => !existsSync(join(root, dirname(file), target)))
    assert.deepStrictEqual(broken, [])
  })

  it.each(variables)("tell operators of $name", ({ name }) => {
    assert.include(read("docs/guides/operate.md"), `\`${name}\``)
  })

  it("lists every decision, each in five lines", () => {
    const decisions = globSync("docs/adr/[0-9]*.md", { cwd: root })
    const index = read("docs/adr/README.md")
    for (const file of decisions) {
      assert.include(index, file.replace("docs/adr/", ""))
      const labels = read(file).match(/(?<=^- \*\*)[^*]+/gm)
      assert.deepStrictEqual([...(labels ?? [])], ["Status", "Why", "Decision", "Costs", "Instead of"], file)
    }
    assert.lengthOf(index.match(/^\| \[\d+\]/gm) ?? [], decisions.length)
  })

  it("names no file in the seeds that is not there", () => {
    const named = [...read("docs/seeds.md").matchAll(/`((?:packages|e2e|docs)\/[\w./-]+)`/g)].map(
      ([, file]) => file ?? ""
    )
    assert.isAbove(named.length, 3)
    assert.deepStrictEqual(
      named.filter((file) => !existsSync(join(root, file))),
      []
    )
  })
})
