import { fileURLToPath } from "node:url"
import { assert, describe, it } from "vitest"
import { bundledBytes, deciding, most, slices } from "./bundle.ts"

const tools = fileURLToPath(new URL("..", import.meta.url))
describe("a bundle for a browser", () => {
  it.each(slices)("decides and explains with %s alone for at most 30 kB", async (slice) => {
    assert.isAtMost(await bundledBytes(tools, deciding(slice)), most)
  })

  it("is more where the whole domain is kept", async () => {
    const whole = 'import * as Domain from "@lotsenwerk/domain"\nexport const domain = { ...Domain }'
    assert.isAbove(await bundledBytes(tools, whole), most)
  })
})
