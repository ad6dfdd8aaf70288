import { readFileSync } from "node:fs"
import { assert, it } from "@effect/vitest"
import * as Domain from "@lotsenwerk/domain"
import { examplesIn, runAsyncExample } from "@lotsenwerk/tools/example"
import * as Spreadsheet from "../src/index.ts"

const modules = {
  "@lotsenwerk/domain": Domain,
  "@lotsenwerk/spreadsheet": Spreadsheet
}

it("the README's examples hold, read from top to bottom", async () => {
  const found = examplesIn(readFileSync(new URL("../README.md", import.meta.url), "utf8"))
  assert.lengthOf(found, 1)
  await runAsyncExample(found.join("\n"), modules)
})
