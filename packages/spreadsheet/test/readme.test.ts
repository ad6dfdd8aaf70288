import { assert, it } from "@effect/vitest"
import * as Domain from "@lotsenwerk/domain"
import * as Spreadsheet from "../src/index.ts"
import { examples, run } from "./readme.ts"

const modules = {
  "@lotsenwerk/domain": Domain,
  "@lotsenwerk/spreadsheet": Spreadsheet
}

it("the README's examples hold, read from top to bottom", async () => {
  const found = examples(new URL("../README.md", import.meta.url))
  assert.lengthOf(found, 1)
  await run(found.join("\n"), modules)
})
