import { assert, it } from "@effect/vitest"
import * as Domain from "@lotsenwerk/domain"
import * as Result from "effect/Result"
import * as DocumentTypst from "../src/index.ts"
import { examples, run } from "./readme.ts"

const modules = {
  "@lotsenwerk/document-typst": DocumentTypst,
  "@lotsenwerk/domain": Domain,
  "effect/Result": Result
}

it("the README's examples hold, read from top to bottom", async () => {
  const found = examples(new URL("../README.md", import.meta.url))
  assert.lengthOf(found, 3)
  await run(found.join("\n"), modules)
})
