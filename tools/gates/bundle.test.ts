import { fileURLToPath } from "node:url"
import { assert, describe, it } from "vitest"
import { bundledBytes, most } from "./bundle.ts"

const tools = fileURLToPath(new URL("..", import.meta.url))
const slices = ["Eligibility", "Course", "Training", "Deployment", "Supervision", "Allowance"]

/** Everything that deciding with a slice takes: open the law, decide, explain. */
const deciding = (slice: string) => {
  const open = slice === "Allowance" ? "month" : "day"
  return `export { answer }
import { ${slice} } from "@lotsenwerk/domain"
const answer = (facts, ...law) => {
  const opened = ${slice}.${open}(...law)
  return [${slice}.decide(opened, facts), ${slice}.explain(opened, facts)]
}`
}

describe("a bundle for a browser", () => {
  it.each(slices)("decides and explains with %s alone for at most 30 kB", async (slice) => {
    assert.isAtMost(await bundledBytes(tools, deciding(slice)), most)
  })

  it("is more where the whole domain is kept", async () => {
    const whole = 'import * as Domain from "@lotsenwerk/domain"\nexport const domain = { ...Domain }'
    assert.isAbove(await bundledBytes(tools, whole), most)
  })
})
