import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { forbiddenImports } from "./imports.ts"

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const byName = "another package is entered by its name"

/** Every bad file of the fixture and the rules that refuse it; the other files are good. */
const refused: ReadonlyArray<readonly [file: string, ...rules: ReadonlyArray<string>]> = [
  ["apps/admin/app/law.ts", byName, "apps/admin imports no room that it may not know"],
  ["apps/api/src/main.ts", byName, "what is there for tests stays in tests"],
  ["packages/domain/src/allowance/deep.ts", "a slice enters another through its index.ts"],
  ["packages/domain/src/barrel.ts", "of effect, the domain imports the pure modules only, one by one"],
  ["packages/domain/src/clock.ts", "of effect, the domain imports the pure modules only, one by one"],
  ["packages/domain/src/directory/index.ts", "the slice directory imports leftwards only"],
  ["packages/domain/src/eligibility/rightwards.ts", "the slice eligibility imports leftwards only"],
  ["packages/domain/src/files.ts", "the domain imports nothing but effect"],
  ["packages/domain/src/first.ts", "no code imports itself in a circle"],
  ["packages/domain/src/outside.ts", "a slice is one of those with a place in the order"],
  ["packages/domain/src/shortcut.ts", "the domain enters a slice through its index.ts"],
  ["packages/http/src/client/server.ts", "packages/http/src/client imports no room that it may not know"],
  ["packages/mail-smtp/src/app.ts", byName, "packages/mail-smtp imports no room that it may not know"],
  ["packages/payment-sepa/src/mail.ts", byName, "packages/payment-sepa imports no room that it may not know"],
  ["packages/programmes/src/missing.ts", "every import is there"],
  ["packages/programmes/src/store.ts", byName, "packages/programmes imports no room that it may not know"],
  ["packages/store-postgres/src/index.ts", "what is there for tests stays in tests"]
]

describe("imports", () => {
  it("nobody imports what they may not", async () => {
    expect(await forbiddenImports(folder("../.."), 200)).toEqual([])
  })

  it("the fixture's bad files are refused, each by its rule, and no others", async () => {
    const found = new Map<string, Array<string>>()
    for (const line of await forbiddenImports(folder("../fixtures/imports"), 20)) {
      const { from = "", rule = "" } = line.match(/^(?<from>.*) → .*?: (?<rule>.*)$/)?.groups ?? {}
      found.set(from, [...(found.get(from) ?? []), rule].sort())
    }
    expect([...found].map(([file, rules]) => [file, ...rules]).sort()).toEqual(refused)
  })

  it("a cruiser that sees nothing is not believed", async () => {
    await expect(forbiddenImports(folder("../fixtures/imports"), 200)).rejects.toThrow("modules were seen")
  })
})
