import { globSync, readFileSync } from "node:fs"
import { basename, dirname, join, relative } from "node:path"
import { assert, describe, it } from "vitest"
import { root } from "../generate/repository.ts"
import { mutate, type Survivor } from "./mutate.ts"
import { namedSurvivors } from "./survivors.ts"

/** The files of a slice in which something is decided. */
const deciding = [
  "conditions",
  "certificate",
  "idle",
  "asked",
  "papers",
  "decide",
  "settle",
  "owing",
  "standing",
  "hours",
  "keepers",
  "terms",
  "split",
  "report",
  "benefits",
  "year",
  "statement"
]

/** Until a slice is given up. @unit milliseconds */
const patience = 3_600_000

/** What must be noticed. @unit 0 to 1 */
const threshold = 0.9

/** Folders with a question of their own: slices, and rooms within one. */
const folders = new Set(
  globSync("packages/domain/src/{*,*/*}/{conditions,decide}.ts", { cwd: root }).map((file) => dirname(file))
)

const slices = [...folders].toSorted().map((folder) => ({
  slice: relative("packages/domain/src", folder),
  files: globSync(`${folder}/{${deciding.join()}}.ts`, { cwd: root })
    .map((file) => basename(file))
    .toSorted()
}))

const nameOf = (slice: string, { file, was, became }: Survivor) =>
  namedSurvivors.find(
    (named) => named.slice === slice && named.file === file && named.was === was && named.became === became
  )

describe("a changed condition is noticed", () => {
  it.each(slices)(
    "$slice",
    async ({ slice, files }) => {
      const { mutants, noticed, survivors } = await mutate(root, slice, files)
      console.log(`${slice}: ${noticed} of ${mutants} mutants noticed, ${((100 * noticed) / mutants).toFixed(1)} %`)
      assert.deepStrictEqual(
        survivors.filter((survivor) => nameOf(slice, survivor) === undefined),
        []
      )
      // What changes nothing is no change: nobody could notice it.
      const same = survivors.filter((survivor) => nameOf(slice, survivor)?.reason.startsWith("the same ")).length
      assert.isAtLeast(noticed / (mutants - same), threshold)
    },
    patience
  )

  it.each(namedSurvivors)("$slice/$file: what is named still stands there: $was", ({ slice, file, was }) => {
    const source = readFileSync(join(root, "packages/domain/src", slice, file), "utf8")
    assert.include(source.replace(/\s+/g, " "), was)
  })
})
