import { readFileSync } from "node:fs"
import { assert, it } from "@effect/vitest"
import * as Domain from "@lotsenwerk/domain"
import { examplesIn, runAsyncExample } from "@lotsenwerk/tools/example"
import * as CalendarIcs from "../src/index.ts"

const modules = {
  "@lotsenwerk/domain": Domain,
  "@lotsenwerk/calendar-ics": CalendarIcs
}

it("the README's examples hold, read from top to bottom", async () => {
  const found = examplesIn(readFileSync(new URL("../README.md", import.meta.url), "utf8"))
  assert.lengthOf(found, 2)
  await runAsyncExample(found.join("\n"), modules)
})
