import { assert, it } from "@effect/vitest"
import * as Domain from "@lotsenwerk/domain"
import * as Result from "effect/Result"
import * as PaymentSepa from "../src/index.ts"
import * as Testing from "../src/testing.ts"
import { examples, run } from "./readme.ts"

const modules = {
  "@lotsenwerk/domain": Domain,
  "@lotsenwerk/payment-sepa": PaymentSepa,
  "@lotsenwerk/payment-sepa/testing": Testing,
  "effect/Result": Result
}

it("the README's examples hold, read from top to bottom", async () => {
  const found = examples(new URL("../README.md", import.meta.url))
  assert.lengthOf(found, 4)
  await run(found.join("\n"), modules)
})
