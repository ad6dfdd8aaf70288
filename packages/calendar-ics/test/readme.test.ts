import { assert, it } from "@effect/vitest"
import * as Domain from "@lotsenwerk/domain"
import * as CalendarIcs from "../src/index.ts"
import { examples, run } from "./readme.ts"

const modules = {
  "@lotsenwerk/domain": Domain,
  "@lotsenwerk/calendar-ics": CalendarIcs
}

it("the README's examples hold, read from top to bottom", async () => {
  const found = examples(new URL("../README.md", import.meta.url))
  assert.lengthOf(found, 2)
  await run(found.join("\n"), modules)
})
