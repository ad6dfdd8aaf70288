import { existsSync, globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import * as Domain from "@lotsenwerk/domain"
import { assert, it } from "vitest"
import { root } from "../generate/repository.ts"
import { folder, reference } from "./reference.ts"

const read = (file: string) => readFileSync(join(root, file), "utf8")

it("the reference is up to date, page by page", async () => {
  const pages = await reference(root)
  const how = "write it anew: node --conditions=@lotsenwerk/source tools/generate/write.ts"
  for (const { file, text } of pages) {
    assert.isTrue(existsSync(join(root, file)) && read(file) === text, `${file} is stale; ${how}`)
  }
  assert.deepStrictEqual(
    globSync(`${folder}/*.md`, { cwd: root }).toSorted(),
    pages.map(({ file }) => file)
  )
})

it("the reference has a page for every namespace that a reader can import", () => {
  const namespaces = Object.entries(Domain).flatMap(([name, value]) =>
    name === "Citation" ? [] : ([[name, value]] as const)
  )
  for (const [name, namespace] of namespaces) {
    const page = read(`${folder}/Namespace.${name}.md`)
    for (const [value] of Object.entries(namespace))
      assert.match(page, new RegExp(`^### ${value}(\\(\\))?$`, "m"), name)
  }
})
